import { CHARGE_KINDS, compareOnBill } from '@canbao/rules';
import type { ContributoryType, Month } from '@canbao/rules';
import type pg from 'pg';
import { CHARGE_KIND_CODES, chargeKindOf } from '../ledger/index.ts';
import { firstDay } from '../platform/database/month-column.ts';

/** The stored charges of a unit and month of one kind, added up. */
export interface SumRow {
  unit_id: number;
  kind: number;
  persons: number;
  base: number;
  // for each insurance type's stem: persons charged, and both shares
  [column: string]: number;
}

/** One line of a bill before it is issued: an insurance type and kind of charge, in fen. */
export interface SummedLine {
  insuranceType: ContributoryType;
  kind: number;
  persons: number;
  personal: number;
  employer: number;
}

const TYPES_BY_STEM: Readonly<Record<string, ContributoryType>> = {
  basic: 'BASIC_MEDICAL',
  large: 'LARGE_AMOUNT',
  local: 'LOCAL_SUPPLEMENT',
  maternity: 'MATERNITY',
  care: 'LONG_TERM_CARE',
  illness: 'CRITICAL_ILLNESS',
  civil: 'CIVIL_SERVANT',
};
const STEMS = Object.keys(TYPES_BY_STEM);

/** Adds up the stored charges of a month, a row for each unit and kind. */
export async function sumCharges(
  client: pg.ClientBase,
  feeMonth: Month,
  unitIds: readonly number[],
): Promise<SumRow[]> {
  const columns = STEMS.map(
    (stem) =>
      `count(${stem}_personal)::integer AS ${stem}_rows, coalesce(sum(${stem}_personal), 0)::bigint AS ${stem}_personal,
       coalesce(sum(${stem}_employer), 0)::bigint AS ${stem}_employer`,
  );
  // A person has one regular charge a month, so its rows count persons; back-pay has one for each month.
  const { rows } = await client.query<SumRow>(
    `/* settlement.sums */ SELECT unit_id, kind, count(*)::integer AS persons, sum(base_fen)::bigint AS base,
       ${columns.join(', ')}
       FROM canbao.charge WHERE fee_month = $1 AND unit_id = ANY ($2) GROUP BY unit_id, kind`,
    [firstDay(feeMonth), unitIds],
  );
  const { rows: late } = await client.query<SumRow>(
    `/* settlement.late-persons */ SELECT unit_id, kind, ${STEMS.map(
      (stem) => `(count(DISTINCT person_id) FILTER (WHERE ${stem}_personal IS NOT NULL))::integer AS ${stem}_rows`,
    ).join(', ')}
       FROM canbao.charge WHERE fee_month = $1 AND unit_id = ANY ($2) AND kind <> ${CHARGE_KIND_CODES.REGULAR}
      GROUP BY unit_id, kind`,
    [firstDay(feeMonth), unitIds],
  );
  return rows.map((row) => ({ ...row, ...late.find((l) => l.unit_id === row.unit_id && l.kind === row.kind) }));
}

/** Persons who are on the bill for earlier months alone. */
export async function personsWithoutRegular(
  client: pg.ClientBase,
  feeMonth: Month,
  unitIds: readonly number[],
): Promise<Map<number, number>> {
  const { rows } = await client.query<{ unit_id: number; persons: number }>(
    `/* settlement.only-late */ SELECT c.unit_id, count(DISTINCT c.person_id)::integer AS persons
       FROM canbao.charge c WHERE c.fee_month = $1 AND c.unit_id = ANY ($2) AND c.kind <> ${CHARGE_KIND_CODES.REGULAR}
        AND NOT EXISTS (SELECT FROM canbao.charge r WHERE r.unit_id = c.unit_id AND r.fee_month = c.fee_month
              AND r.person_id = c.person_id AND r.kind = ${CHARGE_KIND_CODES.REGULAR})
      GROUP BY c.unit_id`,
    [firstDay(feeMonth), unitIds],
  );
  return new Map(rows.map(({ unit_id, persons }) => [unit_id, persons]));
}

/** A row of sums as lines: those types in which anybody is charged. */
export function linesOf(row: SumRow): SummedLine[] {
  return STEMS.map((stem) => ({
    insuranceType: TYPES_BY_STEM[stem]!,
    kind: row.kind,
    persons: row[`${stem}_rows`] ?? 0,
    personal: row[`${stem}_personal`] ?? 0,
    employer: row[`${stem}_employer`] ?? 0,
  })).filter((line) => line.persons > 0);
}

/** The notice's own order: by kind of charge, then by insurance type. */
export function byPlaceOnBill(a: SummedLine, b: SummedLine): number {
  const place = (line: SummedLine): number => CHARGE_KINDS[chargeKindOf(line.kind)].billOrder;
  return place(a) - place(b) || compareOnBill(a.insuranceType, b.insuranceType);
}
