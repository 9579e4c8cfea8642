import { FORM_TEXTS, formatYuan } from '@canbao/rules';
import type { FormCell, PrintedForm } from '@canbao/rules';
import { excelJs } from '../platform/worksheet/exceljs.ts';
import type { ExcelJS } from '../platform/worksheet/exceljs.ts';

const MONEY = '#,##0.00';
const TEXT = '@';

/** A form as a worksheet: amounts are numbers that can be added, numbers of things are text. */
export async function formXlsx(form: PrintedForm, createdAt: Date): Promise<Buffer> {
  const { Workbook } = await excelJs();
  const book = new Workbook();
  book.created = createdAt;
  const sheet = book.addWorksheet(form.title, {
    pageSetup: {
      orientation: form.across ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  });
  // A4, which the library's types know by no name
  Object.assign(sheet.pageSetup, { paperSize: 9 });
  sheet.columns = form.columns.map(({ width }) => ({ width: Math.max(9, width / 5) }));
  sheet.addRow([form.title]).font = { bold: true, size: 16 };
  sheet.mergeCells(1, 1, 1, form.columns.length);
  sheet.getCell(1, 1).alignment = { horizontal: 'center' };
  for (const { label, cell } of form.head) addCells(sheet, [{ text: label }, cell]);
  if (form.tableTitle !== null) sheet.addRow([form.tableTitle]).font = { bold: true };
  const heading = sheet.addRow(form.columns.map(({ label }) => label));
  heading.font = { bold: true };
  heading.alignment = { wrapText: true, vertical: 'middle' };
  sheet.views = [{ state: 'frozen', ySplit: heading.number }];
  sheet.pageSetup.printTitlesRow = `${heading.number}:${heading.number}`;
  for (const { cells } of form.rows) addCells(sheet, cells);
  if (form.totals !== null) addCells(sheet, form.totals.cells).font = { bold: true };
  for (const { label, cell } of [...form.sums, ...form.foot]) addCells(sheet, [{ text: label }, cell]);
  addCells(sheet, [{ text: FORM_TEXTS.by }, { text: form.by }]);
  addCells(sheet, [{ text: FORM_TEXTS.on }, { text: form.on }]);
  addCells(sheet, [{ text: FORM_TEXTS.code }, { text: form.code }]);
  addCells(sheet, [{ text: FORM_TEXTS.verifyAt }, { text: form.verifyAt }]);
  for (const note of form.notes) sheet.addRow([note]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

function addCells(sheet: ExcelJS.Worksheet, cells: readonly FormCell[]): ExcelJS.Row {
  const row = sheet.addRow(cells.map(worksheetValue));
  cells.forEach((cell, index) => {
    row.getCell(index + 1).numFmt = 'money' in cell ? MONEY : TEXT;
  });
  return row;
}

/** A worksheet holds a number in yuan; it is read from the exact text and shown with two digits. */
function worksheetValue(cell: FormCell): string | number {
  if ('money' in cell) return Number(formatYuan(cell.money));
  return 'count' in cell ? cell.count : cell.text;
}
