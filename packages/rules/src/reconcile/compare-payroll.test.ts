import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { enrolled, held, paid } from '../../testing/payroll-cases.ts';
import { propertyRuns } from '../../testing/property-runs.ts';
import { parseYuan } from '../money.ts';
import type { PayrollRow } from './check-payroll-row.ts';
import { comparePayroll } from './compare-payroll.ts';
import { correctedRows } from './corrected-rows.ts';
import type { Difference, EnrolledMember } from './difference.ts';
import { MENDING_KINDS, mendingRows } from './mending-batch.ts';

function compare(rows: PayrollRow[], members: EnrolledMember[]): readonly Difference[] {
  return comparePayroll(rows, members, held).differences;
}

describe('核对工资表', () => {
  test('who is on the payroll alone is missing, and can be enrolled', () => {
    const [one, ...more] = compare([paid(2, 'A', '李一', 8500)], []);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ kind: 'MISSING', rowNos: [2], payrollName: '李一', batchKind: 'ENROL' });
    expect([one?.recordName, one?.declaredWage]).toEqual([null, null]);
  });

  test('who is enrolled alone is extra, and can be stopped', () => {
    expect(compare([], [enrolled('A', '李一', 8500)])).toMatchObject([
      { kind: 'EXTRA', rowNos: [], recordName: '李一', batchKind: 'STOP' },
    ]);
  });

  test('but not while a row with a faulty number bears the same name', () => {
    const [one] = compare([paid(5, null, '李 一', 8500)], [enrolled('A', '李一', 8500)]);
    expect(one).toMatchObject({ kind: 'EXTRA', rowNos: [5], batchKind: null });
    expect(one?.advice).toContain('第5行');
  });

  test('whose cells cannot be read is on the payroll all the same', () => {
    expect(compare([paid(2, 'A', null, null)], [enrolled('A', '李一', 8500)])).toEqual([]);
    expect(compare([paid(2, 'A', '李一', null)], [])).toMatchObject([{ kind: 'MISSING', batchKind: null }]);
  });

  test('another wage is told with what becomes of the base', () => {
    const [one] = compare([paid(2, 'A', '李一', 9000)], [enrolled('A', '李一', 8500)]);
    expect(one).toMatchObject({ kind: 'WAGE', bases: { before: 850_000, after: 900_000, bothHeldTo: null } });
    expect(one?.advice).toBe('缴费基数由8,500.00元变为9,000.00元。');
  });

  test.each([
    [3000, 3500, 'FLOOR', '两个工资都低于缴费基数下限,缴费基数同为4,250.00元,每月应缴金额不变。'],
    [30_000, 40_000, 'CEILING', '两个工资都高于缴费基数上限,缴费基数同为21,821.00元,每月应缴金额不变。'],
    [3000, 4250, 'FLOOR', '两个工资都低于缴费基数下限,缴费基数同为4,250.00元,每月应缴金额不变。'],
  ])('%i and %i yuan are both held to the same limit', (declared, wage, bothHeldTo, advice) => {
    const [one] = compare([paid(2, 'A', '李一', wage)], [enrolled('A', '李一', declared)]);
    expect(one).toMatchObject({ kind: 'WAGE', bases: { bothHeldTo }, batchKind: 'ADJUST_WAGE', advice });
  });

  test('rows of one person that agree count as one, and rows that do not are compared no further', () => {
    const members = [enrolled('A', '李一', 8500)];
    const twice = compare([paid(2, 'A', '李一', 8500), paid(9, 'A', '李一', 8500)], members);
    expect(twice).toMatchObject([{ kind: 'DUPLICATE', rowNos: [2, 9], batchKind: null }]);
    const unlike = compare([paid(2, 'A', '李一', 8500), paid(9, 'A', '李一', 900)], members);
    expect(unlike.map(({ kind }) => kind)).toEqual(['DUPLICATE']);
    const nobody = compare([paid(2, 'B', '王二', 8500), paid(9, 'B', '王三', 8500)], []);
    expect(nobody).toMatchObject([{ kind: 'MISSING', batchKind: null }, { kind: 'DUPLICATE' }]);
  });

  test('a name is compared with the record of a member alone, however it is written', () => {
    const members = [enrolled('A', '阿依古丽·买买提', 8500)];
    expect(compare([paid(2, 'A', '阿依古丽•买买提', 8500)], members)).toEqual([]);
    expect(compare([paid(2, 'A', '阿依古丽', 8500)], members)).toMatchObject([
      { kind: 'NAME', payrollName: '阿依古丽', recordName: '阿依古丽·买买提', batchKind: null },
    ]);
  });

  test('retired persons are never to be stopped, nor their wages changed', () => {
    const members = [enrolled('A', '周荣休', 6000, true)];
    const [off] = compare([], members);
    expect(off).toMatchObject({ kind: 'RETIRED', batchKind: null });
    expect(off?.advice).toContain('退休人员不允许停保');
    expect(compare([paid(2, 'A', '周荣休', 3000)], members)).toMatchObject([{ kind: 'RETIRED', batchKind: null }]);
    expect(compare([paid(2, 'A', '周荣休', 6000)], members)).toEqual([]);
  });
});

/** What is planted in one person: rows of the payroll, the record, and the kinds of difference that must be found. */
const FATES = {
  SAME: [],
  MISSING: ['MISSING'],
  EXTRA: ['EXTRA'],
  WAGE: ['WAGE'],
  DUPLICATE: ['DUPLICATE'],
  UNLIKE: ['DUPLICATE'],
  NAME: ['NAME'],
  NAME_AND_WAGE: ['WAGE', 'NAME'],
  MISSING_TWICE: ['MISSING', 'DUPLICATE'],
  RETIRED: ['RETIRED'],
  UNREADABLE_WAGE: [],
} as const;
type Fate = keyof typeof FATES;

interface Planted {
  readonly rows: readonly (readonly [name: string, wage: number | null])[];
  readonly member: EnrolledMember | null;
}

function planted(fate: Fate, idNo: string, wage: number): Planted {
  const name = `姓${idNo}`;
  const member = enrolled(idNo, name, wage, fate === 'RETIRED');
  switch (fate) {
    case 'SAME':
      return { rows: [[name, wage]], member };
    case 'MISSING':
      return { rows: [[name, wage]], member: null };
    case 'MISSING_TWICE':
      return {
        rows: [
          [name, wage],
          [name, wage],
        ],
        member: null,
      };
    case 'EXTRA':
    case 'RETIRED':
      return { rows: [], member };
    case 'WAGE':
      return { rows: [[name, wage + 1]], member };
    case 'DUPLICATE':
      return {
        rows: [
          [name, wage],
          [name, wage],
        ],
        member,
      };
    case 'UNLIKE':
      return {
        rows: [
          [name, wage],
          [name, wage + 1],
        ],
        member,
      };
    case 'NAME':
      return { rows: [[`又${name}`, wage]], member };
    case 'NAME_AND_WAGE':
      return { rows: [[`又${name}`, wage + 1]], member };
    case 'UNREADABLE_WAGE':
      return { rows: [[name, null]], member };
  }
}

const people = fc.array(
  fc.record({
    fate: fc.constantFrom(...(Object.keys(FATES) as Fate[])),
    wage: fc.integer({ min: 1, max: 40_000 }),
    place: fc.integer(),
  }),
  { maxLength: 80 },
);

type People = readonly { readonly fate: Fate; readonly wage: number; readonly place: number }[];

/** Rows in whatever order the payroll has them. */
function filed(all: People): { rows: PayrollRow[]; members: EnrolledMember[]; expected: string[] } {
  const cases = all.map((one, index) => ({ ...one, idNo: `P${index}`, ...planted(one.fate, `P${index}`, one.wage) }));
  const lines = cases.flatMap(({ idNo, rows, place }) =>
    rows.map(([name, wage], nth) => ({ idNo, name, wage, at: place * (nth + 1) })),
  );
  lines.sort((one, other) => one.at - other.at);
  return {
    rows: lines.map(({ idNo, name, wage }, index) => paid(index + 2, idNo, name, wage)),
    members: cases.flatMap(({ member }) => (member === null ? [] : [member])),
    expected: cases.flatMap(({ fate, idNo }) => FATES[fate].map((kind) => `${kind} ${idNo}`)).sort(),
  };
}

const toldOf = (differences: readonly Difference[]): string[] =>
  differences.map(({ kind, idNo }) => `${kind} ${idNo}`).sort();

describe('Whatever is planted in a payroll', () => {
  test('is found, and nothing else', () => {
    fc.assert(
      fc.property(people, (all) => {
        const { rows, members, expected } = filed(all);
        expect(toldOf(compare(rows, members))).toEqual(expected);
      }),
      { numRuns: propertyRuns(200) },
    );
  });

  test('is mended by the batches and the corrected list, but for what only the clerk can tell', () => {
    fc.assert(
      fc.property(people, (all) => {
        const { rows, members } = filed(all);
        const first = comparePayroll(rows, members, held);
        const second = comparePayroll([...corrected(rows, first)], carriedOut(members, first.differences), held);
        const left = second.differences.filter(({ kind }) => kind !== 'RETIRED');
        const unlike = first.differences.filter(
          ({ kind, payrollWage }) => kind === 'DUPLICATE' && payrollWage === null,
        );
        expect(toldOf(left)).toEqual(toldOf(unlike));
      }),
      { numRuns: propertyRuns(200) },
    );
  });
});

function* corrected(
  rows: readonly PayrollRow[],
  comparison: Parameters<typeof correctedRows>[1],
): Generator<PayrollRow> {
  let rowNo = 1;
  for (const { idNo, name, wage } of correctedRows(rows, comparison)) {
    rowNo += 1;
    yield paid(rowNo, idNo, name, typeof wage === 'string' ? null : wage / 100);
  }
}

/** The members once the batches have been carried out. */
function carriedOut(members: readonly EnrolledMember[], differences: readonly Difference[]): EnrolledMember[] {
  const now = new Map(members.map((member) => [member.idNo, member]));
  for (const kind of MENDING_KINDS) {
    for (const { cells } of mendingRows(kind, differences)) {
      const { idNo, name, declaredWage } = cells;
      if (kind === 'STOP') now.delete(idNo!);
      else now.set(idNo!, enrolled(idNo!, name!, parseYuan(declaredWage!)! / 100));
    }
  }
  return [...now.values()];
}
