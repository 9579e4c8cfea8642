import { describe, expect, test } from '@jest/globals';
import { FILLED, exampleCells, sheetOf } from '../../testing/batch-cases.ts';
import type { BatchKind } from './batch-kind.ts';
import { ALL_BATCH_KINDS, batchKindOfSheet } from './batch-kind.ts';
import { BATCH_LIMITS } from './batch-limits.ts';
import type { SheetTable } from './batch-table.ts';
import { columnLetters, readBatchTable } from './read-batch-table.ts';

function refusalsOf(kind: BatchKind, table: SheetTable): [string, string][] {
  const reading = readBatchTable(kind, table);
  return reading.ok ? [] : reading.refusals.map(({ code, message }) => [code, message]);
}

describe('A sheet', () => {
  test.each(ALL_BATCH_KINDS)('of the template of %s is read by its headings', (kind) => {
    expect(readBatchTable(kind, sheetOf(kind, FILLED[kind]))).toEqual({
      ok: true,
      rows: [{ rowNo: 2, cells: FILLED[kind] }],
    });
  });

  test('may have its columns in any order, marked, with units, in full-width letters, and some left out', () => {
    const table = {
      headings: ['月申报工资(元)', ' 姓 名 ', '*证件号码'],
      rows: [{ rowNo: 7, cells: ['8500', '顾清和', '１２'] }],
    };
    expect(readBatchTable('ENROL', table)).toEqual({
      ok: true,
      rows: [{ rowNo: 7, cells: { declaredWage: '8500', name: '顾清和', idNo: '12' } }],
    });
  });

  test('keeps the row numbers that the clerk sees, without blank rows and the example', () => {
    const table = sheetOf('STOP', exampleCells('STOP'), { idNo: ' \u200b' }, FILLED.STOP, {}, FILLED.STOP);
    expect(readBatchTable('STOP', table)).toMatchObject({ ok: true, rows: [{ rowNo: 4 }, { rowNo: 6 }] });
  });

  test('without its example, also when its wage has become a number', () => {
    const example = { ...exampleCells('ENROL'), declaredWage: '8500' };
    expect(readBatchTable('ENROL', sheetOf('ENROL', example, FILLED.ENROL))).toMatchObject({
      ok: true,
      rows: [{ rowNo: 3 }],
    });
  });

  test('with its example changed has one more row', () => {
    const changed = { ...exampleCells('STOP'), name: '顾清和' };
    expect(readBatchTable('STOP', sheetOf('STOP', changed))).toMatchObject({ ok: true, rows: [{ rowNo: 2 }] });
  });

  test('of failed rows comes back as it was handed out', () => {
    const { headings, rows } = sheetOf('STOP', FILLED.STOP);
    const table = {
      headings: [...headings, '失败原因'],
      rows: [{ rowNo: 2, cells: [...rows[0]!.cells, '证件号码应为18位'] }],
    };
    expect(readBatchTable('STOP', table)).toEqual({ ok: true, rows: [{ rowNo: 2, cells: FILLED.STOP }] });
  });
});

describe('A sheet is refused', () => {
  test('with every fault of its columns at once', () => {
    const table = { headings: ['姓名', '姓名', '工号', '备注'], rows: [] };
    expect(refusalsOf('ENROL', table)).toEqual([
      ['COLUMN_MISSING', '文件中缺少“证件号码”、“月申报工资”列'],
      ['COLUMN_UNKNOWN', '文件中有模板没有的列“工号”、“备注”'],
      ['COLUMN_TWICE', '文件中“姓名”列出现了不止一次'],
    ]);
  });

  test('when something stands in a column without a heading', () => {
    const { headings } = sheetOf('STOP');
    const table = { headings: [...headings, ''], rows: [{ rowNo: 2, cells: ['', '', '', '', '9月离职'] }] };
    expect(refusalsOf('STOP', table)).toEqual([['COLUMN_UNKNOWN', '文件中有模板没有的列“E列(没有标题)”']]);
    expect(refusalsOf('STOP', { ...table, rows: [{ rowNo: 2, cells: ['1', '', '', ' '] }] })).toEqual([]);
  });

  test('without a row to submit, the example aside', () => {
    expect(refusalsOf('ENROL', sheetOf('ENROL', exampleCells('ENROL'), {}))).toEqual([
      ['FILE_EMPTY', '文件中没有可以申报的行'],
    ]);
  });

  test('with one row too many, and not before', () => {
    const full = sheetOf('STOP', exampleCells('STOP'), ...Array.from({ length: BATCH_LIMITS.rows }, () => FILLED.STOP));
    expect(refusalsOf('STOP', full)).toEqual([]);
    expect(refusalsOf('STOP', { ...full, rows: [...full.rows, full.rows[1]!] })).toEqual([
      ['FILE_TOO_MANY_ROWS', '文件超过20000行,不能上传'],
    ]);
  });
});

test('A file is known by the name of its sheet', () => {
  expect(
    ['批量增员申报', ' 批量减员申报', '批量缴费申报', '批量补缴申报', 'Sheet1', '填写说明'].map(batchKindOfSheet),
  ).toEqual(['ENROL', 'STOP', 'ADJUST_WAGE', 'BACK_PAY', null, null]);
});

test('Columns are called as spreadsheets call them', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});
