import { expect, test } from '@jest/globals';
import { month } from '@canbao/rules';
import type { BatchGroup, CheckedBatchRow } from '@canbao/rules';
import { jobOfGroup } from './job-of-group.ts';

const FILE = { kind: 'ENROL', fileName: '九月.xlsx' } as const;
const GROUP: BatchGroup = {
  startMonth: month('2022-09'),
  insuranceTypes: ['BASIC_MEDICAL', 'MATERNITY'],
  rows: [{} as CheckedBatchRow],
};
const JOB = {
  id: '7',
  kind: 'ENROL',
  name: '九月.xlsx',
  startMonth: '2022-09',
  insuranceTypes: ['MATERNITY', 'BASIC_MEDICAL'],
  total: 1,
} as const;

test('a batch that was submitted is recognised by its file, month, types and rows', () => {
  expect(jobOfGroup([JOB], FILE, GROUP)?.id).toBe('7');
  const others = [
    { ...JOB, name: '八月.xlsx' },
    { ...JOB, startMonth: '2022-08' },
    { ...JOB, total: 2 },
  ];
  expect(others.map((job) => jobOfGroup([job], FILE, GROUP))).toEqual([null, null, null]);
  expect(jobOfGroup([{ ...JOB, insuranceTypes: ['BASIC_MEDICAL'] }], FILE, GROUP)).toBeNull();
});
