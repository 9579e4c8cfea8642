/** How much a file may hold before reading it is given up; each limit ends the reading with a refusal of its own. */
export interface WorksheetLimits {
  /** with content, the row of headings not counted */
  readonly rows: number;
  /** with content */
  readonly columns: number;
  /** characters of one cell */
  readonly cellText: number;
  /** characters of all cells together, and of the table of shared strings */
  readonly text: number;
  /** parts of the container */
  readonly entries: number;
  /** bytes of all parts that are unpacked */
  readonly unpackedBytes: number;
  /** how many times its packed size a part may have, once it has more than `freeBytes` */
  readonly ratio: number;
  readonly freeBytes: number;
  /** elements within elements */
  readonly depth: number;
}
