/** 批量业务: what a file can submit, each row one operation. */
export type BatchKind = 'ENROL' | 'STOP' | 'ADJUST_WAGE' | 'BACK_PAY';

/** The names stand on the page, on the template's sheet (by which an uploaded file is known) and in the list of jobs. */
export const BATCH_KINDS: Readonly<Record<BatchKind, { readonly name: string }>> = {
  ENROL: { name: '批量增员申报' },
  STOP: { name: '批量减员申报' },
  ADJUST_WAGE: { name: '批量缴费申报' },
  BACK_PAY: { name: '批量补缴申报' },
};

export const ALL_BATCH_KINDS: readonly BatchKind[] = ['ENROL', 'STOP', 'ADJUST_WAGE', 'BACK_PAY'];

export function batchKindName(kind: BatchKind): string {
  return BATCH_KINDS[kind].name;
}

export function isBatchKind(text: string): text is BatchKind {
  return Object.hasOwn(BATCH_KINDS, text);
}

/** The kind whose template has a sheet of this name, or null. */
export function batchKindOfSheet(sheetName: string): BatchKind | null {
  return ALL_BATCH_KINDS.find((kind) => BATCH_KINDS[kind].name === sheetName.trim()) ?? null;
}
