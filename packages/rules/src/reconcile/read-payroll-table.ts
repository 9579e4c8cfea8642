import { BATCH_LIMITS } from '../batch/batch-limits.ts';
import type { BatchRow, SheetRow, SheetTable } from '../batch/batch-table.ts';
import { bare } from '../batch/read-batch-table.ts';
import { plainText } from '../batch/read-cell.ts';
import { refuse } from '../refusals/refusal.ts';
import type { Refusal } from '../refusals/refusal.ts';
import { PAYROLL_HEADINGS, PAYROLL_KEYS, PAYROLL_WORDS } from './payroll-column.ts';
import type { PayrollColumn, PayrollColumnKey, PayrollColumns } from './payroll-column.ts';

/** A payroll by its columns. */
export interface PayrollTable {
  readonly columns: PayrollColumns;
  /** the row in which the headings end */
  readonly headingRowNo: number;
  readonly rows: readonly BatchRow[];
  /** rows that are nobody's: without a number, a name and a wage, sums, and headings that were printed again */
  readonly skipped: readonly number[];
}

export type PayrollReading =
  { readonly ok: true; readonly payroll: PayrollTable } | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** Titles, units and dates stand above the headings, but not more of them than fit on a screen. */
const SEARCHED_ROWS = 20;

const SUM = /^(?:本页|部门|全部)?(?:合计|小计|总计|累计)(?:人数)?:?$/;

/**
 * Finds headings, columns and rows in somebody's own payroll, which is no template: the headings stand in the first row that
 * has a word for each column, or are spread over two rows; the columns come in any order, among others.
 * Refusals: PAYROLL_COLUMNS_MISSING, COLUMN_TWICE, PAYROLL_EMPTY, FILE_TOO_MANY_ROWS.
 */
export function readPayrollTable(table: SheetTable): PayrollReading {
  const sheet: readonly SheetRow[] = [{ rowNo: 1, cells: table.headings }, ...table.rows];
  const head = headOf(sheet.filter(({ rowNo }) => rowNo <= SEARCHED_ROWS));
  const missing = PAYROLL_KEYS.filter((key) => head.found[key].length === 0);
  if (missing.length > 0) return refused(refuse('PAYROLL_COLUMNS_MISSING', { headings: missing.map(nameOf) }));
  const twice = PAYROLL_KEYS.filter((key) => head.found[key].length > 1);
  if (twice.length > 0) {
    return refused(refuse('COLUMN_TWICE', { headings: twice.map((key) => head.found[key][0]!.heading) }));
  }
  const [idNo, name, declaredWage] = PAYROLL_KEYS.map((key) => head.found[key][0]!);
  const columns = { idNo: idNo!, name: name!, declaredWage: declaredWage! };
  const below = sheet.filter(({ rowNo }) => rowNo > head.rowNo);
  const { rows, skipped } = rowsOf(below, columns);
  if (rows.length === 0) return refused(refuse('PAYROLL_EMPTY', {}));
  if (rows.length > BATCH_LIMITS.rows) return refused(refuse('FILE_TOO_MANY_ROWS', { most: BATCH_LIMITS.rows }));
  return { ok: true, payroll: { columns, headingRowNo: head.rowNo, rows, skipped } };
}

interface Head {
  readonly rowNo: number;
  /** the columns of the most telling word that the row has for each */
  readonly found: Readonly<Record<PayrollColumnKey, readonly PayrollColumn[]>>;
}

/** The first row that has all columns, or else two rows that have them together, or else the one that has most. */
function headOf(rows: readonly SheetRow[]): Head {
  const single = rows.map(({ rowNo, cells }) => headIn(rowNo, cells));
  const double = rows.slice(1).map((row, index) => headIn(row.rowNo, joined(rows[index]!.cells, row.cells)));
  const heads = [...single, ...double];
  const whole = heads.find((head) => columnsIn(head) === PAYROLL_KEYS.length);
  return whole ?? heads.reduce((best, head) => (columnsIn(head) > columnsIn(best) ? head : best));
}

function columnsIn({ found }: Head): number {
  return PAYROLL_KEYS.filter((key) => found[key].length > 0).length;
}

/** Headings that are spread over two rows: the lower one speaks where it says something. */
function joined(upper: readonly string[], lower: readonly string[]): string[] {
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, place) => {
    const below = lower[place] ?? '';
    return plainText(below) === '' ? (upper[place] ?? '') : below;
  });
}

function headIn(rowNo: number, cells: readonly string[]): Head {
  const words = cells.map((cell) => bare(cell).toUpperCase());
  const columnsOf = (key: PayrollColumnKey): PayrollColumn[] => {
    const told = PAYROLL_WORDS[key].find((word) => words.includes(word));
    return words.flatMap((word, place) => (word === told ? [{ place, heading: plainText(cells[place]!) }] : []));
  };
  return {
    rowNo,
    found: { idNo: columnsOf('idNo'), name: columnsOf('name'), declaredWage: columnsOf('declaredWage') },
  };
}

function rowsOf(below: readonly SheetRow[], columns: PayrollColumns): { rows: BatchRow[]; skipped: number[] } {
  const rows: BatchRow[] = [];
  const skipped: number[] = [];
  for (const row of below) {
    const cells: Partial<Record<PayrollColumnKey, string>> = {};
    for (const key of PAYROLL_KEYS) {
      const text = unquoted(plainText(row.cells[columns[key].place] ?? ''));
      if (text !== '') cells[key] = text;
    }
    if (isNobodys(row, cells, columns)) skipped.push(row.rowNo);
    else rows.push({ rowNo: row.rowNo, cells });
  }
  return { rows, skipped };
}

/** ="3205…" is how some programs keep digits from being taken for a number. */
function unquoted(text: string): string {
  return /^="([^"]*)"$/.exec(text)?.[1] ?? text;
}

function isNobodys(
  row: SheetRow,
  cells: Readonly<Partial<Record<PayrollColumnKey, string>>>,
  columns: PayrollColumns,
): boolean {
  if (Object.keys(cells).length === 0) return true;
  if (PAYROLL_KEYS.every((key) => cells[key] === columns[key].heading)) return true;
  const hasNumber = cells.idNo !== undefined && !SUM.test(bare(cells.idNo));
  return !hasNumber && row.cells.some((cell) => SUM.test(bare(cell)));
}

function nameOf(key: PayrollColumnKey): string {
  return PAYROLL_HEADINGS[key];
}

function refused(refusal: Refusal): PayrollReading {
  return { ok: false, refusals: [refusal] };
}
