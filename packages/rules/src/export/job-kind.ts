import { ALL_BATCH_KINDS, batchKindName, isBatchKind } from '../batch/batch-kind.ts';
import type { BatchKind } from '../batch/batch-kind.ts';
import { ALL_EXPORT_KINDS, exportKindName } from './export-kind.ts';
import type { ExportKind } from './export-kind.ts';

/** 任务种类: what is carried out in the background, batches and exports. */
export type JobKind = BatchKind | ExportJobKind;
export type ExportJobKind = `EXPORT_${ExportKind}`;

export const EXPORT_JOB_KINDS: readonly ExportJobKind[] = ALL_EXPORT_KINDS.map(exportJobKind);
export const ALL_JOB_KINDS: readonly JobKind[] = [...ALL_BATCH_KINDS, ...EXPORT_JOB_KINDS];

export function exportJobKind(kind: ExportKind): ExportJobKind {
  return `EXPORT_${kind}`;
}

/** What such a job exports; null for a batch. */
export function exportKindOf(kind: JobKind): ExportKind | null {
  return ALL_EXPORT_KINDS.find((known) => exportJobKind(known) === kind) ?? null;
}

export function jobKindName(kind: JobKind): string {
  if (isBatchKind(kind)) return batchKindName(kind);
  return exportKindName(exportKindOf(kind)!);
}
