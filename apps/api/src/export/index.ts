export { EXPORT_QUEUES, ExportDesk } from './export-desk.ts';
export { ExportResolver } from './export.resolver.ts';
export { sendExport } from './send-export.ts';
