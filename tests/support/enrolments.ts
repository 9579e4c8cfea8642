import type { Client } from './client.ts';
import { ENROL } from './demo-unit.ts';
import type { WireEnrolment } from './demo-unit.ts';
import type { TestDatabase } from './database.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** An invented man of 1991 whom nobody has on record: another one for each serial number below 500. */
export function somebody(serial: number): { idNo: string; name: string } {
  const digits = `32059919910${1 + (serial % 9)}15${String(serial * 2 + 1).padStart(3, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  return { idNo: digits + '10X98765432'[sum % 11]!, name: '郑新来' };
}

/** Submits an enrolment. */
export async function submit(as: Client, input: Record<string, unknown>): Promise<WireEnrolment> {
  return (await as.ask<{ enrol: WireEnrolment }>(ENROL, { input })).enrol;
}

/** How many rows each table holds, all of them. */
export async function rowsByTable(database: TestDatabase): Promise<Record<string, number>> {
  const tables = await database.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'canbao'::regnamespace AND relkind = 'r' ORDER BY 1`,
  );
  const counts = tables.map(({ name }) => `(SELECT count(*)::integer FROM canbao.${name}) AS ${name}`);
  const [row] = await database.query<Record<string, number>>(`SELECT ${counts.join(', ')}`);
  return row!;
}

/** Issues a unit's bill ahead of time, as a settlement would have; for what must not get past it. */
export const ISSUE_EARLY = `INSERT INTO canbao.bill (unit_id, fee_month, notice_no, persons, total_base_fen, personal_fen,
    employer_fen, amount_fen, issued_on, due_on)
  SELECT id, '2022-10-01', 'early ' || unit_no, 0, 0, 0, 0, 0, '2022-09-20', '2022-10-22'
    FROM canbao.unit WHERE unit_no = $1`;
