import { compareForms, monthOf } from '@canbao/rules';
import type { Form, FormChange } from '@canbao/rules';
import { askingAsSystem } from '../platform/database/system-pool.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { readDocumentCode } from './document-code.ts';
import { documentByCode } from './document.store.ts';
import type { VerifiedRow } from './document.store.ts';
import { formOfFormerKeeping } from './former-keeping.ts';
import { makeFormAnew } from './make-form.ts';

/** What was printed under a code, and what of it has changed since. */
export interface Verification {
  readonly row: VerifiedRow;
  readonly printed: Form;
  readonly changes: readonly FormChange[];
}

/** 单据验真: null for a code that stands for nothing, however it fails to. */
export async function verifyCode(context: RequestContext, code: string): Promise<Verification | null> {
  // What cannot be a code is looked up all the same, so that both take as long.
  const row = await documentByCode(await context.reading(), readDocumentCode(code) ?? '');
  if (row === null) return null;
  // Whoever holds the paper may know how its unit's records stand to it: the code has let them in, and no account need.
  const system = askingAsSystem(context.services.system);
  const now = await makeFormAnew(system, row, monthOf(context.clock.today()));
  const printed = isForm(row.printed) ? row.printed : formOfFormerKeeping(row.printed, now);
  return { row, printed, changes: now === null ? goneChanges(printed) : compareForms(printed, now) };
}

/** A form whose records are gone says nothing true any more. */
function goneChanges(printed: Form): FormChange[] {
  return compareForms(printed, { ...printed, head: [], rows: [], totals: null, sums: [], foot: [] });
}

function isForm(printed: unknown): printed is Form {
  return typeof printed === 'object' && printed !== null && 'head' in printed;
}
