import type { BatchKind } from '@canbao/rules';
import { openSubmission } from '../operation/index.ts';
import { badInput, requestError } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { NoAnswer } from '../platform/worker/worker-process.ts';
import { CHECK, SUBMIT } from './batch-question.ts';
import type { BatchQuestion, Checked, Refused, Submitted, SubmitQuestion } from './batch-question.ts';
import type { BatchTermsInput } from './batch-terms.input.ts';

/** A full file is judged in a fraction of this; what waits longer waits behind others. */
const PATIENCE_MS = 180_000;

/** What is asked for over the wire. */
export interface BatchRequest {
  readonly kind: BatchKind;
  readonly uploadId: string;
  readonly terms: BatchTermsInput | null;
}

/** Has a file checked. Errors: those of {@link questionOf}; BUSY; every refusal of the check. */
export async function askForCheck(context: RequestContext, request: BatchRequest): Promise<Checked> {
  return ask<Checked>(context, CHECK, await questionOf(context, request));
}

/** Has a file submitted. Errors: those of {@link questionOf}; BUSY; every refusal of the submission. */
export async function askForSubmission(
  context: RequestContext,
  request: BatchRequest,
  quoteId: number | null,
): Promise<Submitted> {
  const question: SubmitQuestion = { ...(await questionOf(context, request)), quoteId };
  return ask<Submitted>(context, SUBMIT, question);
}

/**
 * The question for the worker, its asker authorised here, since the worker knows accounts and units and no sessions.
 * Errors: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND for the unit, BATCH_UNIT_MISSING when the account has several and names none.
 */
async function questionOf(context: RequestContext, { kind, uploadId, terms }: BatchRequest): Promise<BatchQuestion> {
  const { units } = context.signedInAs('CLERK', 'OFFICER');
  const unitNo = terms?.unitNo ?? (units.length === 1 ? units[0]!.unitNo : null);
  if (unitNo === null) throw requestError('BATCH_UNIT_MISSING', {});
  const { accountId, unit, submittedAt } = await openSubmission(context, unitNo);
  const { startMonth = null, insuranceTypes = null, changeDate = null, group = null } = terms ?? {};
  const { id, name, unitType, area } = unit;
  const own = { startMonth, insuranceTypes, changeDate };
  return { accountId, unit: { id, unitNo, name, unitType, area }, kind, uploadId, terms: own, group, submittedAt };
}

async function ask<Answer extends object>(
  context: RequestContext,
  name: string,
  question: BatchQuestion | SubmitQuestion,
): Promise<Answer> {
  // Nobody waits for the worker with a connection to the database in hand.
  await context.end();
  try {
    const answer = await context.services.worker.ask<Answer | Refused>(name, question, PATIENCE_MS);
    if ('refusals' in answer) throw badInput(answer.refusals);
    return answer;
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    throw requestError(error.why === 'fault' ? 'INTERNAL' : 'BUSY', {});
  }
}
