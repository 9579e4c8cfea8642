export { csvHead, csvLine } from './csv-text.ts';
export type { SheetColumn } from './sheet-column.ts';
export { MOST_SHEET_ROWS, sheetXml } from './sheet-xml.ts';
export type { SheetXml } from './sheet-xml.ts';
export { SHEET_PART, workbookParts } from './workbook-parts.ts';
