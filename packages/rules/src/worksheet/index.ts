export { csvHead, csvLine } from './csv-text.ts';
export type { SheetColumn } from './sheet-column.ts';
export { LINKS, MOST_SHEET_LINKS, MOST_SHEET_ROWS, SHEET_END, sheetXml } from './sheet-xml.ts';
export type { SheetXml } from './sheet-xml.ts';
export { SHEET_PART, SHEET_RELATIONS, SHEET_RELATIONS_PART, sheetRelation, workbookParts } from './workbook-parts.ts';
