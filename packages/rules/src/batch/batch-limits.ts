/**
 * How large a file of a batch may be. A full file of ours (20,000 rows, every column filled) has about 1.2 MB and unpacks
 * to about 15 MB, so that none of these is met by honest work.
 */
export const BATCH_LIMITS = {
  /** rows with content, the example row not counted */
  rows: 20_000,
  columns: 30,
  /** characters of one cell */
  cellText: 500,
  /** bytes as uploaded */
  fileBytes: 5 * 1024 * 1024,
  /** bytes of all that is unpacked to be read */
  unpackedBytes: 80 * 1024 * 1024,
  /** parts inside the file */
  entries: 200,
  /** months that one cell of 补缴月份 can name; how many are allowed is policy and decided later */
  monthsInCell: 24,
} as const;
