/** A column of a table that is written out. */
export interface SheetColumn {
  readonly heading: string;
  /** amounts and numbers are written as the decimal text that they come as; everything else is text, digits too */
  readonly format: 'text' | 'amount' | 'number';
  /** in characters */
  readonly width: number;
}
