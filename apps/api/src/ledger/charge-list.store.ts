import { Conditions } from '../platform/database/conditions.ts';
import type { Listing } from '../platform/database/listing.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import type { Page } from '../platform/graphql/list-options.input.ts';
import { chargeConditions } from './charge-conditions.ts';
import type { ChargeFilter } from './charge-filter.input.ts';
import { ACTUAL_PERSON, joinsFor } from './charge-traits.ts';
import { CHARGE_COLUMNS } from './ledger.store.ts';
import type { ChargeRow } from './ledger.store.ts';

/** Expressions by which charges can be sorted. */
export const CHARGE_ORDER = {
  personName: 'p.name',
  personNo: 'p.person_no',
  coveredMonth: 'l.covered_month',
  feeMonth: 'l.fee_month',
  base: 'l.base_fen',
  personal: 'l.personal_fen',
  employer: 'l.employer_fen',
  amount: 'l.personal_fen + l.employer_fen',
} as const;

/** The order of whoever asks for none. */
export const BY_PERSON = 'p.person_no, l.covered_month, l.charge_id, l.insurance_type';

/** Sums over all charges that match a filter, in fen. */
export interface ChargeTotals {
  readonly count: number;
  readonly persons: number;
  readonly personal: number;
  readonly employer: number;
}

function conditionsOf(unitId: number, filter: ChargeFilter): Conditions {
  const conditions = new Conditions().add(unitId, (unit) => `l.unit_id = ${unit}`);
  return chargeConditions(conditions, filter).add(filter.insuranceType, (type) => `l.insurance_type = ${type}`);
}

/** Charges with whatever the columns and conditions of a statement need besides. */
function charges(needing: string): string {
  return `canbao.charge_line l ${joinsFor(needing, 'l.covered_month')}`;
}

/** A page of a unit's charges. */
export function pageOfCharges(
  scoped: Scoped,
  unitId: number,
  filter: ChargeFilter,
  page: Page,
  order: string,
): Promise<ChargeRow[]> {
  const conditions = conditionsOf(unitId, filter);
  const [take, skip] = [conditions.parameter(page.take), conditions.parameter(page.skip)];
  return scoped.rows(
    'ledger.page',
    `SELECT ${CHARGE_COLUMNS} FROM ${charges(`${CHARGE_COLUMNS} ${conditions.where}`)} ${conditions.where}
      ORDER BY ${order} LIMIT ${take} OFFSET ${skip}`,
    conditions.values,
  );
}

/** The columns of {@link listingOfCharges}, in its order. */
export type ListedCharge = readonly [
  personNo: string,
  name: string,
  idNo: string,
  insuranceType: string,
  kind: string,
  feeMonth: string,
  coveredMonth: string,
  base: string,
  policyBasisId: string,
  employer: string,
  personal: string,
];

const LISTED =
  'p.person_no, p.name, p.id_no, l.insurance_type, l.kind, l.fee_month, l.covered_month, l.base_fen, l.policy_basis_id, l.employer_fen, l.personal_fen';

/** All of a unit's charges that match, person by person; amounts in fen. */
export function listingOfCharges(unitId: number, filter: ChargeFilter): Listing {
  const { where, values } = conditionsOf(unitId, filter);
  return {
    name: 'ledger.listing',
    columns: LISTED.split(', '),
    from: `FROM ${charges(`${LISTED} ${where}`)} ${where}`,
    order: BY_PERSON,
    values,
  };
}

/** The totals of all charges that match, not of a page of them. */
export async function totalsOfCharges(scoped: Scoped, unitId: number, filter: ChargeFilter): Promise<ChargeTotals> {
  const { where, values } = conditionsOf(unitId, filter);
  const [row] = await scoped.rows<[number, number, number, number]>(
    'ledger.totals',
    `SELECT count(*), count(DISTINCT ${ACTUAL_PERSON}), coalesce(sum(l.personal_fen), 0)::bigint,
            coalesce(sum(l.employer_fen), 0)::bigint FROM ${charges(`${ACTUAL_PERSON} ${where}`)} ${where}`,
    values,
  );
  const [count, persons, personal, employer] = row!;
  return { count, persons, personal, employer };
}
