import { pipeline } from 'node:stream/promises';
import { printedMonth } from '@canbao/rules';
import type { CompiledMonth, Day, Month } from '@canbao/rules';
import type pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { CHARGE_KIND_CODES, LEDGER_COLUMNS } from '../ledger/index.ts';
import { firstDay } from '../platform/database/month-column.ts';
import { ChargeCopy } from './charge-copy.ts';
import { byPlaceOnBill, linesOf, personsWithoutRegular, sumCharges } from './charge-sums.store.ts';
import type { SummedLine } from './charge-sums.store.ts';
import { chargeableEnrolments } from './chargeable-enrolments.ts';

/** A unit that a month has still to be settled for. */
export interface UnsettledUnit {
  id: number;
  area: string;
  members: number;
}

const IN_FORCE = 'e.start_month <= $1 AND (e.end_month IS NULL OR e.end_month >= $1)';

/** The units that have somebody to charge in the month and no bill of it, with the number of enrolments in force. */
export async function unsettledUnits(
  client: pg.ClientBase,
  feeMonth: Month,
  unitId: number | null,
): Promise<UnsettledUnit[]> {
  const { rows } = await client.query<UnsettledUnit>(
    `/* settlement.unsettled */ SELECT u.id, u.area, coalesce(m.members, 0)::integer AS members
       FROM canbao.unit u
       LEFT JOIN (SELECT e.unit_id, count(*) AS members FROM canbao.enrolment e WHERE ${IN_FORCE} GROUP BY e.unit_id) m
         ON m.unit_id = u.id
      WHERE ($2::integer IS NULL OR u.id = $2)
        AND NOT EXISTS (SELECT FROM canbao.bill b WHERE b.unit_id = u.id AND b.fee_month = $1)
        AND (m.members > 0 OR EXISTS (SELECT FROM canbao.charge c WHERE c.unit_id = u.id AND c.fee_month = $1))
      ORDER BY u.id`,
    [firstDay(feeMonth), unitId],
  );
  return rows;
}

/** Holds the units against every declaration until the transaction ends, and gives those that still have no bill. */
export async function lockUnits(client: pg.ClientBase, feeMonth: Month, unitIds: readonly number[]): Promise<number[]> {
  await client.query(
    '/* settlement.lock-units */ SELECT FROM canbao.unit WHERE id = ANY ($1) ORDER BY id FOR NO KEY UPDATE',
    [unitIds],
  );
  const { rows } = await client.query<{ id: number }>(
    `/* settlement.still-unsettled */ SELECT u.id FROM canbao.unit u WHERE u.id = ANY ($2)
        AND NOT EXISTS (SELECT FROM canbao.bill b WHERE b.unit_id = u.id AND b.fee_month = $1) ORDER BY u.id`,
    [firstDay(feeMonth), unitIds],
  );
  return rows.map(({ id }) => id);
}

/** What a chunk of units is settled with. */
export interface Chunk {
  readonly feeMonth: Month;
  readonly unitIds: readonly number[];
  readonly compiled: CompiledMonth;
  readonly policyBasisId: number;
  readonly settlementId: number;
}

/**
 * Streams the chargeable enrolments out of one connection, through the rules, and as regular charges into the other.
 * @returns how many persons were charged
 */
export async function copyCharges(reader: pg.ClientBase, writer: pg.ClientBase, chunk: Chunk): Promise<number> {
  const source = reader.query(
    copyTo(`/* settlement.enrolments */ COPY (${chargeableEnrolments(chunk.feeMonth, chunk.unitIds)}) TO STDOUT`),
  );
  const sink = writer.query(
    copyFrom(`/* settlement.charges */ COPY canbao.charge (unit_id, person_id, enrolment_id, declaration_id, wage_fen,
      base_fen, fee_month, covered_month, kind, policy_basis_id, settlement_id, ${LEDGER_COLUMNS.join(', ')}) FROM STDIN`),
  );
  const { feeMonth, policyBasisId, settlementId } = chunk;
  const common = [firstDay(feeMonth), firstDay(feeMonth), CHARGE_KIND_CODES.REGULAR, policyBasisId, settlementId];
  const copy = new ChargeCopy(chunk.compiled, common);
  await pipeline(source, copy, sink);
  return copy.persons;
}

/** Adds up the stored charges and issues the bills of these units; the bill comes last, and with it the month is frozen. */
export async function issueBills(
  client: pg.ClientBase,
  chunk: Pick<Chunk, 'feeMonth' | 'unitIds' | 'settlementId'>,
  dates: BillDates,
): Promise<void> {
  const { feeMonth, unitIds } = chunk;
  const sums = await sumCharges(client, feeMonth, unitIds);
  const onlyLate = await personsWithoutRegular(client, feeMonth, unitIds);
  for (const unitId of unitIds) {
    const own = sums.filter((row) => row.unit_id === unitId);
    const regular = own.find((row) => row.kind === CHARGE_KIND_CODES.REGULAR);
    await insertBill(client, chunk, dates, {
      unitId,
      persons: (regular?.persons ?? 0) + (onlyLate.get(unitId) ?? 0),
      totalBase: regular?.base ?? 0,
      lines: own.flatMap(linesOf).sort(byPlaceOnBill),
    });
  }
}

interface BillDates {
  readonly issuedOn: Day;
  readonly dueOn: Day;
}

interface NewBill {
  readonly unitId: number;
  readonly persons: number;
  readonly totalBase: number;
  readonly lines: readonly SummedLine[];
}

async function insertBill(
  client: pg.ClientBase,
  { feeMonth, settlementId }: Pick<Chunk, 'feeMonth' | 'settlementId'>,
  { issuedOn, dueOn }: BillDates,
  { unitId, persons, totalBase, lines }: NewBill,
): Promise<void> {
  const sum = (share: 'personal' | 'employer'): number => lines.reduce((total, line) => total + line[share], 0);
  const head = [unitId, firstDay(feeMonth), printedMonth(feeMonth).slice(2), persons, totalBase];
  const columns = (['insuranceType', 'kind', 'persons', 'personal', 'employer'] as const).map((name) =>
    lines.map((line) => line[name]),
  );
  await client.query(
    `/* settlement.issue-bill */ WITH issued AS (
       INSERT INTO canbao.bill (unit_id, fee_month, notice_no, persons, total_base_fen, personal_fen, employer_fen,
                                amount_fen, issued_on, due_on, settlement_id)
       SELECT u.id, $2, u.notice_prefix || $3, $4, $5, $6, $7, $6::bigint + $7::bigint, $8, $9, $10
         FROM canbao.unit u WHERE u.id = $1 RETURNING id)
     INSERT INTO canbao.bill_line (bill_id, seq, insurance_type, kind, persons, personal_fen, employer_fen, amount_fen)
     SELECT issued.id, line.seq, line.insurance_type, line.kind, line.persons, line.personal, line.employer,
            line.personal + line.employer
       FROM issued, unnest($11::text[], $12::integer[], $13::integer[], $14::bigint[], $15::bigint[])
            WITH ORDINALITY AS line (insurance_type, kind, persons, personal, employer, seq)`,
    [...head, sum('personal'), sum('employer'), issuedOn, dueOn, settlementId, ...columns],
  );
}
