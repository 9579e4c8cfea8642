import { backPayMonths } from '../back-pay/back-pay-months.ts';
import { backPayTotals } from '../back-pay/back-pay-totals.ts';
import type { BackPayTotals } from '../back-pay/back-pay-totals.ts';
import { assessMonth } from '../contribution/assess-month.ts';
import type { AssessedMonth } from '../contribution/assess-month.ts';
import type { InsuranceType } from '../insurance-type.ts';
import type { Fen } from '../money.ts';
import type { Month } from '../month.ts';
import type { Policy } from '../policy/policy.ts';
import { policyRowAt } from '../policy/policy-row-at.ts';
import { isRefusal } from '../refusals/refusal.ts';
import type { PolicyNotPublished } from '../refusals/refusal.ts';

/** What an enrolment would write: shown by the preview, stored by the enrolment, both from here. */
export interface EnrolmentPlan {
  readonly feeMonth: Month;
  readonly startMonth: Month;
  readonly insuranceTypes: readonly InsuranceType[];
  readonly declaredWage: Fen;
  /** 补缴: one entry for each assessed month, oldest first, billed in the fee month. */
  readonly backPay: readonly AssessedMonth[];
  readonly notAssessed: readonly Month[];
  readonly alreadyCharged: readonly Month[];
  /** What settlement will charge for the fee month itself, on this wage. */
  readonly regular: AssessedMonth;
  /** The sums of the back-pay. */
  readonly totals: BackPayTotals;
}

export interface EnrolmentTerms {
  readonly startMonth: Month;
  readonly feeMonth: Month;
  readonly declaredWage: Fen;
  readonly insuranceTypes: readonly InsuranceType[];
  /** Covered months for which the person has been charged already, by whichever unit. */
  readonly chargedMonths: readonly Month[];
}

/** A plan, or every row that is missing to make one. */
export type Planned =
  | { readonly plan: EnrolmentPlan; readonly refusals: readonly [] }
  | { readonly plan: null; readonly refusals: readonly PolicyNotPublished[] };

/**
 * Plans an enrolment: the months to be back-paid, each with the same declared wage held to that month's own limits, and the
 * fee month's own amounts. How many months are back-paid at most is the fee month's policy.
 * Refusals: every POLICY_NOT_PUBLISHED of the months concerned.
 */
export function planEnrolment(terms: EnrolmentTerms, policy: Policy): Planned {
  const { startMonth, feeMonth, declaredWage, insuranceTypes } = terms;
  const limit = policyRowAt(policy, 'backPayLimit', feeMonth);
  if (isRefusal(limit)) return { plan: null, refusals: [limit] };
  const alreadyCharged = terms.chargedMonths;
  const months = backPayMonths({ startMonth, feeMonth, limit: limit.value.months, alreadyCharged });
  const assess = (coveredMonth: Month): AssessedMonth | PolicyNotPublished =>
    assessMonth({ declaredWage, insuranceTypes, coveredMonth, policy });
  const answers = months.assessed.map(assess);
  const regular = assess(feeMonth);
  const refusals = [...answers, regular].filter(isRefusal);
  if (isRefusal(regular) || refusals.length > 0) return { plan: null, refusals };
  const backPay = answers.filter((answer): answer is AssessedMonth => !isRefusal(answer));
  const totals = backPayTotals(backPay);
  const plan = { feeMonth, startMonth, insuranceTypes, declaredWage, ...months, backPay, regular, totals };
  return { plan, refusals: [] };
}
