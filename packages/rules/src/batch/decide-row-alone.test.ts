import { expect, test } from '@jest/globals';
import { FILLED, SETTING } from '../../testing/batch-cases.ts';
import type { Cells } from '../../testing/batch-cases.ts';
import { idNumberOf } from '../../testing/enrolment-cases.ts';
import { momentOf } from '../moment.ts';
import type { BatchKind } from './batch-kind.ts';
import { checkBatchRow } from './check-batch-row.ts';
import { decideRowAlone } from './decide-row-alone.ts';

function told(kind: BatchKind, more: Cells = {}, at = '2022-09-20T09:00'): [string | null, string][] {
  const moment = momentOf(at);
  const setting = { ...SETTING, today: moment.day };
  const row = checkBatchRow(kind, { rowNo: 7, cells: { ...FILLED[kind], ...more } }, setting);
  return decideRowAlone(kind, row, setting, moment).map(({ column, code }) => [column, code]);
}

test('A row that the rules would refuse whatever the records say is told so at its cell', () => {
  expect(told('ENROL')).toEqual([]);
  expect(told('ENROL', { startMonth: '2022-11' })).toEqual([['startMonth', 'MONTH_NOT_OPEN']]);
  expect(told('ENROL', { idNo: idNumberOf('1960-01-01', 1) })).toEqual([['idNo', 'REACHED_RETIREMENT_AGE']]);
  expect(told('STOP')).toEqual([]);
  expect(told('STOP', { changeDate: '2022-11-05' })).toEqual([['changeDate', 'DATE_OUT_OF_RANGE']]);
  expect(told('BACK_PAY')).toEqual([]);
  expect(told('BACK_PAY', { months: '2021-01' }).map(([column]) => column)).toEqual(['months']);
});

test('A calendar that is closed is told of the row', () => {
  expect(told('ENROL', {}, '2022-09-08T09:00')).toEqual([[null, 'SETTLEMENT_WINDOW']]);
  expect(told('BACK_PAY', {}, '2022-09-08T09:00')).toContainEqual([null, 'SETTLEMENT_WINDOW']);
  expect(told('ADJUST_WAGE').map(([column]) => column)).toEqual([null]);
});

test('A row with a fault of its own gets none more', () => {
  expect(told('ENROL', { name: '', startMonth: '2022-11' })).toEqual([]);
});
