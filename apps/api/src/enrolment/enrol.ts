import type { EnrolmentDecision } from '@canbao/rules';
import { reserveKey, storeDeclaration } from '../declaration/index.ts';
import { keepPolicyBases, storeBackPay } from '../ledger/index.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import { requestError } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { decide, factsFor, openCase } from './consider-enrolment.ts';
import type { EnrolmentCase } from './consider-enrolment.ts';
import { declarationOfEnrolment, stateOf } from './declaration-of-enrolment.ts';
import type { EnrolInput } from './enrol.input.ts';
import { enrolResultOf } from './enrol-result.ts';
import type { EnrolResult } from './enrolment.type.ts';
import { findOrCreatePerson, storeEnrolment, takeNumbers } from './enrolment.store.ts';
import type { EnrolmentNumbers } from './enrolment.store.ts';
import { checkKey, inputHashOf } from './idempotency.ts';
import { withinLookupBudget } from './lookup-budget.ts';

/** unique_violation, deadlock_detected, serialization_failure: somebody else was first. */
const OVERTAKEN = new Set(['23505', '40P01', '40001']);
const LOCK_NOT_AVAILABLE = '55P03';

/**
 * 参保登记: decides by the same rules as the preview and stores what was decided in one transaction: the person, the
 * enrolment, its back-pay charges, and the declaration. A refusal stores the declaration alone. The database holds one
 * open enrolment per person; whoever comes second is decided anew and told so.
 * Errors: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, LOOKUP_BUDGET_EXCEEDED, IDEMPOTENCY_KEY_REUSED;
 * BUSY when what it needs is held too long.
 */
export async function enrol(context: RequestContext, input: EnrolInput): Promise<EnrolResult> {
  const key = checkKey(input.idempotencyKey);
  const enrolmentCase = await openCase(context, input);
  const attempt = (): Promise<number> => context.writing((scoped) => enrolOnce(context, scoped, enrolmentCase, key));
  const declarationId = await attempt()
    .catch((error: unknown) => {
      if (!OVERTAKEN.has(String(codeOf(error)))) throw error;
      return attempt();
    })
    .catch((error: unknown) => {
      throw codeOf(error) === LOCK_NOT_AVAILABLE ? requestError('BUSY', {}) : error;
    });
  return enrolResultOf(context, declarationId);
}

/** One attempt in an open transaction; gives the number of the declaration that tells the outcome. */
async function enrolOnce(
  context: RequestContext,
  scoped: Scoped,
  enrolmentCase: EnrolmentCase,
  key: string | null,
): Promise<number> {
  const { accountId } = context.signedIn();
  const numbers = await takeNumbers(scoped);
  const { declarationId } = numbers;
  const inputHash = inputHashOf(enrolmentCase);
  const keyed = { accountId, operation: 'enrol', inputHash, declarationId };
  // Sent together: the facts are read once the key is this request's own.
  const [used, facts] = await Promise.all([
    key === null ? null : reserveKey(scoped, { ...keyed, key }),
    factsFor(scoped, enrolmentCase, true),
  ]);
  if (used === 'OTHER_INPUT') throw requestError('IDEMPOTENCY_KEY_REUSED', {});
  if (used !== null) return used;
  const decision = await withinLookupBudget(context, () => Promise.resolve(decide(enrolmentCase, facts)));
  await store(scoped, { ...enrolmentCase, accountId }, numbers, decision);
  return declarationId;
}

async function store(
  scoped: Scoped,
  enrolmentCase: EnrolmentCase & { readonly accountId: number },
  numbers: EnrolmentNumbers,
  decision: EnrolmentDecision,
): Promise<void> {
  const { plan, personType } = decision;
  const { unitId, input, policy } = enrolmentCase;
  const declared = (personId: number | null): Promise<void> =>
    storeDeclaration(scoped, numbers.declarationId, declarationOfEnrolment(enrolmentCase, decision, numbers, personId));
  if (plan === null || stateOf(decision) !== 'APPROVED') return declared(null);
  const months = plan.backPay.map(({ coveredMonth }) => coveredMonth);
  const [personId, bases] = await Promise.all([
    findOrCreatePerson(scoped, unitId, input),
    keepPolicyBases(scoped, policy, months),
  ]);
  const { feeMonth, declaredWage } = plan;
  await Promise.all([
    storeEnrolment(scoped, numbers, { unitId, personId, personType }, plan),
    storeBackPay(scoped, { ...numbers, unitId, personId, feeMonth, declaredWage }, plan.backPay, bases),
    declared(personId),
  ]);
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
