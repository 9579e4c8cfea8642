import { declarationOf } from '../declaration/index.ts';
import { LookupBudget, persistently, StepRefused, submissionFor, submitIn } from '../operation/index.ts';
import { requestError } from '../platform/graphql/request-error.ts';
import { onTheWire } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { hasRole } from '../platform/identity/viewer.ts';
import { redoOperation, submittedDeclaration } from '../redo/index.ts';
import { planFor } from './reversal.ts';
import type { ReversalResult } from './reversal.type.ts';

/**
 * 反向操作: undoes a declaration by ordinary operations, all in one transaction, each with a declaration of its own that names
 * the one it reverses. Refused in one of them it is refused as a whole, and nothing is changed. Asked a second time it says
 * by which declaration it has been done.
 * Errors: FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, BUSY.
 */
export async function reverse(context: RequestContext, declarationId: number): Promise<ReversalResult> {
  const viewer = context.signedInAs('CLERK', 'OFFICER');
  const budget = LookupBudget.of(context);
  const attempt = (): Promise<number[]> =>
    context.writing(async (scoped) => {
      const submitted = await submittedDeclaration(scoped, declarationId, true);
      if (submitted === null) throw requestError('NOT_FOUND', { what: '该申报' });
      const submission = await submissionFor(context, submitted.unitId, viewer.accountId, hasRole(viewer, 'OFFICER'));
      const { steps, refusals } = await planFor(scoped, submission, submitted, true);
      if (refusals.length > 0) throw new StepRefused(refusals);
      const made: number[] = [];
      for (const step of steps) {
        const running = { budget, reversesId: declarationId, isStep: true };
        made.push(await submitIn(scoped, submission, redoOperation(submission, step), running));
      }
      return made;
    });
  try {
    const made = await persistently(attempt);
    const declarations = await Promise.all(made.map((id) => declarationOf(context, id)));
    return { done: true, declarations: declarations.filter((shown) => shown !== null), refusals: [] };
  } catch (error) {
    if (!(error instanceof StepRefused)) throw error;
    return { done: false, declarations: [], refusals: error.refusals.map(onTheWire) };
  }
}
