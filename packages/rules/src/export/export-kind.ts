/** 导出种类: what a unit's records can be exported as a file. */
export type ExportKind = 'CHARGES' | 'ROSTER' | 'DECLARATIONS' | 'RETIREES';

/** 功能名称 as the list of jobs shows it, and what the file and its sheet are called. */
export const EXPORT_KINDS: Readonly<Record<ExportKind, { readonly name: string; readonly title: string }>> = {
  CHARGES: { name: '职工缴费明细导出', title: '职工缴费明细' },
  ROSTER: { name: '单位花名册导出', title: '单位花名册' },
  DECLARATIONS: { name: '业务申报记录导出', title: '业务申报记录' },
  RETIREES: { name: '离退休人员导出', title: '离退休人员' },
};

export const ALL_EXPORT_KINDS: readonly ExportKind[] = ['CHARGES', 'ROSTER', 'DECLARATIONS', 'RETIREES'];

export function exportKindName(kind: ExportKind): string {
  return EXPORT_KINDS[kind].name;
}
