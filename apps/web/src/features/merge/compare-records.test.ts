import { expect, test } from '@jest/globals';
import { compareRecords } from './compare-records.ts';
import type { PersonRecord } from './compare-records.ts';

test('Records of one person are compared field by field, and what differs is marked', () => {
  const record = {
    ...{ personNo: '1', idNo: '320599196502010155', name: '钱重一', sex: 'MALE', birthDate: '1965-02-01' },
    ...{ personType: 'EMPLOYEE', phone: null, residence: null, workStartDate: null, originalRetirementAge: null },
    ...{ mergedInto: null, charges: 0, charged: '0.00', enrolments: [], coverages: [] },
  } as const satisfies PersonRecord;
  const lines = compareRecords([record, { ...record, personNo: '2', idNo: '320599650201015' }]);
  expect(lines.filter(({ differs }) => differs).map(({ label }) => label)).toEqual(['证件号码']);
  expect(lines.find(({ label }) => label === '应缴明细')?.values).toEqual(['0笔，合计0.00元', '0笔，合计0.00元']);
});
