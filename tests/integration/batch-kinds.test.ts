import { beforeAll, expect, test } from '@jest/globals';
import type { BatchKind } from '@canbao/rules';
import { DELETE } from '../support/back-pay.ts';
import { carriedOut, check, ended, enrolRow, invented, submitFile, uploadRows } from '../support/batches.ts';
import type { Cells, WireJob } from '../support/batches.ts';
import type { Client } from '../support/client.ts';
import { HOSPITAL } from '../support/demo-unit.ts';
import { useHall } from '../support/hall.ts';

const hall = useHall();
let clerk: Client;

const PEOPLE = [0, 1, 2, 3].map(invented);

beforeAll(async () => {
  clerk = await hall.client.signedIn('clerk');
  const rows = PEOPLE.map((_, n) => enrolRow(n));
  expect(await carriedOut(clerk, 'ENROL', rows, { startMonth: '2022-07' })).toMatchObject({ failed: 0 });
});

const outcomes = ({ rows }: WireJob): (string | null)[] => rows.items.map(({ outcome }) => outcome);

/** Submits without a quote: what comes second is to be told by the rows themselves. */
async function submitted(kind: BatchKind, rows: readonly Cells[]): Promise<WireJob> {
  return ended(clerk, await submitFile(clerk, { kind, uploadId: await uploadRows(clerk, kind, rows) }));
}

test('批量补缴 charges the months named in each row as quoted, and a second time says that they are charged', async () => {
  for (const { idNo } of PEOPLE.slice(0, 2)) {
    const input = { unitNo: HOSPITAL, idNo, months: ['2022-07', '2022-08'] };
    await clerk.ask(DELETE, { input });
  }
  const rows = PEOPLE.slice(0, 3).map(({ idNo }) => ({ idNo, months: '2022-07至2022-08' }));
  const batch = { kind: 'BACK_PAY', uploadId: await uploadRows(clerk, 'BACK_PAY', rows) } as const;
  const { ok, quote } = await check(clerk, batch);
  expect(ok).toBe(2);
  expect(quote.totals.map(({ coveredMonth, persons }) => [coveredMonth, persons])).toEqual(
    expect.arrayContaining([
      ['2022-07', 2],
      ['2022-08', 2],
    ]),
  );
  const done = await ended(clerk, await submitFile(clerk, { ...batch, quoteId: quote.id }));
  expect(outcomes(done)).toEqual(['BACK_PAY_ASSESSED', 'BACK_PAY_ASSESSED', 'BACK_PAY_MONTH_CHARGED']);
  expect(done.rows.items[0]?.charged).toBe(quote.persons.items[0]?.amount);
  expect(outcomes(await submitted('BACK_PAY', rows))).toEqual(Array<string>(3).fill('BACK_PAY_MONTH_CHARGED'));
});

test('批量减员 ends each enrolment; a name that is not the one on record stops nobody, nor does the file a second time', async () => {
  const rows: Cells[] = [
    { ...PEOPLE[0]! },
    { idNo: PEOPLE[1]!.idNo, changeDate: '2022-08-31' },
    { idNo: PEOPLE[2]!.idNo, name: '错姓名' },
    { idNo: PEOPLE[3]!.idNo, changeDate: '2022-07-01' },
    { idNo: invented(99).idNo },
  ];
  const expected = ['STOPPED', 'STOPPED', 'NAME_MISMATCH', 'DATE_OUT_OF_RANGE', 'PERSON_NOT_FOUND'];
  const done = await carriedOut(clerk, 'STOP', rows);
  expect(outcomes(done)).toEqual(expected);
  expect(done.rows.items.map(({ faults }) => faults[0]?.column ?? null)).toEqual([
    null,
    null,
    'name',
    'changeDate',
    'idNo',
  ]);
  const ends = await hall.database.query<{ ends: string | null }>(
    `SELECT e.end_month::text AS ends FROM canbao.enrolment e JOIN canbao.person p ON p.id = e.person_id
      WHERE p.id_no_18 = ANY ($1) ORDER BY p.id_no_18`,
    [PEOPLE.map(({ idNo }) => idNo)],
  );
  expect(ends.map((row) => row.ends)).toEqual(['2022-09-01', '2022-08-01', null, null]);
  expect(outcomes(await submitted('STOP', rows.slice(0, 2)))).toEqual(['NOT_ENROLLED_HERE', 'NOT_ENROLLED_HERE']);
});

test('批量缴费申报 is refused row by row outside its window, and declares each wage within it, once', async () => {
  const rows = PEOPLE.slice(2).map(({ idNo }) => ({ idNo, declaredWage: '9100.00' }));
  expect(outcomes(await submitted('ADJUST_WAGE', rows))).toEqual(Array<string>(2).fill('ANNUAL_DECLARATION_CLOSED'));
  await clerk.ask('mutation { setDemoClock(now: "2022-12-20T09:00:00+08:00") }');
  expect(outcomes(await carriedOut(clerk, 'ADJUST_WAGE', rows))).toEqual(Array<string>(2).fill('WAGE_ADJUSTED'));
  expect(outcomes(await submitted('ADJUST_WAGE', rows))).toEqual(Array<string>(2).fill('WAGE_UNCHANGED'));
});
