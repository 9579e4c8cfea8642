import { declarationPeriodAt, latestStartMonth } from '../declaration-calendar/declaration-period.ts';
import type { DeclarationPeriod } from '../declaration-calendar/declaration-period.ts';
import type { InsuranceType } from '../insurance-type.ts';
import { openEnrolment } from '../member/enrolment-in-month.ts';
import type { HeldEnrolment, MemberFacts } from '../member/member-facts.ts';
import { MEMBER_DECIDED_BY_RECORDS, memberRefusals } from '../member/member-refusals.ts';
import { changeTerms, effectOfTerms, firstChangeable } from '../member/term-change.ts';
import type { TermChange } from '../member/term-change.ts';
import type { Moment } from '../moment.ts';
import { compareMonths, monthOf } from '../month.ts';
import type { Month } from '../month.ts';
import { conclude } from '../operation/decision.ts';
import type { Decision } from '../operation/decision.ts';
import type { OperationEffect } from '../operation/effect.ts';
import { isRetired } from '../person-type.ts';
import type { PersonType } from '../person-type.ts';
import { inSchemaOrder, insuranceTypesFor } from '../policy/insurance-types-for.ts';
import type { Policy } from '../policy/policy.ts';
import { isRefusal, refuse } from '../refusals/refusal.ts';
import type { PolicyNotPublished, Refusal, RefusalCode } from '../refusals/refusal.ts';
import type { UnitType } from '../unit-type.ts';
import type { ValidPersonTypeInput } from './check-person-type-input.ts';

/** What a change of person type would write, and what comes of it. */
export interface PersonTypePlan {
  readonly from: Month;
  readonly personType: PersonType;
  /** null while the records are not at hand */
  readonly known: { readonly change: TermChange; readonly effect: OperationEffect } | null;
}

export type PersonTypeDecision = Decision<'PERSON_TYPE_CHANGED', PersonTypePlan>;

const DECIDED_BY_RECORDS: readonly RefusalCode[] = [
  ...MEMBER_DECIDED_BY_RECORDS,
  'MEMBER_RETIRED',
  'PERSON_TYPE_UNCHANGED',
];

/**
 * 人员类型变更: decides a change between 职工在职 and 公务员在职, that is, without or with civil servants' insurance, from the
 * current fee month on. What has been charged stays as it is, and nothing is changed ahead.
 * Refusals: the calendar's, who the person is to the unit (S1, S2, S4), a unit that may not have civil servants, a month that
 * has passed or is not open, a retired member, a type that is in force already.
 */
export function decidePersonType(
  input: ValidPersonTypeInput,
  unit: { readonly unitType: UnitType },
  facts: MemberFacts | 'unknown',
  moment: Moment,
  policy: Policy,
): PersonTypeDecision {
  const period = declarationPeriodAt(policy, moment);
  const feeMonth = isRefusal(period) ? monthOf(moment.day) : period.feeMonth;
  const undecided = facts === 'unknown' ? DECIDED_BY_RECORDS : [];
  const done = { outcome: 'PERSON_TYPE_CHANGED', message: '人员类型变更成功' } as const;
  const common = { kind: 'UPDATE_PERSON', feeMonth, undecided, done } as const;
  if (isRefusal(period))
    return conclude<'PERSON_TYPE_CHANGED', PersonTypePlan>({ ...common, refusals: [period], plan: null }, policy);
  const held = facts === 'unknown' || facts.records !== 1 ? null : openEnrolment(facts.enrolments);
  const planned = planChange(input, facts, held, feeMonth, policy);
  const refusals = [
    ...memberRefusals(facts, period, 'ENROLLED'),
    ...typeRefusals(input, unit, held, feeMonth, policy),
    ...monthRefusals(input, held, period),
    ...(isRefusal(planned) ? [planned] : []),
  ];
  return conclude({ ...common, refusals, plan: isRefusal(planned) ? null : planned }, policy);
}

function typeRefusals(
  { personType }: ValidPersonTypeInput,
  { unitType }: { readonly unitType: UnitType },
  held: HeldEnrolment | null,
  feeMonth: Month,
  policy: Policy,
): Refusal[] {
  const current = held === null ? null : changeTerms(held, feeMonth, {}).before.personType;
  if (current !== null && isRetired(current)) return [refuse('MEMBER_RETIRED', { change: 'PERSON_TYPE' })];
  const offered = insuranceTypesFor(unitType, policy, feeMonth);
  if (isRefusal(offered)) return [offered];
  const refusals: Refusal[] = [];
  if (personType === 'CIVIL_SERVANT' && !offered.optional.includes('CIVIL_SERVANT')) {
    refusals.push(refuse('CIVIL_SERVANT_NOT_OFFERED', { unitType }));
  }
  if (current === personType) refusals.push(refuse('PERSON_TYPE_UNCHANGED', { personType }));
  return refusals;
}

/** While the agency settles, the month that opens next is the one that could be chosen. */
function monthRefusals(
  { fromMonth }: ValidPersonTypeInput,
  held: HeldEnrolment | null,
  period: DeclarationPeriod,
): Refusal[] {
  const latest = latestStartMonth(period);
  const only = held === null ? latest : firstChangeable(held, latest);
  const order = compareMonths(fromMonth, only);
  if (order < 0) return [refuse('CHANGE_MONTH_PASSED', { first: only })];
  return order > 0 ? [refuse('CHANGE_MONTH_NOT_OPEN', { last: only })] : [];
}

function planChange(
  { personType, fromMonth }: ValidPersonTypeInput,
  facts: MemberFacts | 'unknown',
  held: HeldEnrolment | null,
  feeMonth: Month,
  policy: Policy,
): PersonTypePlan | PolicyNotPublished {
  if (facts === 'unknown' || held === null) return { from: fromMonth, personType, known: null };
  const { before } = changeTerms(held, feeMonth, {});
  const insuranceTypes = typesOf(personType, before.insuranceTypes);
  const change = changeTerms(held, feeMonth, { personType, insuranceTypes });
  const effect = effectOfTerms(facts, change, feeMonth, policy);
  return isRefusal(effect) ? effect : { from: change.from, personType, known: { change, effect } };
}

/** The insurance types that go with a person type: with or without 公务员医疗保险, all others as they are. */
function typesOf(personType: PersonType, types: readonly InsuranceType[]): InsuranceType[] {
  const others = types.filter((type) => type !== 'CIVIL_SERVANT');
  return inSchemaOrder(personType === 'CIVIL_SERVANT' ? [...others, 'CIVIL_SERVANT'] : others);
}
