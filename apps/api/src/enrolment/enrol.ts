import { createHash } from 'node:crypto';
import { formatYuan, formatMonthsChinese, insuranceTypeName, personTypeName } from '@canbao/rules';
import type { EnrolmentDecision, EnrolmentPlan } from '@canbao/rules';
import { nextDeclarationId, storeDeclaration } from '../declaration/index.ts';
import type { DeclaredValues, NewDeclaration } from '../declaration/index.ts';
import { storeBackPay } from '../ledger/index.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import { onTheWire, requestError } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { considerEnrolment, openCase } from './consider-enrolment.ts';
import type { EnrolmentCase } from './consider-enrolment.ts';
import type { EnrolInput } from './enrol.input.ts';
import { enrolResultOf } from './enrol-result.ts';
import type { EnrolResult } from './enrolment.type.ts';
import { findOrCreatePerson, noteLookupFailure, reserveKey, storeEnrolment } from './enrolment.store.ts';

const UNIQUE_VIOLATION = '23505';

/**
 * 参保登记: decides by the same rules as the preview and stores what was decided in one transaction: the person, the
 * enrolment, its back-pay charges, and the declaration. A refusal stores the declaration alone. The database holds one
 * open enrolment per person; whoever comes second is decided anew and told so.
 */
export async function enrol(context: RequestContext, input: EnrolInput): Promise<EnrolResult> {
  const enrolmentCase = await openCase(context, input);
  const attempt = (): Promise<number> => context.writing((scoped) => enrolOnce(context, scoped, enrolmentCase, input));
  const declarationId = await attempt().catch((error: unknown) => {
    if (codeOf(error) !== UNIQUE_VIOLATION) throw error;
    return attempt();
  });
  return enrolResultOf(context, declarationId);
}

/** One attempt in an open transaction; gives the number of the declaration that tells the outcome. */
async function enrolOnce(
  context: RequestContext,
  scoped: Scoped,
  enrolmentCase: EnrolmentCase,
  input: EnrolInput,
): Promise<number> {
  const { accountId } = context.signedIn();
  const declarationId = await nextDeclarationId(scoped);
  const { idempotencyKey: key, ...what } = input;
  if (key) {
    const inputHash = createHash('sha256').update(JSON.stringify(what)).digest('hex');
    const used = await reserveKey(scoped, { accountId, operation: 'enrol', key, inputHash, declarationId });
    if (used === 'OTHER_INPUT') throw requestError('IDEMPOTENCY_KEY_REUSED', {});
    if (used !== null) return used;
  }
  const decision = await considerEnrolment(context, scoped, enrolmentCase, true);
  if (decision.outcome === 'NAME_MISMATCH') await noteLookupFailure(scoped, accountId);
  const done = decision.plan === null || decision.refusals.length > 0 ? null : decision.plan;
  const stored = done === null ? NOTHING_STORED : await storePlan(scoped, enrolmentCase, declarationId, done, decision);
  await storeDeclaration(scoped, declarationId, declarationOf(context, enrolmentCase, decision, stored));
  return declarationId;
}

interface Stored {
  readonly personId: number | null;
  readonly enrolmentId: number | null;
}

const NOTHING_STORED: Stored = { personId: null, enrolmentId: null };

async function storePlan(
  scoped: Scoped,
  { unitId, input, policy }: EnrolmentCase,
  declarationId: number,
  plan: EnrolmentPlan,
  { personType }: EnrolmentDecision,
): Promise<Stored> {
  const personId = await findOrCreatePerson(scoped, unitId, input);
  const enrolmentId = await storeEnrolment(scoped, { unitId, personId, declarationId }, plan, personType);
  const { feeMonth, declaredWage } = plan;
  const cause = { unitId, personId, enrolmentId, declarationId, feeMonth, declaredWage };
  await storeBackPay(scoped, policy, cause, plan.backPay);
  return { personId, enrolmentId };
}

function declarationOf(
  context: RequestContext,
  { unitId, input }: EnrolmentCase,
  decision: EnrolmentDecision,
  { personId, enrolmentId }: Stored,
): NewDeclaration {
  const { plan, refusals, outcome, message, detail, feeMonth } = decision;
  const done = enrolmentId !== null && plan !== null;
  return {
    unitId,
    personId,
    enrolmentId,
    kind: 'ENROL',
    state: done ? 'APPROVED' : 'REJECTED',
    outcome,
    message,
    feeMonth,
    submittedBy: context.signedIn().accountId,
    submittedAt: context.clock.now(),
    idNo: input.idNo,
    personName: input.name,
    input: {
      startMonth: input.startMonth,
      declaredWage: input.declaredWage,
      insuranceTypes: [...input.insuranceTypes],
    },
    before: { enrolment: null },
    after: done ? valuesAfter(plan, decision) : {},
    refusals: refusals.map(onTheWire),
    result: done
      ? { detail, notAssessed: [...plan.notAssessed], alreadyCharged: [...plan.alreadyCharged] }
      : { detail },
  };
}

function valuesAfter(plan: EnrolmentPlan, { personType }: EnrolmentDecision): DeclaredValues {
  const months = plan.backPay.map(({ coveredMonth }) => coveredMonth);
  return {
    enrolment: '正常参保',
    startMonth: plan.startMonth,
    declaredWage: formatYuan(plan.declaredWage),
    contributionBase: formatYuan(plan.regular.base),
    personType: personTypeName(personType),
    insuranceTypes: plan.insuranceTypes.map(insuranceTypeName).join('、'),
    backPayMonths: months.length === 0 ? null : formatMonthsChinese(months),
    backPayAmount: formatYuan(plan.totals.amount),
  };
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
