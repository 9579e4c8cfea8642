export { EXPORT_QUEUES, ExportDesk, START_EXPORT } from './export-desk.ts';
export { ExportResolver } from './export.resolver.ts';
export { sendExport } from './send-export.ts';
