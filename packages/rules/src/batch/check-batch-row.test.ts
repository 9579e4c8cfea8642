import { describe, expect, test } from '@jest/globals';
import { FILLED, SETTING } from '../../testing/batch-cases.ts';
import type { Cells } from '../../testing/batch-cases.ts';
import { ENTERPRISE, idNumberOf } from '../../testing/enrolment-cases.ts';
import { CONTRIBUTORY_TYPES } from '../insurance-type.ts';
import { EXAMPLE_ID_NUMBER } from './batch-column.ts';
import type { BatchSetting } from './batch-input.ts';
import type { BatchKind } from './batch-kind.ts';
import { checkBatchRow } from './check-batch-row.ts';

const COMPULSORY = CONTRIBUTORY_TYPES.filter((type) => type !== 'CIVIL_SERVANT');

function check<Kind extends BatchKind>(kind: Kind, more: Cells, setting: Partial<BatchSetting> = {}) {
  return checkBatchRow(kind, { rowNo: 5, cells: { ...FILLED[kind], ...more } }, { ...SETTING, ...setting });
}

function faults(kind: BatchKind, more: Cells, setting: Partial<BatchSetting> = {}): [string | null, string, string][] {
  return check(kind, more, setting).faults.map(({ column, code, message }) => [column, code, message]);
}

describe('A row of 批量增员', () => {
  test('becomes the form of a single enrolment, however its cells are written', () => {
    const cells = {
      idNo: idNumberOf('1988-08-08', 69).toLowerCase(),
      name: '顾 清 和',
      declaredWage: '8,500.5元',
      phone: '139 0000 0000',
      residence: '姑苏区',
      workStartDate: '2010/7/1',
      startMonth: '2022年7月',
      civilServant: '是',
    };
    expect(check('ENROL', cells)).toEqual({
      rowNo: 5,
      input: {
        idNo: idNumberOf('1988-08-08', 69),
        name: '顾清和',
        phone: '13900000000',
        residence: '姑苏区',
        workStartDate: '2010-07-01',
        startMonth: '2022-07',
        declaredWage: 850_050,
        insuranceTypes: [...COMPULSORY, 'CIVIL_SERVANT'],
      },
      faults: [],
      idNo: idNumberOf('1988-08-08', 69),
      name: '顾 清 和',
      startMonth: '2022-07',
      insuranceTypes: [...COMPULSORY, 'CIVIL_SERVANT'],
    });
  });

  test('takes from the batch what it leaves blank', () => {
    const terms = { startMonth: '2022-06', insuranceTypes: CONTRIBUTORY_TYPES };
    expect(check('ENROL', {}, { terms }).input).toMatchObject({
      startMonth: '2022-06',
      insuranceTypes: CONTRIBUTORY_TYPES,
    });
    expect(check('ENROL', { civilServant: '否', startMonth: '202209' }, { terms }).input).toMatchObject({
      startMonth: '2022-09',
      insuranceTypes: COMPULSORY,
    });
    expect(check('ENROL', {}).input).toMatchObject({ startMonth: '2022-09', insuranceTypes: COMPULSORY });
  });

  test('without a month anywhere says so', () => {
    expect(faults('ENROL', {}, { terms: {} })).toEqual([['startMonth', 'CELL_BLANK', '参保月份没有填写']]);
  });

  test.each<[string, Cells, string, string, string]>([
    ['a blank name', { name: '' }, 'name', 'CELL_BLANK', '姓名没有填写'],
    ['a blank wage', { declaredWage: '' }, 'declaredWage', 'CELL_BLANK', '月申报工资没有填写'],
    [
      'an ID number as a number',
      { idNo: '3.20599198808081E+17' },
      'idNo',
      'ID_NUMBER_ROUNDED',
      '证件号码被表格存成了数字,末几位已经丢失',
    ],
    ['a mistyped ID number', { idNo: '320599198808080691' }, 'idNo', 'INVALID_ID_NUMBER', '证件号码的校验位不正确'],
    [
      'the example’s ID number',
      { idNo: EXAMPLE_ID_NUMBER },
      'idNo',
      'EXAMPLE_ROW_CHANGED',
      '这一行用的是模板示例的证件号码',
    ],
    ['a broken look-up', { residence: '#N/A' }, 'residence', 'CELL_IS_ERROR', '居住地是表格的错误值“#N/A”'],
    [
      'a wage in ten thousands',
      { declaredWage: '1.2万' },
      'declaredWage',
      'INVALID_WAGE',
      '月申报工资应大于0且不超过9,999,999.99元,最多两位小数',
    ],
    ['a short phone number', { phone: '1234' }, 'phone', 'INVALID_PHONE', '联系电话格式不正确'],
    [
      'a day that could be two',
      { workStartDate: '7/1/2010' },
      'workStartDate',
      'INVALID_CELL_DATE',
      '参加工作时间“7/1/2010”不是明确的日期',
    ],
    [
      'work begun before birth',
      { workStartDate: '1987-01-01' },
      'workStartDate',
      'INVALID_WORK_START_DATE',
      '参加工作时间应在出生之后,且不晚于今天',
    ],
    [
      'a month in words',
      { startMonth: '今年九月份的第二个星期以后开始参保的' },
      'startMonth',
      'INVALID_CELL_MONTH',
      '参保月份“今年九月份的第二个星期以后开始参保的”不是明确的月份',
    ],
    [
      'neither yes nor no',
      { civilServant: '有' },
      'civilServant',
      'INVALID_CHOICE',
      '公务员医疗保险不能填“有”,只能填是或否',
    ],
  ])('names %s at its cell', (_, cells, column, code, message) => {
    expect(faults('ENROL', cells)).toEqual([[column, code, message]]);
  });

  test('of an enterprise cannot have civil servants’ insurance', () => {
    expect(faults('ENROL', { civilServant: '是' }, { unit: ENTERPRISE })).toEqual([
      ['civilServant', 'INSURANCE_TYPE_NOT_OFFERED', '单位类型为企业,不能选择公务员医疗保险'],
    ]);
  });

  test('tells every fault at once, one for each cell', () => {
    const wrong = {
      idNo: '1',
      name: '',
      declaredWage: '-1',
      phone: '1',
      workStartDate: 'x',
      startMonth: 'y',
      civilServant: 'z',
    };
    expect(
      faults('ENROL', wrong)
        .map(([column]) => column)
        .sort(),
    ).toEqual(Object.keys(wrong).sort());
    expect(check('ENROL', wrong).input).toBeNull();
  });

  test('quotes no novel', () => {
    expect(faults('ENROL', { startMonth: '长'.repeat(300) })[0]![2]).toBe(
      `参保月份“${'长'.repeat(20)}…”不是明确的月份`,
    );
  });
});

describe('A row about a member', () => {
  test('of 批量减员 has a day, the batch’s day, or none: today', () => {
    expect(check('STOP', { changeDate: '2022.9.21', name: ' 顾清和' }).input).toEqual({
      idNo: FILLED.STOP.idNo,
      name: '顾清和',
      changeDate: '2022-09-21',
    });
    expect(check('STOP', {}, { terms: { changeDate: '2022-09-30' } }).input).toMatchObject({
      changeDate: '2022-09-30',
    });
    expect(check('STOP', {}).input).toEqual({ idNo: FILLED.STOP.idNo, name: null, changeDate: null });
  });

  test('of 批量缴费 has a wage', () => {
    expect(check('ADJUST_WAGE', {}).input).toEqual({
      idNo: FILLED.ADJUST_WAGE.idNo,
      name: null,
      declaredWage: 920_000,
    });
    expect(faults('ADJUST_WAGE', { declaredWage: '0' })[0]![1]).toBe('INVALID_WAGE');
  });

  test('of 批量补缴 has months', () => {
    expect(check('BACK_PAY', { months: '2022-06至2022-08' }).input).toMatchObject({
      months: ['2022-06', '2022-07', '2022-08'],
    });
    expect(faults('BACK_PAY', { months: '2022-08至2022-06' })).toEqual([
      ['months', 'INVALID_CELL_MONTHS', '补缴月份“2022-08至2022-06”的起止月份颠倒'],
    ]);
  });

  test.each<Exclude<BatchKind, 'ENROL'>>(['STOP', 'ADJUST_WAGE', 'BACK_PAY'])(
    'of %s names a wrong ID number and name',
    (kind) => {
      expect(faults(kind, { idNo: '320599880808069', name: '1' })).toEqual([
        ['idNo', 'FIFTEEN_DIGIT_ID_NUMBER', '15位身份证号码已停用,请填写18位公民身份号码'],
        ['name', 'INVALID_NAME', '姓名应为2至50个汉字或字母'],
      ]);
    },
  );
});
