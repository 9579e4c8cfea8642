import { assessMonth } from '../contribution/assess-month.ts';
import type { AssessedMonth } from '../contribution/assess-month.ts';
import { enrolmentIn, termIn } from '../member/enrolment-in-month.ts';
import type { MemberFacts } from '../member/member-facts.ts';
import type { Fen } from '../money.ts';
import { addMonths, compareMonths } from '../month.ts';
import type { Month } from '../month.ts';
import { isRetired } from '../person-type.ts';
import type { Policy } from '../policy/policy.ts';
import { policyRowAt } from '../policy/policy-row-at.ts';
import { isRefusal, refuse } from '../refusals/refusal.ts';
import type { PolicyNotPublished, RefusalOf } from '../refusals/refusal.ts';

/** A month that can be back-paid, with what it comes to on the terms that were in force in it. */
export interface BackPaidMonth extends AssessedMonth {
  readonly enrolmentId: number;
  readonly declaredWage: Fen;
}

/** Why a month cannot be back-paid. */
export type BackPayMonthRefusal =
  | RefusalOf<'BACK_PAY_MONTH_NOT_ENROLLED'>
  | RefusalOf<'BACK_PAY_MONTH_CHARGED'>
  | RefusalOf<'BACK_PAY_MONTH_RETIRED'>
  | RefusalOf<'BACK_PAY_MONTH_TOO_OLD'>
  | RefusalOf<'BACK_PAY_MONTH_NOT_PAST'>
  | PolicyNotPublished;

/** A month that was looked at: what it comes to, or every reason why it cannot be back-paid. */
export interface JudgedMonth {
  readonly open: BackPaidMonth | null;
  /** empty when it can */
  readonly refusals: readonly BackPayMonthRefusal[];
}

/** The months that can be back-paid in a period: from the earliest to the one before the fee month. */
export interface BackPayRange {
  readonly feeMonth: Month;
  readonly earliest: Month;
}

/** How far back a period reaches, by the fee month's own policy. Refusal: POLICY_NOT_PUBLISHED. */
export function backPayRange(feeMonth: Month, policy: Policy): BackPayRange | PolicyNotPublished {
  const limit = policyRowAt(policy, 'backPayLimit', feeMonth);
  return isRefusal(limit) ? limit : { feeMonth, earliest: addMonths(feeMonth, -limit.value.months) };
}

/** Why the calendar alone keeps a month from being back-paid. */
export function rangeRefusals(month: Month, { feeMonth, earliest }: BackPayRange): BackPayMonthRefusal[] {
  if (compareMonths(month, feeMonth) >= 0) return [refuse('BACK_PAY_MONTH_NOT_PAST', { month, feeMonth })];
  return compareMonths(month, earliest) < 0 ? [refuse('BACK_PAY_MONTH_TOO_OLD', { month, earliest })] : [];
}

/**
 * Why the records keep a month from being back-paid. Whether it has been charged is told of months alone in which the person
 * was enrolled here: what another unit paid for at another time is none of this one's business.
 */
function recordsRefusals(
  month: Month,
  { enrolments, chargedMonths }: Pick<MemberFacts, 'enrolments' | 'chargedMonths'>,
): BackPayMonthRefusal[] {
  const held = enrolmentIn(enrolments, month);
  if (held === null) return [refuse('BACK_PAY_MONTH_NOT_ENROLLED', { month })];
  if (isRetired(termIn(held, month).personType)) return [refuse('BACK_PAY_MONTH_RETIRED', { month })];
  return chargedMonths.includes(month) ? [refuse('BACK_PAY_MONTH_CHARGED', { month })] : [];
}

/**
 * What a month in which the person was enrolled here comes to: the wage and insurance types in force in that month, the wage
 * held to that month's own limits. Refusal: POLICY_NOT_PUBLISHED.
 */
function assessBackPaid(
  month: Month,
  { enrolments }: Pick<MemberFacts, 'enrolments'>,
  policy: Policy,
): BackPaidMonth | PolicyNotPublished {
  const held = enrolmentIn(enrolments, month);
  if (held === null) throw new RangeError(`nobody is enrolled in ${month}`);
  const { declaredWage, insuranceTypes } = termIn(held, month);
  const assessed = assessMonth({ declaredWage, insuranceTypes, coveredMonth: month, policy });
  return isRefusal(assessed) ? assessed : { ...assessed, enrolmentId: held.id, declaredWage };
}

/** Judges a month; of the reasons what the records say comes first. */
export function judgeMonth(month: Month, facts: MemberFacts, range: BackPayRange, policy: Policy): JudgedMonth {
  const refusals = [...recordsRefusals(month, facts), ...rangeRefusals(month, range)];
  if (refusals.length > 0) return { open: null, refusals };
  const assessed = assessBackPaid(month, facts, policy);
  return isRefusal(assessed) ? { open: null, refusals: [assessed] } : { open: assessed, refusals: [] };
}
