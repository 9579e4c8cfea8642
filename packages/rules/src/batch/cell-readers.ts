import type { Day } from '../day.ts';
import { readWage } from '../input/read-fields.ts';
import type { Fen } from '../money.ts';
import type { Month } from '../month.ts';
import { refuse } from '../refusals/refusal.ts';
import type { Refusal } from '../refusals/refusal.ts';
import { EXAMPLE_ID_NUMBER, NO, YES } from './batch-column.ts';
import { amountText, cellDate, cellMonth, cellMonths, identifierText, isRoundedNumber } from './read-cell.ts';
import { quotable } from './row-reader.ts';

// A cell's value as the single forms take it, or the refusal that says how it should have been written.

/** 证件号码 as a cell has it; whether it can be one is not asked. Refusals: ID_NUMBER_ROUNDED, EXAMPLE_ROW_CHANGED. */
export function readCellIdNumber(text: string): string | Refusal {
  const plain = identifierText(text);
  if (isRoundedNumber(plain)) return refuse('ID_NUMBER_ROUNDED', {});
  if (plain === EXAMPLE_ID_NUMBER) return refuse('EXAMPLE_ROW_CHANGED', {});
  return plain;
}

export function readCellWage(text: string): Fen | Refusal {
  return readWage(amountText(text));
}

export function readCellDate(text: string, heading: string): Day | Refusal {
  return cellDate(text) ?? refuse('INVALID_CELL_DATE', { heading, text: quotable(text) });
}

export function readCellMonths(text: string, heading: string): readonly Month[] | Refusal {
  const months = cellMonths(text);
  if (typeof months !== 'string') return months;
  return refuse('INVALID_CELL_MONTHS', { heading, text: quotable(text), fault: months });
}

export function readCellMonth(text: string, heading: string): Month | Refusal {
  return cellMonth(text) ?? refuse('INVALID_CELL_MONTH', { heading, text: quotable(text) });
}

/** 是 or 否, or what a tick box leaves behind. */
export function readCellYesNo(text: string, heading: string): boolean | Refusal {
  if (text === YES || text === 'TRUE') return true;
  if (text === NO || text === 'FALSE') return false;
  return refuse('INVALID_CHOICE', { heading, text: quotable(text), choices: [YES, NO] });
}
