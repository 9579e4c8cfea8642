/** A column of a table that is written out. */
export interface SheetColumn {
  readonly heading: string;
  /**
   * amounts and numbers are written as the decimal text that they come as; everything else is text, digits too. A link is an
   * address: on a sheet and on paper the cell before it leads there, and only where nothing can lead anywhere, in CSV, does it
   * stand in a column of its own.
   */
  readonly format: 'text' | 'amount' | 'number' | 'link';
  /** in characters */
  readonly width: number;
}
