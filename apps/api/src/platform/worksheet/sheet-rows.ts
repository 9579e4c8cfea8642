import { columnLetters, MOST_SHEET_ROWS, refuse } from '@canbao/rules';
import type { SheetRow, SheetTable } from '@canbao/rules';
import { dateText, numberText, storedText } from './cell-text.ts';
import type { ShowsDate } from './number-formats.ts';
import type { Attributes, XmlHandlers } from './scan-xml.ts';
import type { WorksheetLimits } from './worksheet-limits.ts';
import { tooComplex, truncated, WorksheetRefused } from './worksheet-refused.ts';

/** What cells refer to. */
export interface SheetSources {
  readonly strings: readonly string[];
  readonly showsDate: ShowsDate;
  readonly from1904: boolean;
}

/** What becomes of a formula: the file is refused, or the result that was stored with it is read. */
export type Formulas = 'REFUSED' | 'RESULT';

/** Stands for a formula whose result was not stored: no text that somebody typed begins like it. */
const WITHOUT_RESULT = '=';

const MOST_SHEET_COLUMNS = 16_384;

/**
 * Reads a sheet's cells as texts, row by row, and nothing else of it: merged cells, validations, formats and drawings pass
 * by without being kept. A formula is never worked out. Refusals: FILE_HAS_FORMULAS, FILE_CELL_TOO_LONG, FILE_TOO_MANY_ROWS, FILE_TOO_MANY_COLUMNS.
 */
export class SheetReader {
  readonly handlers: XmlHandlers = {
    open: (name, attributes) => this.#open(name, attributes),
    text: (text) => this.#text(text),
    close: (name) => this.#close(name),
  };
  readonly #sources: SheetSources;
  readonly #limits: WorksheetLimits;
  readonly #formulas: Formulas;
  readonly #rows: SheetRow[] = [];
  #headings: readonly string[] = [];
  #characters = 0;
  #rowNo = 0;
  #cells: string[] = [];
  /** of the cell that is open; -1 before the first of a row */
  #column = -1;
  #cell: Attributes | null = null;
  #value = '';
  #inValue = false;
  #inPhonetic = false;
  #isFormula = false;

  constructor(sources: SheetSources, limits: WorksheetLimits, formulas: Formulas) {
    this.#sources = sources;
    this.#limits = limits;
    this.#formulas = formulas;
  }

  get table(): SheetTable {
    return { headings: this.#headings, rows: this.#rows };
  }

  #open(name: string, attributes: Attributes): void {
    if (this.#cell !== null) this.#openWithin(name);
    else if (name === 'row') this.#openRow(attributes);
    else if (name === 'c' && this.#rowNo > 0) this.#openCell(attributes);
  }

  #openRow({ r }: Attributes): void {
    const rowNo = r === undefined ? this.#rowNo + 1 : Number(r);
    if (!Number.isInteger(rowNo) || rowNo <= this.#rowNo || rowNo > MOST_SHEET_ROWS) throw truncated();
    this.#rowNo = rowNo;
    this.#cells = [];
    this.#column = -1;
  }

  #openCell(attributes: Attributes): void {
    const { r } = attributes;
    const column = r === undefined ? this.#column + 1 : columnOf(r);
    if (column <= this.#column || column >= MOST_SHEET_COLUMNS) throw truncated();
    this.#column = column;
    this.#cell = attributes;
    this.#value = '';
    this.#isFormula = false;
  }

  #openWithin(name: string): void {
    if (name === 'f') {
      if (this.#formulas === 'REFUSED')
        throw new WorksheetRefused(refuse('FILE_HAS_FORMULAS', { cell: this.#cellName() }));
      this.#isFormula = true;
    }
    if (name === 'rPh') this.#inPhonetic = true;
    this.#inValue = name === 'v' || (name === 't' && !this.#inPhonetic);
  }

  #text(text: string): void {
    if (!this.#inValue) return;
    if (this.#value.length + text.length > this.#limits.cellText) throw this.#cellTooLong();
    this.#value += text;
  }

  #close(name: string): void {
    this.#inValue = false;
    if (name === 'rPh') this.#inPhonetic = false;
    else if (name === 'c' && this.#cell !== null) this.#closeCell(this.#cell);
    else if (name === 'row') this.#closeRow();
  }

  #closeCell(attributes: Attributes): void {
    const text = this.#cellText(attributes);
    this.#cell = null;
    if (text === '') return;
    if (text.length > this.#limits.cellText) throw this.#cellTooLong();
    if (this.#column >= this.#limits.columns) {
      throw new WorksheetRefused(refuse('FILE_TOO_MANY_COLUMNS', { most: this.#limits.columns }));
    }
    this.#characters += text.length;
    if (this.#characters > this.#limits.text) throw tooComplex('文字过多');
    while (this.#cells.length < this.#column) this.#cells.push('');
    this.#cells.push(text);
  }

  #cellText({ t, s }: Attributes): string {
    const value = this.#value;
    if (value === '') return this.#isFormula ? WITHOUT_RESULT : '';
    if (t === 's') return storedText(this.#sources.strings[Number(value)] ?? '');
    if (t === 'b') return value.trim() === '1' ? 'TRUE' : 'FALSE';
    if (t !== undefined && t !== 'n') return storedText(value);
    const date = this.#sources.showsDate(Number(s ?? 0)) ? dateText(value, this.#sources.from1904) : null;
    return date ?? numberText(value);
  }

  #closeRow(): void {
    if (this.#cells.length === 0) return;
    if (this.#rowNo === 1) {
      this.#headings = this.#cells;
      return;
    }
    if (this.#rows.length === this.#limits.rows) {
      throw new WorksheetRefused(refuse('FILE_TOO_MANY_ROWS', { most: this.#limits.rows }));
    }
    this.#rows.push({ rowNo: this.#rowNo, cells: this.#cells });
  }

  #cellTooLong(): WorksheetRefused {
    const most = this.#limits.cellText;
    return new WorksheetRefused(refuse('FILE_CELL_TOO_LONG', { cell: this.#cellName(), most }));
  }

  #cellName(): string {
    return `${columnLetters(this.#column)}${this.#rowNo}`;
  }
}

/** "AB12" → 27. Refusal: FILE_TRUNCATED for anything that is no place in a sheet. */
function columnOf(reference: string): number {
  const letters = /^([A-Z]{1,3})\d{1,7}$/.exec(reference)?.[1];
  if (letters === undefined) throw truncated();
  return Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
