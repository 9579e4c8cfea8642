import type { InsuranceType, Month } from '@canbao/rules';
import { firstDay } from '../platform/database/month-column.ts';
import type { Asking } from '../platform/database/transaction.ts';

/** Whose statement it is, and whether the month has its bill. */
export interface StatedUnitRow {
  unit_no: string;
  name: string;
  /** 统筹区: whose policy applies */
  area: string;
  /** the month's bill: its sum and what was paid on it, in fen; null where there is none */
  bill_id: number | null;
  amount: number;
  paid: number;
  due_on: string | null;
}

/** The stored charges of an insurance type, covered month and kind, added up in fen. */
export interface StatementRow {
  insurance_type: string;
  covered_month: string;
  kind: number;
  persons: number;
  base: number;
  wage: number;
  personal: number;
  employer: number;
  policy_basis_ids: number[];
}

export interface StatementTotalRow {
  persons: number;
  base: number;
  wage: number;
}

export async function statedUnit(asking: Asking, unitId: number, feeMonth: Month): Promise<StatedUnitRow> {
  const [row] = await asking.query<StatedUnitRow>(
    `/* statement.unit */ SELECT u.unit_no, u.name, u.area, b.id AS bill_id, coalesce(b.amount_fen, 0) AS amount,
       coalesce(b.paid_fen, 0) AS paid, b.due_on
       FROM canbao.unit u LEFT JOIN canbao.bill b ON b.unit_id = u.id AND b.fee_month = $2 WHERE u.id = $1`,
    [unitId, firstDay(feeMonth)],
  );
  return row!;
}

/** The lines of a statement of all insurance types, in no order. */
export function statementRows(asking: Asking, unitId: number, feeMonth: Month): Promise<StatementRow[]> {
  return asking.query(
    `/* statement.lines */ SELECT insurance_type, covered_month, kind, count(DISTINCT person_id)::integer AS persons,
       sum(base_fen)::bigint AS base, sum(wage_fen)::bigint AS wage, sum(personal_fen)::bigint AS personal,
       sum(employer_fen)::bigint AS employer, array_agg(DISTINCT policy_basis_id) AS policy_basis_ids
       FROM canbao.charge_line
      WHERE unit_id = $1 AND fee_month = $2 GROUP BY insurance_type, covered_month, kind`,
    [unitId, firstDay(feeMonth)],
  );
}

/** What the last line counts once for each person and month, however many insurance types they are in. */
export async function statementTotal(
  asking: Asking,
  unitId: number,
  feeMonth: Month,
  type: InsuranceType | null,
): Promise<StatementTotalRow> {
  const [charges, values] =
    type === null ? ['canbao.charge WHERE', []] : ['canbao.charge_line WHERE insurance_type = $3 AND', [type]];
  const [row] = await asking.query<StatementTotalRow>(
    `/* statement.total */ SELECT count(DISTINCT person_id)::integer AS persons, coalesce(sum(base_fen), 0)::bigint AS base,
       coalesce(sum(wage_fen), 0)::bigint AS wage FROM ${charges} unit_id = $1 AND fee_month = $2`,
    [unitId, firstDay(feeMonth), ...values],
  );
  return row!;
}
