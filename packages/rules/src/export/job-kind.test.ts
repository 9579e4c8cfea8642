import { describe, expect, test } from '@jest/globals';
import { ALL_EXPORT_KINDS, EXPORT_KINDS } from './export-kind.ts';
import { ALL_JOB_KINDS, EXPORT_JOB_KINDS, exportJobKind, exportKindOf, jobKindName } from './job-kind.ts';

describe('The kinds of jobs', () => {
  test('are the batches and the exports, each under a name of its own', () => {
    expect(ALL_JOB_KINDS.map(jobKindName)).toEqual([
      '批量增员申报',
      '批量减员申报',
      '批量缴费申报',
      '批量补缴申报',
      '职工缴费明细导出',
      '单位花名册导出',
      '业务申报记录导出',
      '离退休人员导出',
      '应缴统计导出',
    ]);
  });

  test('tell an export from a batch, and what it exports', () => {
    expect(ALL_EXPORT_KINDS.map(exportJobKind)).toEqual(EXPORT_JOB_KINDS);
    expect(EXPORT_JOB_KINDS.map(exportKindOf)).toEqual(ALL_EXPORT_KINDS);
    expect(ALL_JOB_KINDS.filter((kind) => exportKindOf(kind) === null)).toHaveLength(4);
  });

  test('have titles that a sheet can bear', () => {
    for (const { title } of Object.values(EXPORT_KINDS)) expect(title).toMatch(/^[^\\/?*[\]:]{1,31}$/);
  });
});
