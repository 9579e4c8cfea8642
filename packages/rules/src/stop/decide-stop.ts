import { policyBasis } from '../contribution/policy-basis.ts';
import { compareDays, lastDayOfMonth } from '../day.ts';
import type { Day } from '../day.ts';
import { declarationPeriodAt } from '../declaration-calendar/declaration-period.ts';
import { openEnrolment } from '../member/enrolment-in-month.ts';
import type { HeldEnrolment, MemberFacts } from '../member/member-facts.ts';
import { MEMBER_DECIDED_BY_RECORDS, memberRefusals, nameRefusals } from '../member/member-refusals.ts';
import { foreseenCharge } from '../member/regular-charge.ts';
import type { Moment } from '../moment.ts';
import { addMonths, compareMonths, monthOf } from '../month.ts';
import type { Month } from '../month.ts';
import { conclude } from '../operation/decision.ts';
import type { Decision } from '../operation/decision.ts';
import type { OperationEffect } from '../operation/effect.ts';
import { isRetired } from '../person-type.ts';
import type { Policy } from '../policy/policy.ts';
import { isRefusal, refuse } from '../refusals/refusal.ts';
import type { Refusal, RefusalCode } from '../refusals/refusal.ts';
import type { ValidStopInput } from './check-stop-input.ts';

/** What a stop would write, and what it moves. */
export interface StopPlan {
  readonly changeDate: Day;
  /** the last month of the enrolment; before its first when it began in this very period */
  readonly endMonth: Month;
  /** null while the records are unknown */
  readonly known: StoppedEnrolment | null;
}

/** What the records add to a stop. */
export interface StoppedEnrolment {
  readonly enrolmentId: number;
  readonly startMonth: Month;
  readonly effect: OperationEffect;
  /** whether limits and rates of the fee month have been published, without which nobody can say what it would cost */
  readonly feeMonthPriced: boolean;
  /** back-pay of this person that stays charged and has not been billed yet, oldest first */
  readonly standingBackPay: readonly Month[];
  /** months after the end that are charged as regular or billed already, and stay so */
  readonly chargedAfter: readonly Month[];
}

export type StopDecision = Decision<'STOPPED', StopPlan>;

const DECIDED_BY_RECORDS: readonly RefusalCode[] = [...MEMBER_DECIDED_BY_RECORDS, 'RETIRED'];
const DONE = { outcome: 'STOPPED', message: '停保成功' } as const;

/** 减员时间范围: from the last day of last month to the last day of this one. */
export function changeDateRange(today: Day): { readonly from: Day; readonly to: Day } {
  const month = monthOf(today);
  return { from: lastDayOfMonth(addMonths(month, -1)), to: lastDayOfMonth(month) };
}

/**
 * 减员 (停保): decides the end of an enrolment. It ends with the month of the change date and changes nothing else: what has
 * been charged stays charged. The deck's own case: enrolled on 9.20 from September, stopped on 9.21, there is no charge for
 * October and September's back-pay stays. Outcomes S1–S5, the settlement window, a settled fee month.
 */
export function decideStop(
  input: ValidStopInput,
  facts: MemberFacts | 'unknown',
  moment: Moment,
  policy: Policy,
): StopDecision {
  const period = declarationPeriodAt(policy, moment);
  const feeMonth = isRefusal(period) ? monthOf(moment.day) : period.feeMonth;
  const undecided = facts === 'unknown' ? DECIDED_BY_RECORDS : [];
  const common = { kind: 'STOP', feeMonth, undecided, done: DONE } as const;
  const opening = isRefusal(period) ? [period] : memberRefusals(facts, period, 'ENROLLED');
  const refusals = [...opening, ...stopRefusals(input, facts, moment.day)];
  const held = facts === 'unknown' ? null : openEnrolment(facts.enrolments);
  const known = facts === 'unknown' || held === null ? null : endOf(held, input, facts, feeMonth, policy);
  const { changeDate } = input;
  return conclude({ ...common, refusals, plan: { changeDate, endMonth: monthOf(changeDate), known } }, policy);
}

function stopRefusals({ name, changeDate }: ValidStopInput, facts: MemberFacts | 'unknown', today: Day): Refusal[] {
  const range = changeDateRange(today);
  const outside = compareDays(changeDate, range.from) < 0 || compareDays(changeDate, range.to) > 0;
  const refusals: Refusal[] = [...nameRefusals(facts, name), ...(outside ? [refuse('DATE_OUT_OF_RANGE', range)] : [])];
  const personType = facts === 'unknown' ? undefined : facts.person?.personType;
  if (personType !== undefined && isRetired(personType)) refusals.push(refuse('RETIRED', {}));
  return refusals;
}

function endOf(
  held: HeldEnrolment,
  { changeDate }: ValidStopInput,
  facts: MemberFacts,
  feeMonth: Month,
  policy: Policy,
): StoppedEnrolment {
  const endMonth = monthOf(changeDate);
  const stopped = facts.enrolments.map((each) => (each === held ? { ...held, endMonth } : each));
  const regularBefore = foreseenCharge(facts, feeMonth, policy);
  const feeMonthPriced = !isRefusal(policyBasis(policy, feeMonth));
  const regularAfter = foreseenCharge({ ...facts, enrolments: stopped }, feeMonth, policy);
  const standingBackPay = facts.backPay.filter(({ billed }) => !billed).map(({ coveredMonth }) => coveredMonth);
  return {
    enrolmentId: held.id,
    startMonth: held.startMonth,
    effect: { feeMonth, added: [], removed: [], regularBefore, regularAfter },
    feeMonthPriced,
    standingBackPay,
    chargedAfter: facts.chargedMonths.filter(
      (month) => compareMonths(month, endMonth) > 0 && !standingBackPay.includes(month),
    ),
  };
}
