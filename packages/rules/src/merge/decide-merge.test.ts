import { describe, expect, test } from '@jest/globals';
import { month } from '../month.ts';
import { mergeRefusals } from './decide-merge.ts';
import type { MergeableRecord } from './decide-merge.ts';

const OCTOBER = month('2022-10');
const record = (personNo: string, changes: Partial<MergeableRecord> = {}): MergeableRecord => ({
  ...{ personNo, idNo18: '320599196502010155', mergedInto: null, enrolments: [] },
  ...changes,
});
const enrolled = (unitName: string, endMonth: string | null): Pick<MergeableRecord, 'enrolments'> => ({
  enrolments: [{ unitName, startMonth: month('2022-01'), endMonth: endMonth === null ? null : month(endMonth) }],
});
const codes = (keep: MergeableRecord, merge: MergeableRecord): string[] =>
  mergeRefusals(keep, merge, OCTOBER).map(({ code }) => code);

describe('Two records are merged', () => {
  test('when they are of one ID number and at most one is enrolled', () => {
    expect(codes(record('1', enrolled('甲', null)), record('2'))).toEqual([]);
    expect(codes(record('1', enrolled('甲', null)), record('2', enrolled('乙', '2022-09')))).toEqual([]);
  });

  test('not with themselves, with somebody else, or a second time', () => {
    expect(codes(record('1'), record('1'))).toEqual(['SAME_RECORD']);
    expect(codes(record('1'), record('2', { idNo18: '320599199003070018' }))).toEqual(['NOT_SAME_PERSON']);
    expect(codes(record('1'), record('2', { mergedInto: '3' }))).toEqual(['ALREADY_MERGED']);
  });

  test('into the one that is enrolled, under which things go on', () => {
    expect(codes(record('1', enrolled('甲', '2022-09')), record('2', enrolled('乙', null)))).toEqual([
      'KEEP_ENROLLED_RECORD',
    ]);
    const begunAndStopped = { enrolments: [{ unitName: '乙', startMonth: month('2022-11'), endMonth: OCTOBER }] };
    expect(codes(record('1'), record('2', begunAndStopped))).toEqual([]);
  });

  test('not while both are enrolled in the fee month or later, of which units the officer is told', () => {
    const refusals = mergeRefusals(record('1', enrolled('甲', '2022-10')), record('2', enrolled('乙', null)), OCTOBER);
    expect(refusals[0]).toMatchObject({ code: 'BOTH_ENROLLED', facts: { units: ['甲', '乙'] } });
  });
});
