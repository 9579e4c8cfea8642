import { describe, expect, test } from '@jest/globals';
import type { SheetTable } from '../batch/batch-table.ts';
import { readPayrollTable } from './read-payroll-table.ts';
import type { PayrollTable } from './read-payroll-table.ts';

const [LI, WANG] = ['320599199003070018', '32059919880808069X'];

function sheet(...rows: string[][]): SheetTable {
  const [headings, ...rest] = rows;
  return {
    headings: headings!,
    rows: rest.flatMap((cells, index) => (cells.length === 0 ? [] : [{ rowNo: index + 2, cells }])),
  };
}

function read(...rows: string[][]): PayrollTable {
  const reading = readPayrollTable(sheet(...rows));
  if (!reading.ok) throw new Error(JSON.stringify(reading.refusals));
  return reading.payroll;
}

function codes(...rows: string[][]): string[] {
  const reading = readPayrollTable(sheet(...rows));
  return reading.ok ? [] : reading.refusals.map(({ code }) => code);
}

describe('The columns of a payroll', () => {
  test.each([
    ['证件号码', '姓名', '工资'],
    ['身份证号', '姓 名', '应发工资(元)'],
    ['* 身份证号码', '员工姓名', '月工资'],
    ['公民身份号码', '姓名', '月申报工资'],
    ['ID No', 'Name', 'Wage'],
  ])('are known by their words: %s, %s, %s', (idNo, name, wage) => {
    const { rows, columns } = read(['序号', wage, '部门', name, idNo], ['1', '8500', '内科', '李一', LI]);
    expect(rows).toEqual([{ rowNo: 2, cells: { idNo: LI, name: '李一', declaredWage: '8500' } }]);
    expect([columns.idNo.place, columns.name.place, columns.declaredWage.place]).toEqual([4, 3, 1]);
  });

  test('may have titles above them', () => {
    const payroll = read(
      ['某医院2022年9月工资表'],
      [],
      ['单位:元'],
      ['姓名', '身份证号', '工资'],
      ['李一', LI, '8500'],
    );
    expect(payroll.headingRowNo).toBe(4);
    expect(payroll.rows.map(({ rowNo }) => rowNo)).toEqual([5]);
  });

  test('may be spread over two rows', () => {
    const rows = [
      ['姓名', '身份证号', '工资项目', ''],
      ['', '', '基本工资', '应发工资'],
      ['李一', LI, '5000', '8500'],
    ];
    expect(read(...rows).rows[0]?.cells.declaredWage).toBe('8500');
  });

  test('of several wages the one to be declared is taken, and what is paid out never', () => {
    const { columns } = read(
      ['姓名', '身份证号', '基本工资', '工资', '应发工资', '实发工资'],
      ['李一', LI, '1', '2', '3', '4'],
    );
    expect(columns.declaredWage).toEqual({ place: 4, heading: '应发工资' });
    expect(codes(['姓名', '身份证号', '实发工资'], ['李一', LI, '8500'])).toEqual(['PAYROLL_COLUMNS_MISSING']);
  });

  test('that are missing or there twice are named', () => {
    const missing = readPayrollTable(sheet(['姓名', '部门'], ['李一', '内科']));
    expect(missing.ok || missing.refusals[0]?.message).toContain('证件号码、月工资');
    expect(codes(['姓名', '身份证号', '工资', '工资'], ['李一', LI, '1', '2'])).toEqual(['COLUMN_TWICE']);
  });
});

describe('The rows of a payroll', () => {
  test('that are nobody are passed over and told', () => {
    const heading = ['序号', '姓名', '身份证号', '工资'];
    const payroll = read(
      heading,
      ['1', '李一', LI, '8500'],
      ['2', '', '', ''],
      [],
      heading,
      ['2', '王二', WANG, '9000'],
      ['合计', '', '', '17500'],
      ['', '合 计:', '', '17500'],
      ['制表人:张三'],
    );
    expect(payroll.rows.map(({ cells }) => cells.name)).toEqual(['李一', '王二']);
    expect(payroll.skipped).toEqual([3, 5, 7, 8, 9]);
  });

  test('none at all is refused', () => {
    expect(codes(['姓名', '身份证号', '工资'], ['', '', ''])).toEqual(['PAYROLL_EMPTY']);
  });

  test('may have their digits kept by ="…"', () => {
    expect(read(['姓名', '身份证号', '工资'], ['李一', `="${LI}"`, '8500']).rows[0]?.cells.idNo).toBe(LI);
  });
});
