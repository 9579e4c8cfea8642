import { declarationPeriodAt } from '../declaration-calendar/declaration-period.ts';
import type { Moment } from '../moment.ts';
import { monthOf } from '../month.ts';
import type { Month } from '../month.ts';
import type { PersonType } from '../person-type.ts';
import { needsApproval } from '../policy/needs-approval.ts';
import type { Policy } from '../policy/policy.ts';
import { insuranceTypesFor } from '../policy/insurance-types-for.ts';
import { isRefusal } from '../refusals/refusal.ts';
import type { Refusal, RefusalCode } from '../refusals/refusal.ts';
import type { EnrolmentFacts } from './enrolment-facts.ts';
import type { ValidEnrolmentInput } from './enrolment-input.ts';
import { DONE_MESSAGES, OUTCOME_ORDER, describeBackPay } from './enrolment-outcome.ts';
import type { EnrolOutcome } from './enrolment-outcome.ts';
import { planEnrolment } from './enrolment-plan.ts';
import type { EnrolmentPlan, EnrolmentTerms } from './enrolment-plan.ts';
import { DECIDED_BY_RECORDS, calendarRefusals, personRefusals } from './enrolment-refusals.ts';
import type { EnrolmentRefusal } from './enrolment-refusals.ts';

/** The answer to an enrolment, the same for preview and submission. */
export interface EnrolmentDecision {
  readonly outcome: EnrolOutcome;
  /** The exact text of the outcome. */
  readonly message: string;
  /** What the message leaves open, for an enrolment that is done; null when it is refused. */
  readonly detail: string | null;
  /** Every reason at once, the main one first; empty when done. */
  readonly refusals: readonly Refusal[];
  /** null when refused. */
  readonly plan: EnrolmentPlan | null;
  /** What only the records can tell, when the facts are unknown; otherwise empty. */
  readonly undecided: readonly RefusalCode[];
  /** The fee month of the moment; its calendar month where no calendar has been published for it. */
  readonly feeMonth: Month;
  readonly personType: PersonType;
}

/**
 * 增员: decides an enrolment. Pure: the same input, facts, moment and policy give the same answer in browser and server.
 * With facts 'unknown' it decides what the rules alone can, takes the rest as favourable, and lists it as undecided.
 * Outcomes E1–E9 of the training deck, the settlement window, a settled fee month, and policy that is not published.
 */
export function decideEnrolment(
  input: ValidEnrolmentInput,
  facts: EnrolmentFacts | 'unknown',
  moment: Moment,
  policy: Policy,
): EnrolmentDecision {
  const period = declarationPeriodAt(policy, moment);
  const feeMonth = isRefusal(period) ? monthOf(moment.day) : period.feeMonth;
  const person = personRefusals(input, facts, moment.day, policy);
  const undecided = facts === 'unknown' ? [...DECIDED_BY_RECORDS, ...person.undecided] : [];
  const common = { undecided, feeMonth, personType: input.personType };

  const calendar = isRefusal(period) ? [period] : calendarRefusals(input, period, facts);
  const approval = needsApproval(policy, 'ENROL', feeMonth);
  const offered = insuranceTypesFor(input.unit.unitType, policy, monthOf(moment.day));
  const planned = calendar.length > 0 ? NOT_PLANNED : planEnrolment(termsOf(input, facts, feeMonth), policy);
  const unpublished = [...planned.refusals, approval, offered].filter(isRefusal);
  const refusals = inOrder([...calendar, ...person.refusals, ...unpublished]);
  if (refusals.length > 0 || planned.plan === null || isRefusal(approval)) {
    const main = refusals[0]!;
    return { ...common, outcome: main.code, message: main.message, detail: null, refusals, plan: null };
  }
  const { plan } = planned;
  const outcome = approval ? 'PENDING_APPROVAL' : plan.backPay.length > 0 ? 'ENROLLED_WITH_BACK_PAY' : 'ENROLLED';
  return { ...common, outcome, message: DONE_MESSAGES[outcome], detail: describeBackPay(plan), refusals, plan };
}

const NOT_PLANNED = { plan: null, refusals: [] } as const;

function termsOf(input: ValidEnrolmentInput, facts: EnrolmentFacts | 'unknown', feeMonth: Month): EnrolmentTerms {
  // While the name does not match, not even the months without a policy row may hint at what has been charged.
  const told = facts !== 'unknown' && facts.nameMatches !== false;
  const { startMonth, declaredWage, insuranceTypes } = input;
  return { startMonth, feeMonth, declaredWage, insuranceTypes, chargedMonths: told ? facts.chargedMonths : [] };
}

function inOrder(refusals: readonly EnrolmentRefusal[]): EnrolmentRefusal[] {
  return [...refusals].sort((a, b) => OUTCOME_ORDER.indexOf(a.code) - OUTCOME_ORDER.indexOf(b.code));
}
