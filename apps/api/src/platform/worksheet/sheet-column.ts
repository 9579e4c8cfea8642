/** A column of a table that is written out. */
export interface SheetColumn {
  readonly heading: string;
  /** amounts are numbers, written as the decimal text that they come as; everything else is text, digits too */
  readonly format: 'text' | 'amount';
  /** in characters */
  readonly width: number;
}

/** Rows as they are read, so many at once; '' is a blank cell. */
export type SheetRows = AsyncIterable<readonly (readonly string[])[]>;
