import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { BATCH_COLUMNS } from '@canbao/rules';
import ExcelJS from 'exceljs';
import type { Client } from '../support/client.ts';
import { carriedOut, check, CHECK, ended, enrolRow, job, submitFile, uploadRows } from '../support/batches.ts';
import type { Batch, Cells } from '../support/batches.ts';
import { enrolInput, PEOPLE, PREVIEW } from '../support/demo-unit.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';
import { until } from '../support/until.ts';
import { upload } from '../support/uploads.ts';

const hall = useHall({ CANBAO_JOB_HOURS: '24' });
let clerk: Client;

beforeAll(async () => {
  clerk = await hall.client.signedIn('clerk');
});
beforeEach(async () => {
  await hall.database.query('DELETE FROM canbao.lookup_failure');
});

const TERMS = { startMonth: '2022-09' };
const rowsOf = (from: number, count: number): Cells[] => Array.from({ length: count }, (_, n) => enrolRow(from + n));

async function uploaded(rows: readonly Cells[]): Promise<Batch> {
  return { kind: 'ENROL', uploadId: await uploadRows(clerk, 'ENROL', rows), terms: TERMS };
}

describe('Rows that failed', () => {
  test('come back in the template’s form with their reasons; corrected there, the file works and repeats nothing', async () => {
    const rows = [enrolRow(0), enrolRow(1, { declaredWage: '-5' }), enrolRow(2, { phone: '12' }), enrolRow(3)];
    const first = await carriedOut(clerk, 'ENROL', rows, TERMS);
    expect(first).toMatchObject({ failed: 2, download: `/downloads/${first.id}` });
    const response = await clerk.get(first.download!);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(await response.arrayBuffer());
    const sheet = book.worksheets[0]!;
    expect(sheet.rowCount).toBe(3);
    const columns = BATCH_COLUMNS.ENROL;
    const reasons = [2, 3].map((row) => sheet.getRow(row).getCell(columns.length + 1).text);
    expect(reasons[0]).toContain('月申报工资应大于0');
    expect(reasons[1]).toContain('联系电话格式不正确');
    sheet.getRow(2).getCell(columns.findIndex(({ key }) => key === 'declaredWage') + 1).value = '9000';
    sheet.getRow(3).getCell(columns.findIndex(({ key }) => key === 'phone') + 1).value = '';
    const { uploadId } = await upload(clerk, new Uint8Array(await book.xlsx.writeBuffer()));
    const again = await ended(clerk, await submitFile(clerk, { kind: 'ENROL', uploadId: uploadId!, terms: TERMS }));
    expect(again).toMatchObject({ total: 2, failed: 0, download: null });
  });

  test('never stop the others, also when the fault is the server’s own', async () => {
    await hall.database.query(`CREATE FUNCTION canbao.break_down() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'broken for a test'; END $$`);
    await hall.database.query(`CREATE TRIGGER break_down BEFORE INSERT ON canbao.person FOR EACH ROW
      WHEN (NEW.id_no = '${enrolRow(57)['idNo']}') EXECUTE FUNCTION canbao.break_down()`);
    const done = await carriedOut(clerk, 'ENROL', rowsOf(20, 80), TERMS);
    await hall.database.query('DROP FUNCTION canbao.break_down CASCADE');
    expect(done).toMatchObject({ state: 'FINISHED', processed: 80, failed: 1 });
    expect(done.rows.items.filter(({ state }) => state === 'FAILED')).toMatchObject([
      { row: 39, outcome: 'INTERNAL', declarationId: null },
    ]);
    const said = hall.server.log.find(({ msg }) => msg === 'a row of a batch could not be carried out');
    expect(said).toMatchObject({ part: 'worker', level: 'error' });
    expect(JSON.stringify(said)).not.toContain('320599');
  });

  test('are tried again when somebody else was in the way', async () => {
    await hall.database.query('CREATE SEQUENCE canbao.obstacles');
    await hall.database.query('GRANT USAGE ON SEQUENCE canbao.obstacles TO canbao_app, canbao_system');
    await hall.database.query(`CREATE FUNCTION canbao.be_in_the_way() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN IF nextval('canbao.obstacles') <= 2 THEN
           RAISE EXCEPTION 'in the way for a test' USING ERRCODE = '40P01'; END IF; RETURN NEW; END $$`);
    await hall.database.query(`CREATE TRIGGER in_the_way BEFORE INSERT ON canbao.person FOR EACH ROW
      EXECUTE FUNCTION canbao.be_in_the_way()`);
    const done = await carriedOut(clerk, 'ENROL', rowsOf(110, 5), TERMS);
    await hall.database.query('DROP FUNCTION canbao.be_in_the_way CASCADE');
    expect(done).toMatchObject({ processed: 5, failed: 0 });
  });
});

test('A job that was begun again and again without getting on is given up; its rows can be sent again', async () => {
  await hall.database.query(`CREATE FUNCTION canbao.tire() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN NEW.attempts = 100; RETURN NEW; END $$`);
  await hall.database.query(
    'CREATE TRIGGER tire BEFORE INSERT ON canbao.job FOR EACH ROW EXECUTE FUNCTION canbao.tire()',
  );
  const done = await carriedOut(clerk, 'ENROL', rowsOf(150, 3), TERMS);
  await hall.database.query('DROP FUNCTION canbao.tire CASCADE');
  expect(done).toMatchObject({ state: 'FAILED', processed: 3, failed: 3, download: `/downloads/${done.id}` });
  expect(done.fault).toContain('请导出后重新上传');
  expect(done.rows.items.every(({ outcome }) => outcome === 'INTERNAL')).toBe(true);
});

describe('Names that are wrong', () => {
  const wrong: Cells = { ...PEOPLE.misnamed, declaredWage: '8200.00' };

  test('count against the budget once, checked and submitted; beyond it no row is answered', async () => {
    await hall.database.query(
      `INSERT INTO canbao.lookup_failure (account_id) SELECT id FROM canbao.account, generate_series(1, 19)
        WHERE username = 'clerk'`,
    );
    const batch = await uploaded([enrolRow(200), wrong, enrolRow(201)]);
    const { quote } = await check(clerk, batch);
    const expected = ['ENROLLED_WITH_BACK_PAY', 'NAME_MISMATCH', 'LOOKUP_BUDGET_EXCEEDED'];
    expect(quote.persons.items.map(({ outcome }) => outcome)).toEqual(expected);
    const done = await ended(clerk, await submitFile(clerk, { ...batch, quoteId: quote.id }));
    expect(done.rows.items.map(({ outcome }) => outcome)).toEqual(expected);
    const [count] = await hall.database.query<{ count: number }>(
      'SELECT count(*)::integer AS count FROM canbao.lookup_failure',
    );
    expect(count!.count).toBe(20);
    expectRefusal(await clerk.refused(PREVIEW, { input: enrolInput(PEOPLE.newcomer) }), 'LOOKUP_BUDGET_EXCEEDED');
  });
});

describe('A job', () => {
  test('is its unit’s and the agency’s, and nobody else’s', async () => {
    const { id, download } = await carriedOut(clerk, 'ENROL', [enrolRow(300), enrolRow(301, { name: '' })], TERMS);
    const other = await hall.client.signedIn('clerk2');
    expect(await job(other, id)).toBeNull();
    expect((await other.get(download!)).status).toBe(404);
    expect((await hall.client.get(download!)).status).toBe(401);
    expect(await other.ask('mutation ($id: ID!) { deleteJob(id: $id) }', { id })).toEqual({ deleteJob: false });
    const { jobs } = await other.ask<{ jobs: { totalItems: number } }>('{ jobs { totalItems items { id } } }');
    expect(jobs).toEqual({ totalItems: 0, items: [] });
    expect(await job(await hall.client.signedIn('officer'), id)).toMatchObject({ id, total: 2 });
  });

  test('says until when its data are kept, by the clock that its reader sees', async () => {
    const { submittedAt, keptUntil } = await carriedOut(clerk, 'ENROL', [enrolRow(310)], TERMS);
    const hours = (Date.parse(keptUntil) - Date.parse(submittedAt)) / 3_600_000;
    expect(hours).toBeGreaterThan(23.99);
    expect(hours).toBeLessThan(24.01);
  });

  test('can be deleted when it has ended; what it enrolled stays', async () => {
    const { id } = await carriedOut(clerk, 'ENROL', [enrolRow(320)], TERMS);
    expect(await clerk.ask('mutation ($id: ID!) { deleteJob(id: $id) }', { id })).toEqual({ deleteJob: true });
    expect(await job(clerk, id)).toBeNull();
    const enrolled = await hall.database.query('SELECT 1 FROM canbao.person WHERE id_no = $1', [enrolRow(320)['idNo']]);
    expect(enrolled).toHaveLength(1);
  });

  test('is shown no longer than it is kept, and then taken away with its file and its quote by the clock', async () => {
    const { id } = await carriedOut(clerk, 'ENROL', [enrolRow(330)], TERMS);
    for (const table of ['job', 'batch_quote']) {
      await hall.database.query(`UPDATE canbao.${table} SET kept_until = now() - interval '1 second'`);
    }
    await hall.database.query(`UPDATE canbao.upload SET created_at = now() - interval '25 hours'`);
    expect(await job(clerk, id)).toBeNull();
    await hall.database.query(`INSERT INTO pgboss.job (name) VALUES ('batch-discard')`);
    const left = async (): Promise<number> => {
      const [row] = await hall.database.query<{ left: number }>(
        `SELECT (SELECT count(*) FROM canbao.job)::integer + (SELECT count(*) FROM canbao.batch_row)::integer
              + (SELECT count(*) FROM canbao.batch_quote_row)::integer + (SELECT count(*) FROM canbao.upload_row)::integer AS left`,
      );
      return row!.left;
    };
    await until('nothing is left', async () => (await left()) === 0);
  });
});

test('A row that comes out otherwise than it was quoted when its turn comes is not carried out, and says so', async () => {
  const batch = await uploaded(rowsOf(400, 3));
  const { quote } = await check(clerk, batch);
  // As if the second row had been quoted when it was not yet what it is now.
  await hall.database.query(`CREATE FUNCTION canbao.tamper() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN NEW.quoted_plan = 'another'; RETURN NEW; END $$`);
  await hall.database.query(
    `CREATE TRIGGER tamper BEFORE INSERT ON canbao.batch_row FOR EACH ROW WHEN (NEW.row_no = 3) EXECUTE FUNCTION canbao.tamper()`,
  );
  const done = await ended(clerk, await submitFile(clerk, { ...batch, quoteId: quote.id }));
  await hall.database.query('DROP FUNCTION canbao.tamper CASCADE');
  expect(done.rows.items.map(({ outcome }) => outcome)).toEqual([
    'ENROLLED_WITH_BACK_PAY',
    'ROW_DIFFERS_FROM_QUOTE',
    'ENROLLED_WITH_BACK_PAY',
  ]);
  expect(done.rows.items[1]).toMatchObject({ state: 'FAILED', declarationId: null });
  expect(await hall.database.query('SELECT 1 FROM canbao.person WHERE id_no = $1', [enrolRow(401)['idNo']])).toEqual(
    [],
  );
});

test('Rows are judged by the moment of the submission, whenever their turn comes', async () => {
  const batch = await uploaded(rowsOf(410, 300));
  const id = await submitFile(clerk, batch);
  await clerk.ask('mutation { setDemoClock(now: "2022-10-07T09:00:00+08:00") }');
  expectRefusal(await clerk.refused(CHECK, { ...batch, kind: 'STOP' }), 'BAD_USER_INPUT');
  const done = await ended(clerk, id);
  expect(new Set(done.rows.items.map(({ outcome }) => outcome))).toEqual(new Set(['ENROLLED_WITH_BACK_PAY']));
  expect(done.finishedAt! > '2022-10-07').toBe(true);
  expect((await check(clerk, { ...(await uploaded(rowsOf(800, 1))) })).quote.persons.items).toMatchObject([
    { ok: false, outcome: 'SETTLEMENT_WINDOW' },
  ]);
});
