import { addDays } from '../day.ts';
import type { Day } from '../day.ts';
import { compareMoments } from '../moment.ts';
import type { Moment } from '../moment.ts';
import { addMonths, monthNumber, monthOf, monthsFrom } from '../month.ts';
import type { Month } from '../month.ts';
import type { Policy, PolicyRow } from '../policy/policy.ts';
import { policyRowAt } from '../policy/policy-row-at.ts';
import { isRefusal, refuse } from '../refusals/refusal.ts';
import type { PolicyNotPublished } from '../refusals/refusal.ts';
import { periodOfFeeMonth } from './declaration-period.ts';

/** 年度缴费申报: the declaration period of one fee month of the year, in which a unit declares everybody's wages anew. */
export interface AnnualDeclaration {
  /** the fee month from which the wages count */
  readonly feeMonth: Month;
  readonly isOpen: boolean;
  /** its first day */
  readonly opens: Day;
  /** from this minute on nothing is accepted */
  readonly closes: Moment;
  /** the day from which single wages are adjusted again (零星基数调整) */
  readonly resumes: Day;
  /** what says so */
  readonly row: PolicyRow<'annualDeclaration'>;
}

/** However its month is moved by notice, it comes within two years. */
const MONTHS_SEARCHED = 24;

/** Whether wages are declared annually in the period of this fee month. Refusal: POLICY_NOT_PUBLISHED. */
export function isDeclaredAnnually(policy: Policy, feeMonth: Month): boolean | PolicyNotPublished {
  const row = policyRowAt(policy, 'annualDeclaration', feeMonth);
  return isRefusal(row) ? row : row.value.feeMonthNumber === monthNumber(feeMonth);
}

/** The annual declaration that is open at a moment, or else the next one. Refusal: POLICY_NOT_PUBLISHED. */
export function annualDeclarationAt(policy: Policy, moment: Moment): AnnualDeclaration | PolicyNotPublished {
  const first = monthOf(moment.day);
  const last = addMonths(first, MONTHS_SEARCHED);
  for (const feeMonth of monthsFrom(first, last)) {
    const row = policyRowAt(policy, 'annualDeclaration', feeMonth);
    if (isRefusal(row)) return row;
    if (row.value.feeMonthNumber !== monthNumber(feeMonth)) continue;
    const period = periodOfFeeMonth(policy, feeMonth);
    if (isRefusal(period)) return period;
    const { opens, closes, settlementWindow } = period;
    if (compareMoments(moment, closes) >= 0) continue;
    return { feeMonth, isOpen: moment.day >= opens, opens, closes, resumes: addDays(settlementWindow.to, 1), row };
  }
  return refuse('POLICY_NOT_PUBLISHED', { area: policy.areaName, parameter: '年度缴费申报时间', month: last });
}
