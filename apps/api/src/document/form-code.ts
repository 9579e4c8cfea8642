import { createHash } from 'node:crypto';
import { saidOnForm } from '@canbao/rules';
import type { Form } from '@canbao/rules';
import { askingAsSystem } from '../platform/database/system-pool.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { newDocumentCode } from './document-code.ts';
import { codeOfContent, keepDocument } from './document.store.ts';
import type { FormSubject } from './document.store.ts';

/**
 * 验证码 of a form: the one under which this very content was printed, or a new one. What is printed again unchanged keeps its
 * code, also when it looks different by then.
 */
export async function formCodeOf(context: RequestContext, form: Form, subject: FormSubject): Promise<string> {
  const contentHash = hashOf(form);
  const found = await codeOfContent(await context.reading(), subject.unitId, form.kind, contentHash);
  if (found !== null) return found;
  // Beside the request's reading transaction, which other fields are using at this moment and which would not see it.
  const system = askingAsSystem(context.services.system);
  await keepDocument(system, {
    ...subject,
    code: newDocumentCode(),
    contentHash,
    printed: form,
    printedOn: context.clock.today(),
  });
  return (await codeOfContent(system, subject.unitId, form.kind, contentHash))!;
}

/** 验证码 under which this very content was printed; null when it never was. */
export async function printedCodeOf(
  context: RequestContext,
  form: Form,
  { unitId }: Pick<FormSubject, 'unitId'>,
): Promise<string | null> {
  return codeOfContent(await context.reading(), unitId, form.kind, hashOf(form));
}

function hashOf(form: Form): string {
  const said = saidOnForm(form).map(({ place, text }) => [place, text]);
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}
