export { ALL_EXPORT_KINDS, EXPORT_KINDS, exportKindName, UNIT_EXPORT_KINDS } from './export-kind.ts';
export type { ExportKind, UnitExportKind } from './export-kind.ts';
export { ALL_JOB_KINDS, EXPORT_JOB_KINDS, exportJobKind, exportKindOf, jobKindName } from './job-kind.ts';
export type { ExportJobKind, JobKind } from './job-kind.ts';
