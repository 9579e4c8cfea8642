import { expect, test } from '@jest/globals';
import { compareRecords, openUnits } from './compare-records.ts';
import type { PersonRecord } from './compare-records.ts';

const record = {
  ...{ personNo: '1', idNo: '320599196502010155', name: '钱重一', sex: 'MALE', birthDate: '1965-02-01' },
  ...{ personType: 'EMPLOYEE', phone: null, residence: null, workStartDate: null, originalRetirementAge: null },
  ...{ mergedInto: null, charges: 0, charged: '0.00', enrolments: [], coverages: [] },
} as const satisfies PersonRecord;

test('Records of one person are compared field by field, and what differs is marked', () => {
  const lines = compareRecords([record, { ...record, personNo: '2', idNo: '320599650201015' }]);
  expect(lines.filter(({ differs }) => differs).map(({ label }) => label)).toEqual(['证件号码']);
  expect(lines.find(({ label }) => label === '应缴明细')?.values).toEqual(['0笔，合计0.00元', '0笔，合计0.00元']);
});

test('Where several records are enrolled, the units are named in which one has to be stopped', () => {
  const at = (unitName: string, endMonth: string | null): PersonRecord => ({
    ...record,
    enrolments: [{ unitNo: unitName, unitName, startMonth: '2022-01', endMonth }],
  });
  expect(openUnits([at('甲', null), at('乙', null)]).map(({ unitName }) => unitName)).toEqual(['甲', '乙']);
  expect(openUnits([at('甲', null), at('乙', '2022-09')])).toEqual([]);
});
