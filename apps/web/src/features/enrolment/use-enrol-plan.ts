import {
  checkEnrolmentInput,
  checkIdNumber,
  contributionBase,
  declarationPeriodAt,
  decideEnrolment,
  insuranceTypesFor,
  isRefusal,
  monthOf,
  parseMonth,
  parseYuan,
  planEnrolment,
  policyOf,
  policyRowAt,
  refuse,
  selectableStartMonths,
  SUZHOU_POLICY,
} from '@canbao/rules';
import type {
  ContributionBase,
  EnrolmentDecision,
  EnrolmentPlan,
  InsuranceType,
  Moment,
  Month,
  Policy,
  Refusal,
  UnitType,
} from '@canbao/rules';
import { computed } from 'vue';
import type { ComputedRef } from 'vue';

/** What stands in the form; nothing has been checked. */
export interface EnrolForm {
  idNo: string;
  name: string;
  phone: string;
  residence: string;
  workStartDate: string;
  startMonth: string;
  declaredWage: string;
  civilServant: boolean;
}

export const EMPTY_FORM: Readonly<EnrolForm> = {
  idNo: '',
  name: '',
  phone: '',
  residence: '',
  workStartDate: '',
  startMonth: '',
  declaredWage: '',
  civilServant: false,
};

/** What the form is decided by, besides what is typed. */
export interface EnrolSetting {
  readonly moment: Moment;
  readonly unit: { readonly name: string; readonly unitType: UnitType; readonly area: string };
}

/** 实时预览: everything that the rules can tell of a form before anything is sent. */
export interface EnrolPlan {
  readonly policy: Policy;
  readonly months: readonly Month[];
  readonly compulsory: readonly InsuranceType[];
  readonly optional: readonly InsuranceType[];
  readonly insuranceTypes: readonly InsuranceType[];
  /** of the ID number as far as it is typed; null while it is empty */
  readonly person: ReturnType<typeof checkIdNumber> | null;
  readonly idNumberFault: Refusal | null;
  /** the base that the wage gives in the fee month */
  readonly base: ContributionBase | null;
  readonly assumedLimits: boolean;
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
export function planOf(form: Readonly<EnrolForm>, { moment, unit }: EnrolSetting): EnrolPlan {
  const policy = policyOf(unit.area) ?? SUZHOU_POLICY;
  const months = selectableStartMonths(policy, moment);
  const offered = insuranceTypesFor(unit.unitType, policy, monthOf(moment.day));
  const { compulsory, optional } = isRefusal(offered) ? { compulsory: [], optional: [] } : offered;
  const insuranceTypes = form.civilServant ? [...compulsory, ...optional] : [...compulsory];
  const person = form.idNo.trim() === '' ? null : checkIdNumber(form.idNo, moment.day);
  const checked = checkEnrolmentInput({ ...form, insuranceTypes }, unit, moment.day, policy);
  return {
    policy,
    months: isRefusal(months) ? [] : months,
    compulsory,
    optional,
    insuranceTypes,
    person,
    idNumberFault: person === null || person.ok ? null : faultOf(person.reason),
    ...baseOf(form, policy, moment),
    plan: quotePlan(form, insuranceTypes, policy, moment),
    decision: checked.ok ? decideEnrolment(checked.input, 'unknown', moment, policy) : null,
    faults: checked.ok ? [] : checked.refusals,
  };
}

function faultOf(reason: Extract<ReturnType<typeof checkIdNumber>, { ok: false }>['reason']): Refusal {
  return reason === 'FIFTEEN_DIGITS'
    ? refuse('FIFTEEN_DIGIT_ID_NUMBER', {})
    : refuse('INVALID_ID_NUMBER', { fault: reason });
}

function baseOf(
  form: Readonly<EnrolForm>,
  policy: Policy,
  moment: Moment,
): { base: ContributionBase | null; assumedLimits: boolean } {
  const period = declarationPeriodAt(policy, moment);
  const wage = parseYuan(form.declaredWage.trim());
  const limits = isRefusal(period) ? period : policyRowAt(policy, 'baseLimits', period.feeMonth);
  if (wage === null || wage === 0 || isRefusal(limits)) return { base: null, assumedLimits: false };
  return { base: contributionBase(wage, limits.value), assumedLimits: limits.status === 'assumed' };
}

/** The amounts as soon as month and wage are there, before anybody's name is. */
function quotePlan(
  form: Readonly<EnrolForm>,
  insuranceTypes: readonly InsuranceType[],
  policy: Policy,
  moment: Moment,
): EnrolmentPlan | null {
  const period = declarationPeriodAt(policy, moment);
  const startMonth = parseMonth(form.startMonth);
  const declaredWage = parseYuan(form.declaredWage.trim());
  if (isRefusal(period) || startMonth === null || declaredWage === null || declaredWage === 0) return null;
  const terms = { startMonth, feeMonth: period.feeMonth, declaredWage, insuranceTypes, chargedMonths: [] };
  return planEnrolment(terms, policy).plan;
}
