import type { Refusal } from '@canbao/rules';
import { reserveKey, storeDeclaration } from '../declaration/index.ts';
import type { NewDeclaration } from '../declaration/index.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import { onTheWire, requestError } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { codeOf } from '../platform/start-failure.ts';
import { checkKey, inputHashOf } from './idempotency.ts';
import { LookupBudget } from './lookup-budget.ts';
import type { CarriedOut, Considered, Operation, OperationDecision } from './operation.ts';
import { isWithinPeriod } from './submission.ts';
import type { Submission } from './submission.ts';
import { takeNumbers } from './submit.store.ts';
import type { Numbers } from './submit.store.ts';

/** unique_violation, deadlock_detected, serialization_failure: somebody else was first. */
const OVERTAKEN = new Set(['23505', '40P01', '40001']);
const LOCK_NOT_AVAILABLE = '55P03';

/** How an operation is run besides what it is. */
export interface Running {
  readonly budget: LookupBudget;
  /** 提交编号, checked */
  readonly key?: string | null;
  /** the declaration that this one reverses */
  readonly reversesId?: number | null;
  /** it is part of something that is done whole or not at all: refused, it throws a StepRefused instead of being recorded */
  readonly isStep?: boolean;
}

/** Why a step of something larger is refused, so that nothing of it may be stored. */
export class StepRefused extends Error {
  readonly refusals: readonly Refusal[];

  constructor(refusals: readonly Refusal[]) {
    super(refusals[0]?.message ?? 'refused');
    this.name = 'StepRefused';
    this.refusals = refusals;
  }
}

/**
 * Submits an operation: decides by the same rules as its preview and stores what was decided, with its declaration, in one
 * transaction. A refusal stores the declaration alone. Whoever comes second to what can be had once is decided anew and
 * told so. Gives the number of the declaration that tells the outcome; the same key gives the same.
 * Errors: BAD_USER_INPUT for a key that is none, LOOKUP_BUDGET_EXCEEDED, IDEMPOTENCY_KEY_REUSED; BUSY when what it needs is
 * held too long.
 */
export async function submit(
  context: RequestContext,
  submission: Submission,
  operation: Operation,
  idempotencyKey: string | null | undefined,
): Promise<number> {
  const running = { budget: LookupBudget.of(context), key: checkKey(idempotencyKey) };
  return persistently(() => context.writing((scoped) => submitIn(scoped, submission, operation, running)));
}

/** Tries work that stores something once more when somebody else was first, and tells BUSY when it waited too long. */
export async function persistently<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt().catch((error: unknown) => {
      if (!OVERTAKEN.has(codeOf(error) ?? '')) throw error;
      return attempt();
    });
  } catch (error) {
    throw codeOf(error) === LOCK_NOT_AVAILABLE ? requestError('BUSY', {}) : error;
  }
}

/** One attempt in an open transaction; gives the number of the declaration. Errors as {@link submit}. */
export async function submitIn(
  scoped: Scoped,
  submission: Submission,
  operation: Operation,
  { budget, key = null, reversesId = null, isStep = false }: Running,
): Promise<number> {
  const numbers = await takeNumbers(scoped);
  const { declarationId } = numbers;
  const inputHash = inputHashOf(submission, operation);
  const keyed = { accountId: submission.accountId, operation: keyedName(operation), inputHash, declarationId };
  // Sent together: the facts are read once the key is this request's own.
  const [used, considered] = await Promise.all([
    key === null ? null : reserveKey(scoped, { ...keyed, key }),
    operation.consider(scoped, isWithinPeriod(submission)),
  ]);
  if (used === 'OTHER_INPUT') throw requestError('IDEMPOTENCY_KEY_REUSED', {});
  if (used !== null) return used;
  await budget.spend(() => Promise.resolve(considered));
  if (isStep && considered.decision.plan === null) throw new StepRefused(considered.decision.refusals);
  await concludeIn(scoped, submission, { operation, considered, numbers }, reversesId);
  return declarationId;
}

/** An operation that has been considered in this transaction, with the numbers that it is stored under. */
export interface ToConclude {
  readonly operation: Operation;
  readonly considered: Considered;
  readonly numbers: Numbers;
}

/** Stores what was decided, with its declaration: all of it, or the declaration alone when it is refused or waits. */
export async function concludeIn(
  scoped: Scoped,
  submission: Submission,
  { operation, considered, numbers }: ToConclude,
  reversesId: number | null = null,
): Promise<void> {
  const record = (about: CarriedOut): Promise<void> =>
    storeDeclaration(scoped, numbers.declarationId, {
      ...declarationOf(submission, operation, considered, about),
      reversesId,
    });
  const { decision, about } = considered;
  if (stateOf(decision) === 'APPROVED') await considered.carryOut(scoped, numbers, record);
  else await record(about);
}

/** 审核状态: done at once, refused by the rules, or waiting for the agency where policy asks for its approval. */
export function stateOf({ outcome, plan }: OperationDecision): NewDeclaration['state'] {
  if (outcome === 'PENDING_APPROVAL') return 'PENDING';
  return plan === null ? 'REJECTED' : 'APPROVED';
}

/** 业务申报记录 of an operation: who asked for what, what became of it, and what is different afterwards. */
export function declarationOf(
  { accountId, unit, submittedAt }: Submission,
  { kind, idNo, personName, input }: Operation,
  { decision, declare, personName: recorded = null }: Considered,
  { personId, enrolmentId }: CarriedOut,
): Omit<NewDeclaration, 'reversesId'> {
  const { outcome, message, refusals, feeMonth } = decision;
  const state = stateOf(decision);
  const { before, after, result } = declare();
  return {
    unitId: unit.id,
    personId,
    enrolmentId,
    kind,
    state,
    outcome,
    message,
    feeMonth,
    submittedBy: accountId,
    submittedAt,
    idNo,
    personName: personName ?? recorded,
    input,
    before,
    after: state === 'APPROVED' ? after : {},
    refusals: refusals.map(onTheWire),
    result,
  };
}

/** The name under which an operation's keys are kept apart from another's: "enrol", "delete-back-pay". */
function keyedName({ kind }: Operation): string {
  return kind.toLowerCase().replaceAll('_', '-');
}
