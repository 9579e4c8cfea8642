import { refuse } from '@canbao/rules';
import type { SheetTable } from '@canbao/rules';
import { requireZip } from './container.ts';
import { numberFormats } from './number-formats.ts';
import { sharedStrings } from './shared-strings.ts';
import { SheetReader } from './sheet-rows.ts';
import type { Formulas } from './sheet-rows.ts';
import type { WorksheetLimits } from './worksheet-limits.ts';
import { WorksheetRefused } from './worksheet-refused.ts';
import { indexWorkbook, scanPart } from './workbook-index.ts';
import type { WorkbookIndex } from './workbook-index.ts';
import { ZipParts } from './zip-parts.ts';

/** One sheet of a file, as texts. */
export interface Worksheet {
  readonly name: string;
  readonly table: SheetTable;
}

const MACROS = /(^|\/)vbaproject\.bin$|^xl\/macrosheets\//;
const MOST_NAMES = 5;
const LONGEST_NAME = 31;

/**
 * Reads one sheet of an XLSX file that may be anything: unpacked and parsed as it streams by, within limits, and without
 * acting on anything that stands in it. Meant for a worker thread, which its caller ends when it takes too long.
 * @throws WorksheetRefused with the one reason, which is a refusal of the catalogue
 */
export async function readWorksheet(
  file: Buffer,
  isWanted: (sheetName: string) => boolean,
  limits: WorksheetLimits,
  formulas: Formulas = 'REFUSED',
): Promise<Worksheet> {
  requireZip(file);
  const parts = await ZipParts.open(file, limits);
  if (parts.names.some((name) => MACROS.test(name))) throw new WorksheetRefused(refuse('FILE_HAS_MACROS', {}));
  const index = await indexWorkbook(parts, limits);
  const sheet = index.sheets.find(({ name }) => isWanted(name));
  if (sheet === undefined) throw new WorksheetRefused(refuse('FILE_WRONG_SHEET', { found: namesOf(index) }));
  const { strings, handlers } = sharedStrings(limits);
  if (index.sharedStrings !== null) await scanPart(parts, index.sharedStrings, handlers, limits);
  const formats = numberFormats();
  if (index.styles !== null) await scanPart(parts, index.styles, formats.handlers, limits);
  const { from1904 } = index;
  const reader = new SheetReader({ strings, showsDate: formats.showsDate, from1904 }, limits, formulas);
  await scanPart(parts, sheet.part, reader.handlers, limits);
  return { name: sheet.name, table: reader.table };
}

function namesOf({ sheets }: WorkbookIndex): string[] {
  return sheets.slice(0, MOST_NAMES).map(({ name }) => name.slice(0, LONGEST_NAME));
}
