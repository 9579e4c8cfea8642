import { AMOUNT_COLUMNS, columnsOfLines, CONTRIBUTORY_TYPES, isRefusal, policyBasis } from '@canbao/rules';
import type { BackPaidMonth, ContributionLine, Month, Policy, PolicyNotPublished } from '@canbao/rules';
import { firstDay, monthOfDate } from '../platform/database/month-column.ts';
import type { Asking, Scoped } from '../platform/database/transaction.ts';
import { CHARGE_KIND_CODES } from './charge-kind-code.ts';

/** The stem of each contributory type's two columns, in the order of AMOUNT_COLUMNS. */
const STEMS = ['basic', 'large', 'local', 'maternity', 'care', 'illness', 'civil'] as const;

/** The ledger's amount columns, one for each of the rules' AMOUNT_COLUMNS. */
export const LEDGER_COLUMNS: readonly string[] = AMOUNT_COLUMNS.map(
  ({ share }, index) => `${STEMS[Math.floor(index / 2)]}_${share}`,
);

/**
 * The numbers under which the policy rows of these covered months are kept; rows that are not yet kept are stored.
 * Refusal: POLICY_NOT_PUBLISHED.
 */
export async function keepPolicyBases(
  scoped: Pick<Scoped, 'prepared' | 'query'>,
  policy: Policy,
  months: readonly Month[],
): Promise<Map<Month, number> | PolicyNotPublished> {
  if (months.length === 0) return new Map();
  const bases = months.map((month) => policyBasis(policy, month));
  const missing = bases.find((basis) => isRefusal(basis));
  if (missing !== undefined && isRefusal(missing)) return missing;
  const days = months.map(firstDay);
  const find = (): Promise<{ id: number; covered_month: string }[]> =>
    scoped.prepared(
      'ledger.find-bases',
      `SELECT id, covered_month FROM canbao.policy_basis
        WHERE area = $1 AND policy_id = $2 AND covered_month = ANY ($3::date[])`,
      [policy.area, policy.policyId, days],
    );
  let kept = await find();
  if (kept.length < months.length) {
    await scoped.query(
      `/* ledger.keep-bases */ INSERT INTO canbao.policy_basis (area, policy_id, covered_month, rows)
       SELECT $1, $2, kept.month, kept.rows FROM unnest($3::date[], $4::jsonb[]) AS kept (month, rows)
       ON CONFLICT DO NOTHING`,
      [policy.area, policy.policyId, days, bases.map((basis) => JSON.stringify(basis))],
    );
    kept = await find();
  }
  return new Map(kept.map(({ id, covered_month }) => [monthOfDate(covered_month), id]));
}

/** Whose charges are stored, and what caused them. */
export interface ChargeCause {
  readonly unitId: number;
  readonly personId: number;
  readonly declarationId: number;
  readonly feeMonth: Month;
}

/** Stores the charges of back-paid months, to be billed in the fee month of their cause, each with its policy rows. */
export async function storeBackPay(
  scoped: Scoped,
  cause: ChargeCause,
  months: readonly BackPaidMonth[],
  bases: Map<Month, number> | PolicyNotPublished,
): Promise<void> {
  if (months.length === 0) return;
  if (isRefusal(bases)) throw new RangeError(bases.message);
  const rows = months.map(({ coveredMonth, enrolmentId, declaredWage, base, lines }) => ({
    covered_month: firstDay(coveredMonth),
    enrolment_id: enrolmentId,
    wage_fen: declaredWage,
    policy_basis_id: bases.get(coveredMonth),
    base_fen: base,
    ...amountsByColumn(lines),
  }));
  await scoped.rows(
    'ledger.store-back-pay',
    `INSERT INTO canbao.charge (unit_id, person_id, fee_month, kind, declaration_id, enrolment_id, wage_fen,
       covered_month, policy_basis_id, base_fen, ${LEDGER_COLUMNS.join(', ')})
     SELECT $1, $2, $3, $4, $5, enrolment_id, wage_fen, covered_month, policy_basis_id, base_fen,
            ${LEDGER_COLUMNS.join(', ')}
       FROM jsonb_to_recordset($6) AS assessed (covered_month date, enrolment_id bigint, wage_fen integer,
         policy_basis_id integer, base_fen integer, ${LEDGER_COLUMNS.map((column) => `${column} integer`).join(', ')})`,
    [
      cause.unitId,
      cause.personId,
      firstDay(cause.feeMonth),
      CHARGE_KIND_CODES.BACK_PAY,
      cause.declarationId,
      JSON.stringify(rows),
    ],
  );
}

function amountsByColumn(lines: readonly ContributionLine[]): Record<string, number | null> {
  const columns = columnsOfLines(lines).map((amount, index): [string, number | null] => [
    LEDGER_COLUMNS[index]!,
    amount,
  ]);
  return Object.fromEntries(columns);
}

/** One amount pair of a stored charge with the person it is for, as an array in this order. */
export type ChargeRow = [
  chargeId: number,
  insuranceType: string,
  personNo: string,
  personName: string,
  idNo: string,
  unitNo: string,
  feeMonth: string,
  coveredMonth: string,
  kind: number,
  wage: number,
  base: number,
  personal: number,
  employer: number,
  policyBasisId: number,
  declarationId: number,
  personId: number,
];

/** The columns of a charge's row, and where they come from. */
export const CHARGE_COLUMNS = `l.charge_id, l.insurance_type, p.person_no, p.name, p.id_no, u.unit_no, l.fee_month, l.covered_month,
  l.kind, l.wage_fen, l.base_fen, l.personal_fen, l.employer_fen, l.policy_basis_id, l.declaration_id,
  coalesce(p.merged_into, l.person_id)`;
/** What a charge's line is joined with to become a row. */
export const CHARGE_ROW_JOINS = 'JOIN canbao.person p ON p.id = l.person_id JOIN canbao.unit u ON u.id = l.unit_id';
export const CHARGES_JOINED = `canbao.charge_line l ${CHARGE_ROW_JOINS}`;

/** The declaration whose charges are wanted, with what the ledger is indexed by. */
export interface CausingDeclaration {
  readonly id: number;
  readonly unitId: number;
  readonly personId: number;
  readonly feeMonth: Month;
}

const OWN_COLUMNS = `charge_id, insurance_type, person_id, unit_id, fee_month, covered_month, kind, wage_fen, base_fen,
  personal_fen, employer_fen, policy_basis_id, declaration_id`;

/** The charges that a declaration caused as back-pay, month by month, also those that another has withdrawn since. */
export function backPayOf(
  scoped: Scoped,
  { id, unitId, personId, feeMonth }: CausingDeclaration,
): Promise<ChargeRow[]> {
  return scoped.rows(
    'ledger.back-pay',
    `SELECT ${CHARGE_COLUMNS} FROM (
         SELECT ${OWN_COLUMNS} FROM canbao.charge_line
          WHERE unit_id = $1 AND fee_month = $2 AND person_id = $3 AND declaration_id = $4
            AND kind = ${CHARGE_KIND_CODES.BACK_PAY}
         UNION ALL
         SELECT ${OWN_COLUMNS} FROM canbao.withdrawn_charge_line WHERE unit_id = $1 AND declaration_id = $4) l ${CHARGE_ROW_JOINS}
      ORDER BY l.covered_month, l.charge_id`,
    [unitId, firstDay(feeMonth), personId, id],
  );
}

/** The back-pay that a declaration has withdrawn, month by month. */
export function backPayWithdrawnBy(scoped: Scoped, unitId: number, declarationId: number): Promise<ChargeRow[]> {
  return scoped.rows(
    'ledger.withdrawn',
    `SELECT ${CHARGE_COLUMNS} FROM canbao.withdrawn_charge_line l ${CHARGE_ROW_JOINS}
      WHERE l.unit_id = $1 AND l.withdrawn_declaration_id = $2 ORDER BY l.covered_month, l.charge_id`,
    [unitId, declarationId],
  );
}

/**
 * 补缴删除: takes charges of a unit out of the ledger and keeps them beside it, with the declaration that withdrew them. Throws
 * when one of them is not there to be taken, or stands on an issued bill.
 */
export async function withdrawBackPay(
  scoped: Scoped,
  { unitId, declarationId }: Pick<ChargeCause, 'unitId' | 'declarationId'>,
  chargeIds: readonly number[],
): Promise<void> {
  const [row] = await scoped.rows<[number]>(
    'ledger.withdraw',
    'SELECT withdrawn FROM canbao.withdraw_back_pay($1, $2, $3)',
    [unitId, chargeIds, declarationId],
  );
  if (row![0] !== chargeIds.length)
    throw new Error(`only ${row![0]} of ${chargeIds.length} charges could be withdrawn`);
}

/** The months of these for which a person was charged in this unit as settlement does, under whichever of merged records. */
export async function monthsSettledFor(
  scoped: Scoped,
  unitId: number,
  idNo: string,
  months: readonly Month[],
): Promise<Month[]> {
  const rows = await scoped.rows<[string]>(
    'ledger.months-settled',
    `SELECT fee_month FROM canbao.charge WHERE unit_id = $1 AND fee_month = ANY ($3::date[])
        AND person_id IN (SELECT id FROM canbao.person WHERE id_no_18 = $2) AND kind = ${CHARGE_KIND_CODES.REGULAR}`,
    [unitId, idNo, months.map(firstDay)],
  );
  return rows.map(([month]) => monthOfDate(month));
}

/** The place of a line's insurance type in its charge. */
const PLACE_OF_TYPE = `array_position('{${CONTRIBUTORY_TYPES.join(',')}}'::text[], l.insurance_type)`;

/** Charges of persons in one unit, in a fee month or in all, also under records that were merged into theirs. */
export function chargesOfPersons(
  scoped: Scoped,
  unitId: number,
  feeMonth: Month | null | undefined,
  personIds: readonly number[],
): Promise<ChargeRow[]> {
  return scoped.rows(
    'ledger.of-persons',
    `SELECT ${CHARGE_COLUMNS} FROM ${CHARGES_JOINED}
      WHERE l.unit_id = $1 AND ($2::date IS NULL OR l.fee_month = $2) AND l.person_id IN (SELECT id FROM canbao.person WHERE id = ANY ($3) OR merged_into = ANY ($3))
      ORDER BY l.fee_month DESC, l.covered_month, l.charge_id, ${PLACE_OF_TYPE}`,
    [unitId, feeMonth ? firstDay(feeMonth) : null, personIds],
  );
}

/** The policy rows kept under these numbers. */
export function policyBasesById(scoped: Asking, ids: readonly number[]): Promise<{ id: number; rows: unknown }[]> {
  return scoped.query('/* ledger.bases */ SELECT id, rows FROM canbao.policy_basis WHERE id = ANY ($1)', [ids]);
}
