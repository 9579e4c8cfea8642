import { refuse, withoutApproval } from '@canbao/rules';
import { declarationOf as shownDeclarationOf } from '../declaration/index.ts';
import type { Declaration } from '../declaration/index.ts';
import { declarationOf, persistently, submissionFor, takeNumbers } from '../operation/index.ts';
import type { CarriedOut, Operation, Submission } from '../operation/index.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import { onTheWire, RequestError, requestError } from '../platform/graphql/request-error.ts';
import type { WireRefusal } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { redoOperation, submittedDeclaration } from '../redo/index.ts';
import type { Submitted } from '../redo/index.ts';
import { concludeDeclaration } from './review.store.ts';
import type { Conclusion, Reviewed } from './review.store.ts';

const LONGEST_COMMENT = 200;

/**
 * 审核: an officer other than the submitter approves or rejects what waits. Approved, it is decided anew by the facts of now
 * and either carried out or refused with its reasons. Rejected, nothing is changed.
 * Errors: FORBIDDEN, NOT_FOUND, DECLARATION_NOT_PENDING, OWN_DECLARATION, INVALID_REVIEW_COMMENT, BUSY.
 */
export async function review(
  context: RequestContext,
  declarationId: number,
  approve: boolean,
  given: string | null,
): Promise<Declaration> {
  const { accountId } = context.signedInAs('OFFICER');
  const comment = readComment(given, approve);
  const reviewed: Reviewed = { accountId, at: context.clock.now(), comment };
  await persistently(() =>
    context.writing(async (scoped) => {
      const submitted = await submittedDeclaration(scoped, declarationId, true);
      if (submitted === null) throw requestError('NOT_FOUND', { what: '该申报' });
      if (submitted.state !== 'PENDING') throw requestError('DECLARATION_NOT_PENDING', {});
      if (submitted.submittedBy === accountId) throw requestError('OWN_DECLARATION', {});
      if (!approve) return reject(scoped, declarationId, reviewed);
      const submission = await submissionNow(context, submitted);
      return carryOut(scoped, declarationId, reviewed, submission, submitted);
    }),
  );
  const shown = await shownDeclarationOf(context, declarationId);
  if (shown === null) throw new Error(`declaration ${declarationId} is out of sight`);
  return shown;
}

function readComment(given: string | null, approve: boolean): string | null {
  const comment = (given ?? '').replace(/\p{Cc}+/gu, ' ').trim();
  const fits = comment.length <= LONGEST_COMMENT && (approve || comment !== '');
  if (!fits) throw requestError('INVALID_REVIEW_COMMENT', { longest: LONGEST_COMMENT }, 'BAD_USER_INPUT');
  return comment === '' ? null : comment;
}

/** The unit's submission as it would be made now, of which nothing waits any more. */
async function submissionNow(context: RequestContext, { unitId, submittedBy }: Submitted): Promise<Submission> {
  const submission = await submissionFor(context, unitId, submittedBy);
  return { ...submission, policy: withoutApproval(submission.policy) };
}

function reject(scoped: Scoped, id: number, reviewed: Reviewed): Promise<void> {
  const refusal = refuse('REVIEW_REJECTED', { comment: reviewed.comment ?? '' });
  return concludeDeclaration(scoped, id, reviewed, refused([onTheWire(refusal)]));
}

async function carryOut(
  scoped: Scoped,
  declarationId: number,
  reviewed: Reviewed,
  submission: Submission,
  submitted: Submitted,
): Promise<void> {
  const conclude = (conclusion: Conclusion): Promise<void> =>
    concludeDeclaration(scoped, declarationId, reviewed, conclusion);
  const operation = rebuilt(submission, submitted);
  if (Array.isArray(operation)) return conclude(refused(operation));
  const { enrolmentId } = await takeNumbers(scoped);
  const considered = await operation.consider(scoped, true);
  const record = (about: CarriedOut): Promise<void> =>
    conclude(declarationOf(submission, operation, considered, about));
  if (considered.decision.plan === null) return record(considered.about);
  return considered.carryOut(scoped, { enrolmentId, declarationId }, record);
}

/** The operation, or why what was asked for is no longer right in itself. */
function rebuilt(submission: Submission, submitted: Submitted): Operation | WireRefusal[] {
  try {
    return redoOperation(submission, submitted);
  } catch (error) {
    if (error instanceof RequestError) return error.refusals;
    throw error;
  }
}

function refused(refusals: readonly WireRefusal[]): Conclusion {
  const [main] = refusals;
  if (main === undefined) throw new RangeError('a refusal needs a reason');
  return { state: 'REJECTED', outcome: main.code, message: main.message, refusals };
}
