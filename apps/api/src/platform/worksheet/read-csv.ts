import { columnLetters, refuse } from '@canbao/rules';
import type { SheetRow, SheetTable } from '@canbao/rules';
import type { WorksheetLimits } from './worksheet-limits.ts';
import { tooComplex, WorksheetRefused } from './worksheet-refused.ts';

const SEPARATORS = [',', '\t', ';'] as const;
const CONTROL_CHARACTERS = /\p{Cc}+/gu;

/** One step through the text: a separator, the end of a row, or the rest of a cell. */
interface Position {
  readonly text: string;
  readonly separator: string;
  at: number;
}

/**
 * Reads a CSV file as spreadsheets write it: in UTF-8 or UTF-16, or else in GB 18030 as Chinese Excel does; separated by
 * commas, tabs or semicolons; a row may go over several lines within quotes. Rows are numbered as a spreadsheet shows them.
 * @throws WorksheetRefused with FILE_CELL_TOO_LONG, FILE_TOO_MANY_ROWS, FILE_TOO_MANY_COLUMNS or FILE_TOO_COMPLEX
 */
export function readCsv(file: Buffer, limits: WorksheetLimits): SheetTable {
  const text = decoded(file);
  if (text.length > limits.text) throw tooComplex('文字过多');
  const position: Position = { text, separator: separatorOf(text), at: 0 };
  const rows: SheetRow[] = [];
  let headings: readonly string[] = [];
  for (let rowNo = 1; position.at < text.length; rowNo += 1) {
    const cells = readRow(position, rowNo, limits);
    if (rowNo === 1) headings = cells;
    else if (cells.length > 0) rows.push({ rowNo, cells });
    if (rows.length > limits.rows) throw new WorksheetRefused(refuse('FILE_TOO_MANY_ROWS', { most: limits.rows }));
  }
  return { headings, rows };
}

/** What is no UTF-8 was written by a program that knows none. */
function decoded(file: Buffer): string {
  const mark = file.length < 2 ? 0 : file.readUInt16BE(0);
  if (mark === 0xfffe) return new TextDecoder('utf-16le').decode(file);
  if (mark === 0xfeff) return new TextDecoder('utf-16be').decode(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return new TextDecoder('gb18030').decode(file);
  }
}

/** Whichever stands most often in the first lines. */
function separatorOf(text: string): string {
  const lines = text.slice(0, 2000);
  const counts = SEPARATORS.map((separator) => lines.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))]!;
}

/** The cells of one row, without blank ones at its end. */
function readRow(position: Position, rowNo: number, limits: WorksheetLimits): string[] {
  const cells: string[] = [];
  let filled = 0;
  for (;;) {
    const raw = readCell(position);
    if (raw.length > limits.cellText) {
      const cell = `${columnLetters(cells.length)}${rowNo}`;
      throw new WorksheetRefused(refuse('FILE_CELL_TOO_LONG', { cell, most: limits.cellText }));
    }
    const cell = raw.replace(CONTROL_CHARACTERS, ' ').trim();
    cells.push(cell);
    if (cell !== '') filled = cells.length;
    if (filled > limits.columns) {
      throw new WorksheetRefused(refuse('FILE_TOO_MANY_COLUMNS', { most: limits.columns }));
    }
    const { text, separator, at } = position;
    if (text[at] !== separator) break;
    position.at += 1;
  }
  if (position.text[position.at] === '\r') position.at += 1;
  if (position.text[position.at] === '\n') position.at += 1;
  return cells.slice(0, filled);
}

/** A cell up to its separator or the end of its row; in quotes, up to the closing one, two of them standing for one. */
function readCell(position: Position): string {
  const { text, separator } = position;
  let cell = '';
  if (text[position.at] === '"') {
    for (;;) {
      const end = text.indexOf('"', position.at + 1);
      cell += text.slice(position.at + 1, end < 0 ? text.length : end);
      position.at = end < 0 ? text.length : end + 1;
      if (text[position.at] !== '"') break;
      cell += '"';
    }
  }
  const from = position.at;
  while (position.at < text.length && !isEnd(text[position.at]!, separator)) position.at += 1;
  return cell + text.slice(from, position.at);
}

function isEnd(character: string, separator: string): boolean {
  return character === separator || character === '\n' || character === '\r';
}
