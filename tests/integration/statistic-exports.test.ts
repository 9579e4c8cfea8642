import { beforeAll, describe, expect, test } from '@jest/globals';
import { withheldCells } from '@canbao/rules';
import { buildCity } from '../support/city.ts';
import type { Client } from '../support/client.ts';
import { HOSPITAL } from '../support/demo-unit.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import {
  cellsOf,
  csvOf,
  exported,
  exportIn,
  exportJob,
  REQUEST_EXPORT,
  requested,
  sheetOf,
} from '../support/exports.ts';
import { useHall } from '../support/hall.ts';

const hall = useHall();
const clients = new Map<string, Client>();
const as = (name: string): Client => clients.get(name)!;

const FINE = ['UNIT', 'FEE_MONTH', 'AGE_BAND', 'SEX'];
const JOBS = '{ jobs(kinds: [EXPORT_CHARGE_STATISTICS]) { items { id name unitNo submittedBy } } }';

beforeAll(async () => {
  await buildCity(hall.database);
  for (const name of ['analyst', 'officer', 'clerk', 'clerk2']) clients.set(name, await hall.client.signedIn(name));
});

interface Order {
  readonly groupBy: readonly string[];
  readonly totals?: boolean;
  readonly filter?: object;
  readonly measures?: readonly string[];
}

const inputOf = (chargeStatistics: Order, format = 'CSV'): Record<string, unknown> => ({
  kind: 'CHARGE_STATISTICS',
  format,
  chargeStatistics,
});

/** The lines of the file, its headings first. */
const fileOf = async (who: string, order: Order): Promise<string[][]> =>
  csvOf((await exported(as(who), inputOf(order))).file);

const MEASURES = 'persons charges personMonths base personal employer amount averageBase';
const ASK = `query ($groupBy: [ChargeDimension!]!, $filter: ChargeFilter, $totals: Boolean) {
  chargeStatistics(groupBy: $groupBy, filter: $filter, totals: $totals) {
    groupedBy feeMonth unitNo unitName withheld ${MEASURES} } }`;

interface Cell extends Readonly<Record<string, string | number | boolean | null | readonly string[]>> {
  readonly groupedBy: readonly string[];
  readonly withheld: boolean;
}

async function answerTo(who: string, order: Order): Promise<Cell[]> {
  return (await as(who).ask<{ chargeStatistics: Cell[] }>(ASK, { ...order })).chargeStatistics;
}

/** The lines that the file must have, made from the answer; `masked` tells whether it says what was withheld. */
function linesOf(cells: readonly Cell[], masked: boolean): string[][] {
  return cells.map((cell) => [
    cell.groupedBy.includes('FEE_MONTH') ? String(cell['feeMonth']).replace('-', '') : '合计',
    ...(cell.groupedBy.includes('UNIT') ? [`${String(cell['unitNo'])}\t`, String(cell['unitName'])] : ['合计', '合计']),
    ...MEASURES.split(' ').map((name) => String(cell[name] ?? '')),
    ...(masked ? [cell.withheld ? '已隐去' : ''] : []),
  ]);
}

describe('The file of a statistic', () => {
  test.each([
    ['officer', false],
    ['analyst', true],
    ['clerk', false],
    ['clerk2', false],
  ])('has what the answer to %s says, cell by cell', async (who, masked) => {
    for (const order of [
      { groupBy: ['UNIT', 'FEE_MONTH'], totals: true },
      { groupBy: ['FEE_MONTH', 'UNIT'], filter: { insuranceType: 'MATERNITY', sex: 'FEMALE' } },
    ]) {
      const [headings, ...lines] = await fileOf(who, order);
      const answered = await answerTo(who, order);
      expect(lines).toEqual(linesOf(answered, masked));
      expect(headings!.slice(0, 5)).toEqual(['费款所属期', '单位编号', '单位名称', '人数', '应缴明细条数']);
      expect(headings!.at(-1)).toBe(masked ? '小数据' : '人均月缴费基数');
    }
  });

  test('is a workbook with numbers that can be added up, with the measures that were chosen', async () => {
    const order = { groupBy: ['SEX', 'INDUSTRY'], measures: ['AMOUNT', 'PERSONS'] };
    const { job, file } = await exported(as('officer'), inputOf(order, 'XLSX'));
    const sheet = await sheetOf(file);
    expect(sheet.getRow(1).values).toEqual([undefined, '行业', '性别', '人数', '金额合计']);
    expect(job.name).toMatch(/^应缴统计-按行业、性别-20220920\.xlsx$/);
    const cells = cellsOf(sheet);
    expect(cells.map(([industry]) => industry)).toContain('未登记');
    const [total] = await answerTo('officer', { groupBy: [] });
    const sum = cells.reduce((fen, row) => fen + Math.round(Number(row[3]) * 100), 0);
    expect(sum).toBe(Math.round(Number(total!['amount']) * 100));
    expect(job).toMatchObject({ kind: 'EXPORT_CHARGE_STATISTICS', kindName: '应缴统计导出', total: cells.length });
  });
});

describe('A statistic that is too fine for an answer', () => {
  test('is refused with the advice to order it, and its file has every cell', async () => {
    const errors = await as('officer').refused(ASK, { groupBy: FINE });
    expectRefusal(errors, 'STATISTICS_TOO_FINE', '统计结果超过2000个单元格');
    expect(errors[0]!.extensions.remedy).toBe(
      '单元格最多的维度是单位:请用 filter.unitNos 缩小范围,或不按它分组,或改为后台导出(requestExport)。',
    );
    const order = { groupBy: FINE, measures: ['PERSONS', 'AMOUNT'] };
    const [, ...lines] = await fileOf('officer', order);
    expect(lines.length).toBeGreaterThan(2000);
    const ofHospital = await answerTo('officer', { ...order, filter: { unitNos: [HOSPITAL] } });
    const told = ofHospital.map(({ persons, amount }) => [String(persons), String(amount)]);
    expect(lines.filter(([, unitNo]) => unitNo === `${HOSPITAL}\t`).map((line) => line.slice(-2))).toEqual(told);
  });

  test('withholds in an analyst’s file what the rule withholds, totals considered', async () => {
    const order = { groupBy: FINE, totals: true, measures: ['PERSONS'] };
    const [, ...plain] = await fileOf('officer', order);
    const [, ...masked] = await fileOf('analyst', order);
    const groupOf = (line: readonly string[]): string[] => {
      const values = [line[0]!, line[1]!, line[3]!, line[4]!];
      const depth = values.indexOf('合计');
      return depth < 0 ? values : values.slice(0, depth);
    };
    const counted = plain.map((line) => ({ group: groupOf(line), persons: Number(line.at(-1)) }));
    const withheld = withheldCells(counted, 5);
    expect(withheld.size).toBeGreaterThan(1000);
    expect(masked.map((line) => [...groupOf(line), ...line.slice(-2)])).toEqual(
      counted.map((cell) => [...cell.group, ...(withheld.has(cell) ? ['', '已隐去'] : [String(cell.persons), ''])]),
    );
  });
});

describe('Who may order a statistic', () => {
  const order = { groupBy: ['SEX'] };

  test('nobody who is not signed in, and no portal; and nobody who may not know asks for somebody in particular', async () => {
    const input = inputOf(order);
    expectRefusal(await hall.client.refused(REQUEST_EXPORT, { input }), 'UNAUTHENTICATED');
    const somebody = inputOf({ ...order, filter: { idNo: '320599199003150014' } });
    expectRefusal(await as('analyst').refused(REQUEST_EXPORT, { input: somebody }), 'FORBIDDEN');
    const ofUnit = { unitNo: HOSPITAL, kind: 'CHARGES', format: 'CSV', charges: { feeMonth: '2022-08' } };
    expectRefusal(await as('analyst').refused(REQUEST_EXPORT, { input: ofUnit }), 'FORBIDDEN');
  });

  test('what does not belong to it is refused', async () => {
    for (const input of [
      { ...inputOf(order), unitNo: HOSPITAL },
      inputOf(order, 'PDF'),
      { kind: 'CHARGE_STATISTICS', format: 'CSV' },
      { ...inputOf(order), roster: {} },
      { kind: 'CHARGES', format: 'CSV', charges: { feeMonth: '2022-08' } },
    ]) {
      expectRefusal(await as('officer').refused(REQUEST_EXPORT, { input }), 'BAD_USER_INPUT');
    }
  });

  test('the job and its file are their own alone, and an analyst sees no unit’s jobs', async () => {
    const id = await requested(as('analyst'), inputOf(order));
    const { download } = await exportIn(as('analyst'), id, ['FINISHED']);
    expect((await as('analyst').get(download!)).status).toBe(200);
    for (const other of ['officer', 'clerk']) {
      expect(await exportJob(as(other), id)).toBeNull();
      expect((await as(other).get(download!)).status).toBe(404);
    }
    const ofUnit = { unitNo: HOSPITAL, kind: 'ROSTER', format: 'CSV' };
    const { job } = await exported(as('clerk'), ofUnit);
    expect(await exportJob(as('officer'), job.id)).not.toBeNull();
    expect(await exportJob(as('analyst'), job.id)).toBeNull();
    expect((await as('analyst').get(job.download!)).status).toBe(404);
    const listed = await as('analyst').ask<{ jobs: { items: { id: string; unitNo: null }[] } }>(JOBS);
    expect(listed.jobs.items.map((one) => one.unitNo)).toEqual(listed.jobs.items.map(() => null));
    expect(listed.jobs.items[0]!.id).toBe(id);
    expect(await as('analyst').ask('mutation ($id: ID!) { deleteJob(id: $id) }', { id })).toEqual({ deleteJob: true });
    expect(await exportJob(as('analyst'), id)).toBeNull();
  });

  test('an account that is closed while its statistic waits gets no file', async () => {
    await hall.database.as('admin', async (admin) => {
      await admin.query('BEGIN; LOCK TABLE canbao.charge IN ACCESS EXCLUSIVE MODE');
      const first = await requested(as('officer'), inputOf(order));
      const second = await requested(as('analyst'), inputOf(order));
      await exportIn(as('officer'), first, ['RUNNING']);
      await admin.query(`UPDATE canbao.account SET disabled = true WHERE username = 'analyst'; COMMIT`);
      await exportIn(as('officer'), first, ['FINISHED']);
      const over = (): Promise<{ state: string; fault: string }[]> =>
        hall.database.query('SELECT state, fault FROM canbao.job WHERE id = $1', [second]);
      while ((await over())[0]!.state !== 'FAILED') await new Promise((resolve) => setTimeout(resolve, 50));
      expect((await over())[0]!.fault).toBe('申请导出的账号已停用,或不再有权查询统计,已停止。');
      await admin.query(`UPDATE canbao.account SET disabled = false WHERE username = 'analyst'`);
    });
  });
});

test('a statistic over the budget is refused with the advice to order it, and ordered all the same', async () => {
  await hall.server.end('SIGTERM');
  await hall.database.query('ANALYZE');
  await hall.restart({ CANBAO_QUERY_BUDGET: '1000' });
  const analyst = await hall.client.signedIn('analyst');
  const errors = await analyst.refused(ASK, { groupBy: ['FEE_MONTH'] });
  expectRefusal(errors, 'QUERY_TOO_EXPENSIVE');
  expect(errors[0]!.extensions.remedy).toBe(
    '成本主要来自 chargeStatistics,请设置或缩小 filter.feeMonth,或改为后台导出(requestExport)。',
  );
  const { job, file } = await exported(analyst, inputOf({ groupBy: ['FEE_MONTH'] }));
  expect(job.state).toBe('FINISHED');
  expect(csvOf(file).length).toBeGreaterThan(3);
});
