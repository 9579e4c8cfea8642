import { ALL_INSURANCE_TYPES } from '../insurance-type.ts';
import type { InsuranceType } from '../insurance-type.ts';
import type { Month } from '../month.ts';
import { isRefusal } from '../refusals/refusal.ts';
import type { PolicyNotPublished } from '../refusals/refusal.ts';
import type { UnitType } from '../unit-type.ts';
import type { Policy } from './policy.ts';
import { policyRowAt } from './policy-row-at.ts';

/** What a unit's enrolments may tick: the compulsory types are ticked and locked, the optional ones are offered. */
export interface OfferedInsuranceTypes {
  readonly compulsory: readonly InsuranceType[];
  readonly optional: readonly InsuranceType[];
}

/**
 * 参保险种 on offer for a unit of this type in a month. Six are compulsory; 公务员医疗保险 is offered to state organs and
 * public institutions only (training deck, part 1). Refusal: POLICY_NOT_PUBLISHED.
 */
export function insuranceTypesFor(
  unitType: UnitType,
  policy: Policy,
  month: Month,
): OfferedInsuranceTypes | PolicyNotPublished {
  const row = policyRowAt(policy, 'insuranceSet', month);
  if (isRefusal(row)) return row;
  const { compulsory, optional } = row.value;
  const offered = optional.filter((offer) => offer.unitTypes.includes(unitType)).map((offer) => offer.insuranceType);
  return { compulsory: inSchemaOrder(compulsory), optional: inSchemaOrder(offered) };
}

/** A set of types without repetition, in the order of the schema. */
export function inSchemaOrder(types: readonly InsuranceType[]): InsuranceType[] {
  return ALL_INSURANCE_TYPES.filter((type) => types.includes(type));
}
