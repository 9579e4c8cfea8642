import { expect, test } from '@jest/globals';
import { BATCH_COLUMNS, idNumberCheckCharacter, momentOf, SUZHOU_POLICY } from '@canbao/rules';
import type { SheetTable } from '@canbao/rules';
import { checkFile } from './check-file.ts';
import type { FileCheck } from './check-file.ts';

function person(sequence: number): string {
  const digits = `32059919880808${String(sequence).padStart(3, '0')}`;
  return digits + idNumberCheckCharacter(digits);
}

function check(rows: Record<string, string>[], at = '2022-09-20T09:00'): FileCheck {
  const moment = momentOf(at);
  const unit = { name: '苏州示范市立医院', unitType: 'PUBLIC_INSTITUTION' } as const;
  const terms = { startMonth: '2022-09' };
  const table: SheetTable = {
    headings: BATCH_COLUMNS.ENROL.map(({ heading }) => heading),
    rows: rows.map((cells, index) => ({
      rowNo: index + 3,
      cells: BATCH_COLUMNS.ENROL.map(({ key }) => cells[key] ?? ''),
    })),
  };
  const steps = checkFile('ENROL', table, { unit, terms, moment, today: moment.day, policy: SUZHOU_POLICY });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

const GOOD = { name: '顾清和', declaredWage: '8500' };

test('each bad cell is listed with whose it is and what stands there', () => {
  const { rows, faultyRows, faults, common } = check([
    { ...GOOD, idNo: person(1) },
    { ...GOOD, idNo: person(3), declaredWage: '1.2万', startMonth: '九月' },
    { ...GOOD, idNo: person(5), startMonth: '2022-11' },
  ]);
  expect([rows, faultyRows, common]).toEqual([3, 2, []]);
  expect(faults.map(({ rowNo, name, heading, text, code }) => [rowNo, name, heading, text, code])).toEqual([
    [4, '顾清和', '月申报工资', '1.2万', 'INVALID_WAGE'],
    [4, '顾清和', '参保月份', '九月', 'INVALID_CELL_MONTH'],
    [5, '顾清和', '参保月份', '2022-11', 'MONTH_NOT_OPEN'],
  ]);
});

test('what every row is refused for is told once', () => {
  const rows = [1, 3, 5].map((sequence) => ({ ...GOOD, idNo: person(sequence) }));
  const { faults, common, faultyRows } = check(rows, '2022-09-08T09:00');
  expect([faults, faultyRows, common.map(({ code }) => code)]).toEqual([[], 3, ['SETTLEMENT_WINDOW']]);
  const mixed = check([...rows, { idNo: '1' }], '2022-09-08T09:00');
  expect([mixed.common, mixed.faults.filter(({ code }) => code === 'SETTLEMENT_WINDOW').length]).toEqual([[], 3]);
});

test('a file that mixes months has a batch for each', () => {
  const { groups } = check([
    { ...GOOD, idNo: person(1) },
    { ...GOOD, idNo: person(3), startMonth: '2022-08' },
  ]);
  expect(groups.map(({ startMonth, rows }) => [startMonth, rows.length])).toEqual([
    ['2022-09', 1],
    ['2022-08', 1],
  ]);
});
