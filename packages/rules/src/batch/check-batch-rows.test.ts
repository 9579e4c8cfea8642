import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FILLED, SETTING } from '../../testing/batch-cases.ts';
import type { Cells } from '../../testing/batch-cases.ts';
import { idNumberOf } from '../../testing/enrolment-cases.ts';
import { propertyRuns } from '../../testing/property-runs.ts';
import { CONTRIBUTORY_TYPES } from '../insurance-type.ts';
import { batchGroups } from './batch-groups.ts';
import type { BatchKind } from './batch-kind.ts';
import { checkBatchRows } from './check-batch-rows.ts';

const COMPULSORY = CONTRIBUTORY_TYPES.filter((type) => type !== 'CIVIL_SERVANT');

function person(sequence: number): string {
  return idNumberOf('1988-08-08', sequence);
}

/** The cells as rows from 2 on, checked. */
function check<Kind extends BatchKind>(kind: Kind, ...rows: Cells[]) {
  const numbered = rows.map((cells, index) => ({ rowNo: index + 2, cells: { ...FILLED[kind], ...cells } }));
  return [...checkBatchRows(kind, numbered, SETTING)];
}

describe('The same ID number twice', () => {
  test('is flagged at the later row, which names the earlier', () => {
    const rows = check('STOP', { idNo: person(1) }, { idNo: person(2) }, { idNo: ` ${person(1).toLowerCase()}` });
    expect(rows.map(({ input }) => input === null)).toEqual([false, false, true]);
    expect(rows[2]!.faults).toEqual([
      {
        rowNo: 4,
        column: 'idNo',
        code: 'DUPLICATE_ROW',
        message: '证件号码与第2行相同,同一文件中每人只能有一行',
        remedy: '请只保留其中一行;补缴几个月份的,写在同一行的补缴月份里。',
      },
    ]);
  });

  test('names the first of several', () => {
    const rows = check('STOP', {}, {}, {});
    expect(rows.flatMap(({ faults }) => faults.map(({ message }) => message))).toEqual(
      Array(2).fill('证件号码与第2行相同,同一文件中每人只能有一行'),
    );
  });

  test('is told beside what else is wrong, but not on top of a wrong number', () => {
    const [, later] = check('ENROL', {}, { declaredWage: '' });
    expect(later!.faults.map(({ code }) => code)).toEqual(['CELL_BLANK', 'DUPLICATE_ROW']);
    const [, wrong] = check('ENROL', { idNo: '1' }, { idNo: '1' });
    expect(wrong!.faults.map(({ code }) => code)).toEqual(['INVALID_ID_NUMBER']);
    expect(check('STOP', { idNo: '' }, { idNo: '' }).flatMap(({ faults }) => faults.map(({ code }) => code))).toEqual([
      'CELL_BLANK',
      'CELL_BLANK',
    ]);
  });
});

describe('A file is split into batches', () => {
  test('of one month and one set of types, in the order of their first rows', () => {
    const rows = check(
      'ENROL',
      { idNo: person(1), startMonth: '2022-08' },
      { idNo: person(2) },
      { idNo: person(3), civilServant: '是' },
      { idNo: person(4), startMonth: '2022-8' },
      { idNo: person(5), civilServant: '否' },
    );
    expect(
      batchGroups(rows).map((group) => [group.startMonth, group.insuranceTypes, group.rows.map(({ rowNo }) => rowNo)]),
    ).toEqual([
      ['2022-08', COMPULSORY, [2, 5]],
      ['2022-09', COMPULSORY, [3, 6]],
      ['2022-09', CONTRIBUTORY_TYPES, [4]],
    ]);
  });

  test('a faulty row goes with its month, or with the first batch when it tells none', () => {
    const rows = check(
      'ENROL',
      { idNo: person(1), startMonth: '九月' },
      { idNo: person(2), startMonth: '2022-08' },
      { idNo: '1', startMonth: '2022-09' },
    );
    expect(batchGroups(rows).map((group) => [group.startMonth, group.rows.map(({ rowNo }) => rowNo)])).toEqual([
      ['2022-08', [2, 3]],
      ['2022-09', [4]],
    ]);
  });

  test('other kinds have one, and an empty file none', () => {
    expect(batchGroups(check('STOP', { idNo: person(1) }, { idNo: '2' }))).toMatchObject([
      { startMonth: null, insuranceTypes: null, rows: [{ rowNo: 2 }, { rowNo: 3 }] },
    ]);
    expect(batchGroups([])).toEqual([]);
  });

  test('each row stands in exactly one', () => {
    const cells = fc.record({
      idNo: fc.integer({ min: 0, max: 999 }).map(person),
      startMonth: fc.constantFrom('', '2022-09', '2022/8', 'x'),
      civilServant: fc.constantFrom('', '是', '否', '?'),
    });
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 20 }), (rows) => {
        const checked = check('ENROL', ...rows);
        const grouped = batchGroups(checked).flatMap((group) => group.rows);
        expect(grouped.map(({ rowNo }) => rowNo).sort((a, b) => a - b)).toEqual(checked.map(({ rowNo }) => rowNo));
      }),
      { numRuns: propertyRuns(100) },
    );
  });
});

test('A row has an input or faults, never both and never neither', () => {
  const anything = fc.record({
    idNo: fc.oneof(fc.string(), fc.constant(person(7))),
    name: fc.oneof(fc.string(), fc.constant('顾清和')),
    declaredWage: fc.oneof(fc.string(), fc.constant('8500')),
    startMonth: fc.oneof(fc.string(), fc.constant('')),
    months: fc.oneof(fc.string(), fc.constant('2022-08')),
  });
  fc.assert(
    fc.property(fc.constantFrom<BatchKind>('ENROL', 'STOP', 'ADJUST_WAGE', 'BACK_PAY'), anything, (kind, cells) => {
      for (const { input, faults } of check(kind, cells)) expect(input === null).toBe(faults.length > 0);
    }),
    { numRuns: propertyRuns(300) },
  );
});
