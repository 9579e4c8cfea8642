import { beforeAll, describe, expect, test } from '@jest/globals';
import type { BatchKind } from '@canbao/rules';
import ExcelJS from 'exceljs';
import { check, ended, invented, submitFile } from '../support/batches.ts';
import type { Client } from '../support/client.ts';
import { HOSPITAL, PEOPLE, RETIREES } from '../support/demo-unit.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';
import { PREPARE, reconcile, RECONCILE, uploadPayroll } from '../support/payrolls.ts';
import type { WireReconciliation } from '../support/payrolls.ts';
import { sheetXml, workbook } from '../support/workbook.ts';

// In December's annual declaration every kind of batch is open.
const hall = useHall({ CANBAO_NOW: '2022-12-20T09:00' });
const HUNDRED = 100;
const HEADINGS = ['序号', '部门', '应发工资(元)', '姓 名', '身份证号码'];
let clerk: Client;

interface Paid {
  readonly idNo: string;
  readonly name: string;
  readonly wage: string;
}

let members: Paid[];

beforeAll(async () => {
  clerk = await hall.client.signedIn('clerk');
  const found = await hall.database.query<{ idNo: string; name: string; fen: number }>(
    `SELECT p.id_no_18 AS "idNo", p.name, e.declared_wage_fen AS fen FROM canbao.enrolment e
       JOIN canbao.person p ON p.id = e.person_id JOIN canbao.unit u ON u.id = e.unit_id
      WHERE u.unit_no = $1 AND e.end_month IS NULL AND e.person_type NOT LIKE 'RETIRED%' ORDER BY md5(p.id_no_18)`,
    [HOSPITAL],
  );
  members = found.map(({ idNo, name, fen }) => ({ idNo, name, wage: (fen / 100).toFixed(2) }));
});

const row = ({ idNo, name, wage }: Paid, index: number): string[] => [String(index + 1), '内科', wage, name, idNo];

function payroll(people: readonly Paid[]): Buffer {
  const title = [['某医院2022年12月工资表'], [], HEADINGS];
  const end = [['', '合计', '12345678.90'], ['制表:某某']];
  return workbook({ sheetName: '12月', sheet: sheetXml([...title, ...people.map(row), ...end]) });
}

const ids = (people: readonly Paid[]): string[] => people.map(({ idNo }) => idNo).sort();

function found({ differences }: WireReconciliation, kind: string): string[] {
  return differences.items
    .filter((one) => one.kind === kind)
    .map(({ idNo }) => idNo)
    .sort();
}

/** Prepares, checks and submits a batch of the differences, and waits until each row is carried out. */
async function mend(uploadId: string, kind: BatchKind): Promise<void> {
  const { prepareBatch } = await clerk.ask<{ prepareBatch: { uploadId: string; rows: number } }>(PREPARE, {
    unitNo: HOSPITAL,
    uploadId,
    kind,
  });
  expect(prepareBatch.rows).toBe(HUNDRED);
  const batch = { kind, uploadId: prepareBatch.uploadId, terms: kind === 'ENROL' ? { startMonth: '2023-01' } : {} };
  const { ok, quote } = await check(clerk, batch);
  expect(ok).toBe(HUNDRED);
  const job = await ended(clerk, await submitFile(clerk, { ...batch, quoteId: quote.id }));
  expect(job).toMatchObject({ processed: HUNDRED, failed: 0 });
}

describe('500 differences of five kinds, planted in a payroll against a unit of 1,484', () => {
  let uploadId: string;
  let planted: Record<'EXTRA' | 'MISSING' | 'WAGE' | 'DUPLICATE' | 'NAME', Paid[]>;

  test('are all found, and none is invented', async () => {
    const [EXTRA, WAGE, DUPLICATE, NAME] = [0, 1, 2, 3].map((n) => members.slice(n * HUNDRED, (n + 1) * HUNDRED));
    const MISSING = Array.from({ length: HUNDRED }, (_, n) => ({ ...invented(n), wage: '8200.00' }));
    planted = { EXTRA: EXTRA!, MISSING, WAGE: WAGE!, DUPLICATE: DUPLICATE!, NAME: NAME! };
    const people = [
      ...members
        .slice(HUNDRED, 2 * HUNDRED)
        .map((one) => ({ ...one, wage: `¥${(Number(one.wage) + 123.45).toFixed(2)}` })),
      ...members.slice(2 * HUNDRED, 3 * HUNDRED),
      ...NAME!.map((one) => ({ ...one, name: '错姓名' })),
      // whose wage cannot be read is neither missing nor paid otherwise
      ...members.slice(4 * HUNDRED, 4 * HUNDRED + 5).map((one) => ({ ...one, wage: '八千' })),
      ...MISSING,
      ...members.slice(4 * HUNDRED + 5),
      ...DUPLICATE!,
    ];
    uploadId = await uploadPayroll(clerk, payroll(people));
    const told = await reconcile(clerk, HOSPITAL, uploadId);
    for (const [kind, whom] of Object.entries(planted)) expect([kind, found(told, kind)]).toEqual([kind, ids(whom)]);
    expect(found(told, 'RETIRED')).toEqual(RETIREES.toSorted());
    expect(told.differences.totalItems).toBe(5 * HUNDRED + RETIREES.length);
    expect(told).toMatchObject({ members: members.length + RETIREES.length, persons: members.length, faultyRows: 5 });
    expect(told.columns.map(({ heading, letters }) => [heading, letters])).toEqual([
      ['身份证号码', 'E'],
      ['姓 名', 'D'],
      ['应发工资(元)', 'C'],
    ]);
    expect(told.faults.items.map(({ row: at, heading, code }) => [at, heading, code])).toEqual(
      [304, 305, 306, 307, 308].map((at) => [at, '应发工资(元)', 'INVALID_WAGE']),
    );
    expect(told.batches.map(({ kind, rows, obstacles }) => [kind, rows, obstacles])).toEqual([
      ['ENROL', HUNDRED, []],
      ['STOP', HUNDRED, []],
      ['ADJUST_WAGE', HUNDRED, []],
    ]);
  });

  test('are told with both sides, and what a wage does to the base', async () => {
    const { differences } = await reconcile(clerk, HOSPITAL, uploadId);
    const wages = differences.items.filter(({ kind }) => kind === 'WAGE');
    for (const { payrollWage, declaredWage, baseBefore, baseAfter, heldTo } of wages) {
      expect(Number(payrollWage) - Number(declaredWage)).toBeCloseTo(123.45, 2);
      expect(baseBefore === baseAfter).toBe(heldTo !== null);
    }
    const retired = differences.items.find(({ kind }) => kind === 'RETIRED');
    expect(retired?.batchKind).toBeNull();
    expect(retired?.advice).toContain('退休人员不允许停保');
  });

  test('are mended by the batches and the corrected list: a second look finds none', async () => {
    const { batches, correctedList } = await reconcile(clerk, HOSPITAL, uploadId);
    const stop = await workbookFrom(batches[1]!.download);
    expect(stop.worksheets[0]!.name).toBe('批量减员申报');
    expect(stop.worksheets[0]!.rowCount).toBe(HUNDRED + 1);
    const corrected = await clerk.get(correctedList);
    const list = Buffer.from(await corrected.arrayBuffer());
    for (const kind of ['ENROL', 'STOP', 'ADJUST_WAGE'] as const) await mend(uploadId, kind);
    const again = await reconcile(clerk, HOSPITAL, await uploadPayroll(clerk, list, '改正后的工资表.xlsx'));
    expect(again.differences.items.map(({ kind }) => kind)).toEqual(RETIREES.map(() => 'RETIRED'));
    expect(again).toMatchObject({ faultyRows: 5, batches: [] });
    // the first file, looked at again, has left what only its own rows can mend
    const first = await reconcile(clerk, HOSPITAL, uploadId);
    expect(first.counts.filter(({ total }) => total > 0).map(({ kind, total }) => [kind, total])).toEqual([
      ['DUPLICATE', HUNDRED],
      ['NAME', HUNDRED],
      ['RETIRED', RETIREES.length],
    ]);
  });
});

async function workbookFrom(path: string): Promise<ExcelJS.Workbook> {
  const response = await clerk.get(path);
  expect(response.status).toBe(200);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await response.arrayBuffer());
  return book;
}

describe('A payroll', () => {
  // "姓名,身份证号,工资" in GB 18030, as Chinese Excel saves CSV
  const GB_HEADINGS = Buffer.from('d0d5c3fb2cc9edb7ddd6a4bac52cb9a4d7ca0d0a', 'hex');

  test('may be CSV in the encoding of Chinese Excel, and its faults are told by row', async () => {
    const { idNo } = PEOPLE.enrolledHere;
    const lines = [
      `"Li, Lei",${idNo},"8,200.00"`,
      `Li Lei,${idNo.slice(0, 17)}9,=B2*2`,
      ',,',
      `Li Lei,320599900307001,0`,
    ];
    const file = Buffer.concat([GB_HEADINGS, Buffer.from(lines.join('\r\n'))]);
    const told = await reconcile(clerk, HOSPITAL, await uploadPayroll(clerk, file, '工资.csv'));
    expect(told).toMatchObject({ rows: 3, persons: 1, faultyRows: 3 });
    expect(told.faults.items.map(({ row: at, code }) => [at, code])).toEqual([
      [2, 'INVALID_NAME'],
      [3, 'INVALID_ID_NUMBER'],
      [3, 'CELL_IS_FORMULA'],
      [5, 'FIFTEEN_DIGIT_ID_NUMBER'],
      [5, 'INVALID_WAGE'],
    ]);
  });

  test('may work its wages out: the result that was saved counts, and one that was not is told', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('封面').addRow(['工资资料']);
    const sheet = book.addWorksheet('12月');
    sheet.addRow(['证件号码', '姓名', '月工资']);
    const { idNo, name } = PEOPLE.enrolledHere;
    sheet.addRow([idNo, name, { formula: '4000+4200', result: 8200 }]);
    const other = invented(700);
    sheet.addRow([other.idNo, other.name, { formula: '4000+4200' }]);
    const told = await reconcile(
      clerk,
      HOSPITAL,
      await uploadPayroll(clerk, Buffer.from(await book.xlsx.writeBuffer())),
    );
    expect(told.faults.items.map(({ row: at, code }) => [at, code])).toEqual([[3, 'CELL_IS_FORMULA']]);
    expect(found(told, 'MISSING')).toEqual([other.idNo]);
  });

  test('without its columns is refused with the words that are known', async () => {
    const file = workbook({
      sheetName: '工资',
      sheet: sheetXml([
        ['姓名', '实发工资'],
        ['李一', '8200'],
      ]),
    });
    await expect(uploadPayroll(clerk, file)).rejects.toThrow('没有找到这些列的标题:证件号码、月工资');
    await expect(uploadPayroll(clerk, Buffer.from('%PDF-1.7'))).rejects.toThrow('FILE_NOT_XLSX');
  });

  test('is compared for its own account in a unit of its own, and tells nothing of others', async () => {
    const other = await hall.client.signedIn('clerk2');
    const elsewhere = PEOPLE.enrolledElsewhere;
    const uploadId = await uploadPayroll(clerk, payroll([{ ...elsewhere, name: '错姓名', wage: '1' }]));
    const variables = { unitNo: HOSPITAL, uploadId };
    expectRefusal(await other.refused(RECONCILE, variables), 'NOT_FOUND');
    expectRefusal(await other.refused(PREPARE, { ...variables, kind: 'STOP' }), 'NOT_FOUND');
    expect((await other.get(`/reconciliations/${HOSPITAL}/${uploadId}/stop`)).status).toBe(404);
    expectRefusal(await hall.client.refused(RECONCILE, variables), 'UNAUTHENTICATED');
    const officer = await hall.client.signedIn('officer');
    expectRefusal(await officer.refused(RECONCILE, variables), 'BAD_USER_INPUT', '没有找到该工资表');
    const told = await reconcile(clerk, HOSPITAL, uploadId);
    expect(told.differences.items.find(({ idNo }) => idNo === elsewhere.idNo)).toMatchObject({
      kind: 'MISSING',
      recordName: null,
      declaredWage: null,
    });
    expect(JSON.stringify(told)).not.toContain(elsewhere.name);
  });

  test('outside the annual declaration says when wages can be declared by batch', async () => {
    await clerk.ask('mutation { setDemoClock(now: "2022-09-20T09:00:00+08:00") }');
    const [one] = members.slice(-1);
    const uploadId = await uploadPayroll(clerk, payroll([{ ...one!, wage: '1' }]));
    const { batches } = await reconcile(clerk, HOSPITAL, uploadId);
    const codes = batches.map(({ kind, obstacles }) => [kind, obstacles.map(({ code }) => code)]);
    expect(codes).toEqual([
      ['STOP', []],
      ['ADJUST_WAGE', ['ANNUAL_DECLARATION_CLOSED']],
    ]);
  });
});
