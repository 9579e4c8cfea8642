import { readPayrollTable } from '@canbao/rules';
import type { PayrollReading, Refusal, SheetTable } from '@canbao/rules';
import { isText } from '../platform/worksheet/container.ts';
import { readCsv } from '../platform/worksheet/read-csv.ts';
import { readWorksheet } from '../platform/worksheet/read-worksheet.ts';
import type { WorksheetLimits } from '../platform/worksheet/worksheet-limits.ts';
import { WorksheetRefused } from '../platform/worksheet/worksheet-refused.ts';

/** A payroll before or behind which stand more sheets than these is put in front by whoever sends it. */
const SHEETS_TRIED = 4;

/** The sheet of a file that is a payroll, or why none is. */
export type PayrollSheet =
  | { readonly ok: true; readonly table: SheetTable; readonly rows: number }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/**
 * Reads somebody's own payroll, XLSX or CSV: the first of the sheets that has its columns. The results that are stored with
 * formulas are read, since payrolls are full of them, and nothing is worked out.
 * @throws WorksheetRefused for a file that cannot be read
 */
export async function readPayroll(file: Buffer, limits: WorksheetLimits): Promise<PayrollSheet> {
  if (isText(file)) return sheetOf(readCsv(file, limits));
  const tried = new Set<string>();
  let first: PayrollSheet | null = null;
  while (tried.size < SHEETS_TRIED) {
    const sheet = await nextSheet(file, tried, limits, first);
    if (sheet === null) break;
    if (sheet.ok) return sheet;
    first ??= sheet;
  }
  return first ?? sheetOf({ headings: [], rows: [] });
}

/** The next sheet that has not been tried; null when there is none, or none that can be read behind the first. */
async function nextSheet(
  file: Buffer,
  tried: Set<string>,
  limits: WorksheetLimits,
  first: PayrollSheet | null,
): Promise<PayrollSheet | null> {
  try {
    const { name, table } = await readWorksheet(file, (sheet) => !tried.has(sheet), limits, 'RESULT');
    tried.add(name);
    return sheetOf(table);
  } catch (error) {
    if (error instanceof WorksheetRefused && first !== null) return null;
    throw error;
  }
}

function sheetOf(table: SheetTable): PayrollSheet {
  const reading: PayrollReading = readPayrollTable(table);
  return reading.ok ? { ok: true, table, rows: reading.payroll.rows.length } : reading;
}
