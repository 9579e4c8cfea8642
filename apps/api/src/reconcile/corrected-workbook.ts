import type { Writable } from 'node:stream';
import { formatYuan, PAYROLL_HEADINGS } from '@canbao/rules';
import type { CorrectedRow } from '@canbao/rules';
import { excelJs } from '../platform/worksheet/exceljs.ts';

const TEXT = '@';
const AMOUNT = '0.00';

/** Writes a corrected payroll: its three columns, and what was corrected or is left to be. */
export async function writeCorrectedPayroll(
  rows: Iterable<CorrectedRow>,
  createdAt: Date,
  to: Writable,
): Promise<void> {
  const { stream } = await excelJs();
  const book = new stream.xlsx.WorkbookWriter({ stream: to, useStyles: true, useSharedStrings: false });
  book.created = createdAt;
  book.modified = createdAt;
  const sheet = book.addWorksheet('工资表', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = [
    { header: PAYROLL_HEADINGS.idNo, width: 24, style: { numFmt: TEXT } },
    { header: PAYROLL_HEADINGS.name, width: 16, style: { numFmt: TEXT } },
    { header: PAYROLL_HEADINGS.declaredWage, width: 14, style: { numFmt: AMOUNT } },
    { header: '核对说明', width: 90, style: { numFmt: TEXT } },
  ];
  sheet.getRow(1).font = { bold: true };
  for (const { idNo, name, wage, remark } of rows) {
    sheet.addRow([idNo, name, typeof wage === 'string' ? wage : Number(formatYuan(wage)), remark]).commit();
  }
  sheet.commit();
  await book.commit();
}
