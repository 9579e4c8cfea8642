/** 单位导出种类: which of a unit's records can be exported as a file. */
export type UnitExportKind = 'CHARGES' | 'ROSTER' | 'DECLARATIONS' | 'RETIREES';

/** 导出种类: what can be exported as a file; a statistic is of whatever its viewer sees. */
export type ExportKind = UnitExportKind | 'CHARGE_STATISTICS';

/** 功能名称 as the list of jobs shows it, and what the file and its sheet are called. */
export const EXPORT_KINDS: Readonly<Record<ExportKind, { readonly name: string; readonly title: string }>> = {
  CHARGES: { name: '职工缴费明细导出', title: '职工缴费明细' },
  ROSTER: { name: '单位花名册导出', title: '单位花名册' },
  DECLARATIONS: { name: '业务申报记录导出', title: '业务申报记录' },
  RETIREES: { name: '离退休人员导出', title: '离退休人员' },
  CHARGE_STATISTICS: { name: '应缴统计导出', title: '应缴统计' },
};

export const UNIT_EXPORT_KINDS: readonly UnitExportKind[] = ['CHARGES', 'ROSTER', 'DECLARATIONS', 'RETIREES'];

export const ALL_EXPORT_KINDS: readonly ExportKind[] = [...UNIT_EXPORT_KINDS, 'CHARGE_STATISTICS'];

export function exportKindName(kind: ExportKind): string {
  return EXPORT_KINDS[kind].name;
}
