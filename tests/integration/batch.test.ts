import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../support/client.ts';
import {
  carriedOut,
  check,
  CHECK,
  ended,
  enrolRow,
  invented,
  job,
  submitFile,
  SUBMIT,
  uploadRows,
} from '../support/batches.ts';
import type { Batch, Cells, WireJob } from '../support/batches.ts';
import { enrolInput, HOSPITAL, PEOPLE, PREVIEW } from '../support/demo-unit.ts';
import { rowsByTable, submit } from '../support/enrolments.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';
import { Records } from '../support/records.ts';

const hall = useHall();
let clerk: Client;

beforeAll(async () => {
  clerk = await hall.client.signedIn('clerk');
});

const SIX_MONTHS = { startMonth: '2022-04' };
const rowsOf = (from: number, count: number): Cells[] => Array.from({ length: count }, (_, n) => enrolRow(from + n));

async function uploaded(rows: readonly Cells[], terms: Batch['terms'] = SIX_MONTHS): Promise<Batch> {
  return { kind: 'ENROL', uploadId: await uploadRows(clerk, 'ENROL', rows), terms };
}

const outcomes = ({ rows }: WireJob): (string | null)[] => rows.items.map(({ outcome }) => outcome);

/** What is in the records of these persons: enrolments, charges and declarations. */
async function recordsOf(people: readonly { idNo: string }[]): Promise<Record<string, number>> {
  const [row] = await hall.database.query<Record<string, number>>(
    `SELECT count(DISTINCT e.id)::integer AS enrolments, count(DISTINCT c.id)::integer AS charges,
            (SELECT count(*)::integer FROM canbao.declaration WHERE id_no = ANY ($1) AND state = 'APPROVED') AS done
       FROM canbao.person p LEFT JOIN canbao.enrolment e ON e.person_id = p.id LEFT JOIN canbao.charge c ON c.person_id = p.id
      WHERE p.id_no_18 = ANY ($1)`,
    [people.map(({ idNo }) => idNo)],
  );
  return row!;
}

describe('批量试算', () => {
  const rows = [
    enrolRow(0),
    enrolRow(1, { declaredWage: '八千' }),
    enrolRow(2, { idNo: '320599198501010000' }),
    { ...PEOPLE.enrolledHere, declaredWage: '8200.00' },
    enrolRow(0),
    enrolRow(3, { startMonth: '2022-09' }),
  ].map((row) => ({ startMonth: '2022-04', ...row }));

  test('shows each bad cell with its reason and remedy, and what the records say as the single form would', async () => {
    const { rows: all, ok, faulty, quote } = await check(clerk, await uploaded(rows, { ...SIX_MONTHS, group: 1 }));
    expect({ all, ok, faulty }).toEqual({ all: 5, ok: 1, faulty: 4 });
    expect(quote.faults.items.map(({ row, column, heading, code }) => [row, column, heading, code])).toEqual([
      [3, 'declaredWage', '月申报工资', 'INVALID_WAGE'],
      [4, 'idNo', '证件号码', 'INVALID_ID_NUMBER'],
      [5, 'idNo', '证件号码', 'ALREADY_ENROLLED'],
      [6, 'idNo', '证件号码', 'DUPLICATE_ROW'],
    ]);
    expect(quote.faults.items.every(({ message, remedy }) => message !== '' && remedy !== '')).toBe(true);
  });

  test('quotes each person and the whole, to the fen what single previews give', async () => {
    const { quote } = await check(clerk, await uploaded(rows, { ...SIX_MONTHS, group: 1 }));
    const input = enrolInput(invented(0), { startMonth: '2022-04' });
    const { previewEnrolment } = await clerk.ask<{ previewEnrolment: Record<string, unknown> }>(PREVIEW, { input });
    const [person] = quote.persons.items;
    expect(person).toMatchObject({ row: 2, ok: true, outcome: 'ENROLLED_WITH_BACK_PAY' });
    expect(person?.amount).toBe(previewEnrolment['amount']);
    expect(person?.charges).toHaveLength((previewEnrolment['backPay'] as unknown[]).length);
    const { personal, employer, amount } = quote;
    expect({ personal, employer, amount }).toMatchObject({
      personal: previewEnrolment['personal'],
      employer: previewEnrolment['employer'],
      amount: previewEnrolment['amount'],
    });
    expect(new Set(quote.totals.map(({ coveredMonth }) => coveredMonth)).size).toBe(6);
    expect(quote.totals.every(({ persons }) => persons === 1)).toBe(true);
  });

  test('stores nothing but the quote', async () => {
    const batch = await uploaded(rowsOf(10, 5));
    const before = await rowsByTable(hall.database);
    await check(clerk, batch);
    const after = await rowsByTable(hall.database);
    expect(after).toEqual({
      ...before,
      batch_quote: before['batch_quote']! + 1,
      batch_quote_row: before['batch_quote_row']! + 5,
    });
  });

  test('takes a file that mixes months as several batches, which are confirmed one by one', async () => {
    const batch = await uploaded(rows);
    const errors = await clerk.refused(CHECK, { ...batch });
    expectRefusal(errors, 'BAD_USER_INPUT', '文件中有2批(参保月份或险种不同),请指明办理其中的第几批');
    const second = await check(clerk, { ...batch, terms: { group: 2 } });
    expect(second.groups.map(({ startMonth, rows: count }) => [startMonth, count])).toEqual([
      ['2022-04', 5],
      ['2022-09', 1],
    ]);
    expect(second).toMatchObject({ group: 2, rows: 1, ok: 1 });
  });

  test('is for the account that uploaded the file, in a unit of its own', async () => {
    const batch = await uploaded(rowsOf(20, 1));
    const other = await hall.client.signedIn('clerk2');
    expectRefusal(await other.refused(CHECK, { ...batch }), 'BAD_USER_INPUT', '没有找到该上传文件');
    const theirs = { ...batch, terms: { ...batch.terms, unitNo: HOSPITAL } };
    expectRefusal(await other.refused(CHECK, theirs), 'NOT_FOUND');
    expectRefusal(await hall.client.refused(CHECK, { ...batch }), 'UNAUTHENTICATED');
    expectRefusal(await (await hall.client.signedIn('analyst')).refused(CHECK, { ...batch }), 'FORBIDDEN');
  });

  test('asks a clerk of several units which one is meant', async () => {
    const records = new Records(hall.database);
    const units = [
      await records.unit({ unitNo: '32059900000009101', name: '一分院' }),
      await records.unit({ unitNo: '32059900000009102', name: '二分院' }),
    ];
    await records.account({ username: 'of-two', roles: ['CLERK'], units });
    const both = await hall.client.signedIn('of-two');
    const uploadId = await uploadRows(both, 'ENROL', rowsOf(30, 1));
    expectRefusal(await both.refused(CHECK, { kind: 'ENROL', uploadId, terms: SIX_MONTHS }), 'BATCH_UNIT_MISSING');
    const terms = { ...SIX_MONTHS, unitNo: '32059900000009102' };
    expect(await check(both, { kind: 'ENROL', uploadId, terms })).toMatchObject({ ok: 1 });
  });
});

describe('A batch that is submitted with its quote', () => {
  test('carries each row out as the single operation would, to the fen as quoted', async () => {
    const rows = [...rowsOf(100, 60), { ...PEOPLE.flexible, declaredWage: '8200.00' }, enrolRow(160, { name: '' })];
    const batch = await uploaded(rows);
    const { quote } = await check(clerk, batch);
    const done = await ended(clerk, await submitFile(clerk, { ...batch, quoteId: quote.id }));
    expect(done).toMatchObject({
      state: 'FINISHED',
      total: 62,
      processed: 62,
      failed: 2,
      hasErrors: true,
      fault: null,
    });
    expect(done.rows.items[0]).toMatchObject({
      row: 2,
      state: 'DONE',
      message: '参保成功,补缴成功。后续请到"已审核数据查询"中查询信息',
    });
    expect(done.rows.items.slice(60)).toMatchObject([
      {
        state: 'FAILED',
        outcome: 'FLEXIBLE_EMPLOYMENT_OPEN',
        message: '处理失败!该人员存在灵活就业参保。请先办理停保!',
      },
      { state: 'FAILED', outcome: 'CELL_BLANK', faults: [{ column: 'name', code: 'CELL_BLANK' }] },
    ]);
    expect(done.rows.items.every(({ quoted, charged, state }) => state === 'FAILED' || quoted === charged)).toBe(true);
    const [charged] = await hall.database.query<{ amount: string }>(
      `SELECT to_char(sum(l.personal_fen + l.employer_fen) / 100.0, 'FM9999990.00') AS amount
         FROM canbao.charge_line l JOIN canbao.person p ON p.id = l.person_id WHERE p.id_no_18 = ANY ($1)`,
      [rows.map(({ idNo }) => idNo)],
    );
    expect(charged!.amount).toBe(quote.amount);
    const { declarations } = await clerk.ask<{ declarations: { items: unknown[] } }>(
      'query ($idNo: String!) { declarations(filter: { idNo: $idNo }) { items { state outcome } } }',
      { idNo: PEOPLE.flexible.idNo },
    );
    expect(declarations.items).toEqual([{ state: 'REJECTED', outcome: 'FLEXIBLE_EMPLOYMENT_OPEN' }]);
  });

  test('is refused as soon as one row would come out otherwise; the row is named and nothing is stored', async () => {
    const batch = await uploaded(rowsOf(200, 4));
    const { quote } = await check(clerk, batch);
    await submit(clerk, enrolInput(invented(202), { startMonth: '2022-09' }));
    const before = await rowsByTable(hall.database);
    const errors = await clerk.refused(SUBMIT, { ...batch, quoteId: quote.id });
    expectRefusal(errors, 'BAD_USER_INPUT');
    const [refusal] = errors[0]!.extensions.refusals!;
    expect(refusal).toMatchObject({ code: 'QUOTE_CHANGED', field: 'quoteId' });
    expect(refusal!.message).toContain('有1行的结果与试算不同,没有提交:第4行郑新来现在不能办理');
    expect(await rowsByTable(hall.database)).toEqual(before);
  });

  test('is refused with a quote of other terms, of another file, or of nobody', async () => {
    const batch = await uploaded(rowsOf(210, 1));
    const { quote } = await check(clerk, batch);
    const refusedWith = async (more: Partial<Batch>): Promise<void> => {
      const errors = await clerk.refused(SUBMIT, { ...batch, quoteId: quote.id, ...more });
      expect(errors[0]!.extensions.refusals![0]!.code).toBe('QUOTE_NOT_FOUND');
    };
    await refusedWith({ terms: { startMonth: '2022-05' } });
    await refusedWith({ uploadId: (await uploaded(rowsOf(211, 1))).uploadId });
    await refusedWith({ quoteId: '999999' });
  });

  test('becomes one job, however often it is sent', async () => {
    const batch = await uploaded(rowsOf(220, 3));
    const { quote } = await check(clerk, batch);
    const jobs = await Promise.all([1, 2, 3].map(() => submitFile(clerk, { ...batch, quoteId: quote.id })));
    expect(new Set(jobs).size).toBe(1);
    expect(await ended(clerk, jobs[0]!)).toMatchObject({ total: 3, failed: 0 });
  });
});

describe('The same file twice', () => {
  test('has no second effect, and each row says so', async () => {
    const rows = rowsOf(300, 5);
    await carriedOut(clerk, 'ENROL', rows, SIX_MONTHS);
    const before = await recordsOf(rows as { idNo: string }[]);
    expect(before).toEqual({ enrolments: 5, charges: 30, done: 5 });
    const again = await ended(clerk, await submitFile(clerk, await uploaded(rows)));
    expect(outcomes(again)).toEqual(Array<string>(5).fill('ALREADY_ENROLLED'));
    expect(await recordsOf(rows as { idNo: string }[])).toEqual(before);
  });

  test('at once, in another order: each person is enrolled once, the other row says so', async () => {
    const rows = rowsOf(310, 120);
    const files = [await uploaded(rows), await uploaded(rows.toReversed()), await uploaded(rows)];
    const jobs = await Promise.all(files.map((file) => submitFile(clerk, file)));
    const all = await Promise.all(jobs.map((id) => ended(clerk, id)));
    const done = all.flatMap(outcomes);
    expect(done.filter((outcome) => outcome === 'ENROLLED_WITH_BACK_PAY')).toHaveLength(120);
    expect(done.filter((outcome) => outcome === 'ALREADY_ENROLLED')).toHaveLength(240);
    expect(await recordsOf(rows as { idNo: string }[])).toEqual({ enrolments: 120, charges: 720, done: 120 });
  });
});

test('A job is read while it runs, and goes on while nobody looks', async () => {
  const id = await submitFile(clerk, await uploaded(rowsOf(500, 800)));
  const seen = new Set<number>();
  for (let now = await job(clerk, id); now?.finishedAt === null; now = await job(clerk, id)) seen.add(now.processed);
  expect([...seen].some((processed) => processed > 0 && processed < 800)).toBe(true);
  expect(await job(clerk, id)).toMatchObject({ state: 'FINISHED', processed: 800, failed: 0 });
});
