import { formatYuan } from '@canbao/rules';
import ExcelJS from 'exceljs';
import type { NoticeCell, NoticeModel } from './notice-model.ts';

const MONEY = '#,##0.00';
const WIDTHS = [8, 22, 12, 18, 18, 12, 12, 18, 20];

/** The notice as a worksheet: amounts are numbers that can be added, numbers of things are text. */
export async function noticeXlsx(model: NoticeModel, createdAt: Date): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.created = createdAt;
  const sheet = book.addWorksheet(model.title, {
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  // A4, which the library's types know by no name
  Object.assign(sheet.pageSetup, { paperSize: 9 });
  sheet.columns = WIDTHS.map((width) => ({ width }));
  sheet.addRow([model.title]).font = { bold: true, size: 16 };
  sheet.mergeCells(1, 1, 1, WIDTHS.length);
  sheet.getCell(1, 1).alignment = { horizontal: 'center' };
  for (const { label, value } of model.head) sheet.addRow([label, value]).getCell(2).numFmt = '@';
  const heading = sheet.addRow([...model.columns]);
  heading.font = { bold: true };
  sheet.views = [{ state: 'frozen', ySplit: heading.number }];
  sheet.pageSetup.printTitlesRow = `${heading.number}:${heading.number}`;
  for (const row of model.rows) addCells(sheet, row);
  addCells(sheet, model.subtotal).font = { bold: true };
  addCells(sheet, [{ text: '核定征集总额' }, { money: model.total }]);
  sheet.addRow(['核定征集总额(大写)', model.totalInCapitals]);
  for (const { label, value } of model.foot) sheet.addRow([label, value]);
  sheet.addRow(['验证码', model.verificationCode]);
  sheet.addRow(['核验地址', model.verifyAt]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

function addCells(sheet: ExcelJS.Worksheet, cells: readonly NoticeCell[]): ExcelJS.Row {
  // A worksheet holds a number in yuan; it is read from the exact text and shown with two digits.
  const row = sheet.addRow(cells.map((cell) => ('money' in cell ? Number(formatYuan(cell.money)) : cell.text)));
  cells.forEach((cell, index) => {
    if ('money' in cell) row.getCell(index + 1).numFmt = MONEY;
  });
  return row;
}
