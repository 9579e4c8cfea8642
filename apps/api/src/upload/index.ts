export { writeFailedRows, writeFilledTemplate } from './batch-workbook.ts';
export type { FailedRow } from './batch-workbook.ts';
export { nameWorkbook } from './serve-template.ts';
export { UploadEntity, UploadRowEntity } from './upload.entity.ts';
export { uploadRoutes } from './upload-routes.ts';
export { discardUploads, findUpload, keepUpload, linesOf, tableOfUpload } from './upload.store.ts';
export type { StoredUpload } from './upload.store.ts';
