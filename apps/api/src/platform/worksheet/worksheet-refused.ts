import { refuse } from '@canbao/rules';
import type { Refusal } from '@canbao/rules';

/** Ends the reading of a file at once, wherever in it the reader is; `readWorksheet` is its only door. */
export class WorksheetRefused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.name = 'WorksheetRefused';
    this.refusal = refusal;
  }
}

/** The file asks for more than any honest workbook of this product does. */
export function tooComplex(what: string): WorksheetRefused {
  return new WorksheetRefused(refuse('FILE_TOO_COMPLEX', { what }));
}

/** The file breaks off, or contradicts itself. */
export function truncated(): WorksheetRefused {
  return new WorksheetRefused(refuse('FILE_TRUNCATED', {}));
}
