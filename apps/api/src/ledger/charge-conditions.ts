import { AGE_BANDS, BASE_BANDS } from '@canbao/rules';
import { soughtText } from '../platform/database/conditions.ts';
import type { Conditions } from '../platform/database/conditions.ts';
import { firstDay } from '../platform/database/month-column.ts';
import type { UnitTraitsFilter } from '../unit/index.ts';
import type { ChargeFilter } from './charge-filter.input.ts';
import { CHARGE_KIND_CODES } from './charge-kind-code.ts';
import { TRAITS, traitsIn } from './charge-traits.ts';

/** The conditions of a filter on charges, under the aliases of {@link TRAITS}; that on the insurance type is not among them. */
export function chargeConditions(conditions: Conditions, filter: ChargeFilter): Conditions {
  conditions
    .add(filter.feeMonth && firstDay(filter.feeMonth), (month) => `l.fee_month = ${month}`)
    .add(filter.feeMonthFrom && firstDay(filter.feeMonthFrom), (month) => `l.fee_month >= ${month}`)
    .add(filter.feeMonthTo && firstDay(filter.feeMonthTo), (month) => `l.fee_month <= ${month}`)
    .add(filter.coveredMonth && firstDay(filter.coveredMonth), (month) => `l.covered_month = ${month}`)
    .add(filter.coveredMonthFrom && firstDay(filter.coveredMonthFrom), (month) => `l.covered_month >= ${month}`)
    .add(filter.coveredMonthTo && firstDay(filter.coveredMonthTo), (month) => `l.covered_month <= ${month}`)
    .add(filter.kind && CHARGE_KIND_CODES[filter.kind], (kind) => `l.kind = ${kind}`)
    .add(placesOf(BASE_BANDS, filter.baseBands), (places) => `${TRAITS.baseBand} = ANY (${places})`)
    .add(soughtText(filter.idNo), (idNo) => `p.id_no_18 = ${idNo}`)
    .add(soughtText(filter.personNo), (personNo) => `p.id IN (${recordsOfPerson(personNo)})`)
    .add(soughtText(filter.search), (text) => `(strpos(upper(p.name), ${text}) > 0 OR strpos(p.id_no, ${text}) > 0)`);
  return personTraitConditions(unitTraitConditions(conditions, filter), filter, 'l.covered_month');
}

/** The conditions on units. */
export function unitTraitConditions(conditions: Conditions, filter: UnitTraitsFilter): Conditions {
  return conditions
    .add(filter.unitNos, (numbers) => `${TRAITS.unitNo} = ANY (${numbers})`)
    .add(filter.unitTypes, (types) => `${TRAITS.unitType} = ANY (${types})`)
    .add(filter.areas, (areas) => `${TRAITS.area} = ANY (${areas})`)
    .add(filter.industries, (industries) => `${TRAITS.industry} = ANY (${industries})`);
}

/** The conditions on persons, as they were in a month that is an expression of the row. */
export function personTraitConditions(
  conditions: Conditions,
  filter: Pick<ChargeFilter, 'personTypes' | 'sex' | 'ageBands'>,
  month: string,
): Conditions {
  return conditions
    .add(filter.personTypes, (types) => `${TRAITS.personType} = ANY (${types})`)
    .add(filter.sex, (sex) => `${TRAITS.sex} = ${sex}`)
    .add(placesOf(AGE_BANDS, filter.ageBands), (places) => `${traitsIn(month).ageBand} = ANY (${places})`);
}

/** The places of bands in their list, as the database tells them; null where none are named. */
function placesOf<Band extends string>(
  bands: readonly { readonly band: Band }[],
  named: readonly Band[] | null | undefined,
): number[] | null {
  return named?.map((name) => bands.findIndex(({ band }) => band === name)) ?? null;
}

/** Every record of the person who has this number, or had it until it was merged into another. */
function recordsOfPerson(personNo: string): string {
  return `SELECT r.id FROM canbao.person a JOIN canbao.person r
    ON r.id = coalesce(a.merged_into, a.id) OR r.merged_into = coalesce(a.merged_into, a.id) WHERE a.person_no = ${personNo}`;
}
