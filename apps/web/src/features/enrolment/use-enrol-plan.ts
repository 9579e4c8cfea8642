import {
  checkEnrolmentInput,
  checkIdNumber,
  compareMonths,
  contributionBase,
  decideEnrolment,
  insuranceTypesFor,
  isRefusal,
  LARGEST_WAGE,
  monthOf,
  parseMonth,
  parseYuan,
  planEnrolment,
  policyBasis,
  policyOf,
  policyRowAt,
  policyRowName,
  refuse,
  selectableStartMonths,
  SUZHOU_POLICY,
} from '@canbao/rules';
import type {
  ContributionBase,
  EnrolmentDecision,
  EnrolmentPlan,
  EnrolmentTerms,
  Fen,
  InsuranceType,
  Moment,
  Month,
  Policy,
  Refusal,
  UnitType,
} from '@canbao/rules';
import { computed } from 'vue';
import type { ComputedRef } from 'vue';
import type { EnrolForm } from './enrol-form.ts';

/** What the form is decided by, besides what is typed. */
export interface EnrolSetting {
  readonly moment: Moment;
  readonly unit: { readonly name: string; readonly unitType: UnitType; readonly area: string };
  /** covered months that the records show as charged already; none as long as they have not been asked */
  readonly chargedMonths: readonly Month[];
}

/** 实时预览: everything that the rules can tell of a form before anything is sent. */
export interface EnrolPlan {
  readonly policy: Policy;
  /** the months that can be chosen, newest first */
  readonly months: readonly Month[];
  /** the month whose bill an enrolment sent now counts for; in the settlement window, one sent when it reopens */
  readonly feeMonth: Month | null;
  /** how many months before the fee month are back-paid at most */
  readonly backPayLimit: number;
  readonly compulsory: readonly InsuranceType[];
  readonly optional: readonly InsuranceType[];
  readonly insuranceTypes: readonly InsuranceType[];
  /** of the ID number as far as it is typed; null while it is empty */
  readonly person: ReturnType<typeof checkIdNumber> | null;
  readonly idNumberFault: Refusal | null;
  /** the base that the wage gives in the fee month */
  readonly base: ContributionBase | null;
  /** names of the policy parameters behind the plan that no authority has published yet */
  readonly assumed: readonly string[];
  readonly plan: EnrolmentPlan | null;
  /** the whole decision, once every field is right in itself */
  readonly decision: EnrolmentDecision | null;
  /** faults of the fields, told when the form is sent */
  readonly faults: readonly Refusal[];
}

export function useEnrolPlan(form: EnrolForm, setting: () => EnrolSetting | null): ComputedRef<EnrolPlan | null> {
  return computed(() => {
    const now = setting();
    return now === null ? null : planOf(form, now);
  });
}

/** The plan of a form at a moment, by the same rules that the server decides with. */
export function planOf(form: Readonly<EnrolForm>, { moment, unit, chargedMonths }: EnrolSetting): EnrolPlan {
  const policy = policyOf(unit.area) ?? SUZHOU_POLICY;
  const months = selectableStartMonths(policy, moment);
  const feeMonth = (isRefusal(months) ? undefined : months[0]) ?? null;
  const offered = insuranceTypesFor(unit.unitType, policy, monthOf(moment.day));
  const { compulsory, optional } = isRefusal(offered) ? { compulsory: [], optional: [] } : offered;
  const insuranceTypes = form.civilServant ? [...compulsory, ...optional] : [...compulsory];
  const person = form.idNo.trim() === '' ? null : checkIdNumber(form.idNo, moment.day);
  const checked = checkEnrolmentInput({ ...form, insuranceTypes }, unit, moment.day, policy);
  const plan = feeMonth === null ? null : quote(form, { feeMonth, insuranceTypes, chargedMonths }, policy);
  return {
    policy,
    months: isRefusal(months) ? [] : months,
    feeMonth,
    backPayLimit: limitOf(policy, feeMonth),
    compulsory,
    optional,
    insuranceTypes,
    person,
    idNumberFault: person === null || person.ok ? null : faultOf(person.reason),
    base: baseOf(form, policy, feeMonth),
    assumed: plan === null ? [] : assumedRows(plan, policy),
    plan,
    decision: checked.ok ? decideEnrolment(checked.input, 'unknown', moment, policy) : null,
    faults: checked.ok ? [] : checked.refusals,
  };
}

function faultOf(reason: Extract<ReturnType<typeof checkIdNumber>, { ok: false }>['reason']): Refusal {
  return reason === 'FIFTEEN_DIGITS'
    ? refuse('FIFTEEN_DIGIT_ID_NUMBER', {})
    : refuse('INVALID_ID_NUMBER', { fault: reason });
}

function limitOf(policy: Policy, feeMonth: Month | null): number {
  const row = feeMonth === null ? null : policyRowAt(policy, 'backPayLimit', feeMonth);
  return row === null || isRefusal(row) ? 0 : row.value.months;
}

function wageIn(form: Readonly<EnrolForm>): Fen | null {
  const wage = parseYuan(form.declaredWage.trim());
  return wage === null || wage === 0 || wage > LARGEST_WAGE ? null : wage;
}

function baseOf(form: Readonly<EnrolForm>, policy: Policy, feeMonth: Month | null): ContributionBase | null {
  const wage = wageIn(form);
  const limits = feeMonth === null ? null : policyRowAt(policy, 'baseLimits', feeMonth);
  return wage === null || limits === null || isRefusal(limits) ? null : contributionBase(wage, limits.value);
}

/** The amounts as soon as month and wage are there, before anybody's name is. A month ahead has none. */
function quote(
  form: Readonly<EnrolForm>,
  terms: Pick<EnrolmentTerms, 'feeMonth' | 'insuranceTypes' | 'chargedMonths'>,
  policy: Policy,
): EnrolmentPlan | null {
  const startMonth = parseMonth(form.startMonth);
  const declaredWage = wageIn(form);
  if (startMonth === null || declaredWage === null || compareMonths(startMonth, terms.feeMonth) > 0) return null;
  return planEnrolment({ ...terms, startMonth, declaredWage }, policy).plan;
}

/** 暂定: which of the parameters behind the shown amounts are only assumed. */
function assumedRows(plan: EnrolmentPlan, policy: Policy): string[] {
  const shown = plan.backPay.length > 0 ? plan.backPay : [plan.regular];
  const ids = new Set(shown.flatMap(({ rowIds }) => rowIds));
  const rows = shown.flatMap(({ coveredMonth }) => {
    const basis = policyBasis(policy, coveredMonth);
    return isRefusal(basis) ? [] : [basis.limits, ...Object.values(basis.rates)];
  });
  const assumed = rows.filter(({ id, status }) => status === 'assumed' && ids.has(id));
  return [...new Set(assumed.map(policyRowName))];
}
