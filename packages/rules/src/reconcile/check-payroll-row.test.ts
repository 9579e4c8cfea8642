import { describe, expect, test } from '@jest/globals';
import { day } from '../day.ts';
import { checkPayrollRow } from './check-payroll-row.ts';
import type { PayrollRow } from './check-payroll-row.ts';

const LI = '320599199003070018';
const COLUMNS = {
  idNo: { place: 0, heading: '身份证号' },
  name: { place: 1, heading: '姓名' },
  declaredWage: { place: 2, heading: '应发工资' },
};

function check(idNo: string, name: string, declaredWage: string): PayrollRow {
  const cells = Object.fromEntries(Object.entries({ idNo, name, declaredWage }).filter(([, text]) => text !== ''));
  return checkPayrollRow({ rowNo: 7, cells }, COLUMNS, day('2022-09-20'));
}

describe('A cell of a payroll', () => {
  test.each([
    ['8500', 850_000],
    ['8,500.50', 850_050],
    ['¥8,500', 850_000],
    ['8500元', 850_000],
  ])('wage %s is read as people write it', (text, wage) => {
    expect(check(LI, '李一', text)).toMatchObject({ idNo: LI, name: '李一', wage, faults: [] });
  });

  test.each([
    ['320599199003070019', '李一', '8500', 'idNo', 'INVALID_ID_NUMBER'],
    ['320599900307001', '李一', '8500', 'idNo', 'FIFTEEN_DIGIT_ID_NUMBER'],
    ['3.20599199003070E+17', '李一', '8500', 'idNo', 'ID_NUMBER_ROUNDED'],
    ['', '李一', '8500', 'idNo', 'CELL_BLANK'],
    [LI, '', '8500', 'name', 'CELL_BLANK'],
    [LI, '李', '8500', 'name', 'INVALID_NAME'],
    [LI, '李一', '八千', 'declaredWage', 'INVALID_WAGE'],
    [LI, '李一', '0', 'declaredWage', 'INVALID_WAGE'],
    [LI, '李一', '85,00', 'declaredWage', 'INVALID_WAGE'],
    [LI, '李一', '#REF!', 'declaredWage', 'CELL_IS_ERROR'],
    [LI, '李一', '=C2+D2', 'declaredWage', 'CELL_IS_FORMULA'],
  ])('%s %s %s is told at its row and column %s: %s', (idNo, name, wage, column, code) => {
    const row = check(idNo, name, wage);
    expect(row.faults.map((fault) => [fault.rowNo, fault.column, fault.code])).toEqual([[7, column, code]]);
    expect(row[column === 'declaredWage' ? 'wage' : (column as 'idNo' | 'name')]).toBeNull();
  });

  test('is called as the file calls it, and says nothing about the others', () => {
    const row = check(LI, '李一', '');
    expect(row).toMatchObject({ idNo: LI, name: '李一', wage: null });
    expect(row.faults[0]?.message).toBe('应发工资没有填写');
  });
});
