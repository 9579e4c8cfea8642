import { Readable } from 'node:stream';
import { SHEET_PART, SHEET_RELATIONS_PART, workbookParts } from '@canbao/rules';
import type { SheetColumn } from '@canbao/rules';
import { ZipFile } from 'yazl';
import { RowLinks, writeRelations, writeSheet } from './write-sheet.ts';
import type { SheetRows } from './write-sheet.ts';

/** A table that becomes the one sheet of a workbook. */
export interface Table {
  /** the sheet's name: at most 31 characters, none of \ / ? * [ ] : */
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: SheetRows;
}

/** Of 1 to 9: three quarters of the time that the highest ones take, for a twentieth more bytes. */
const COMPRESSION = 4;

/**
 * Writes a table as XLSX, piece by piece as somebody takes the pieces: what is in memory does not grow with the rows. What
 * goes wrong with the rows comes out where the pieces are taken.
 */
export function writeWorkbook({ title, columns, rows }: Table, writtenAt: Date): AsyncIterable<Buffer> {
  const zip = new ZipFile();
  const pieces = zip.outputStream as Readable;
  zip.on('error', (error) => pieces.destroy(error instanceof Error ? error : new Error(String(error))));
  const options = { mtime: writtenAt, compressionLevel: COMPRESSION };
  for (const [path, xml] of workbookParts(title)) zip.addBuffer(Buffer.from(xml), path, options);
  const links = new RowLinks();
  const sheet = Readable.from(writeSheet(columns, rows, links), { objectMode: false, highWaterMark: 1 });
  // The library hands on neither that its source has failed nor that nobody takes its pieces any more.
  sheet.once('error', (error) => pieces.destroy(error));
  pieces.once('close', () => sheet.destroy());
  zip.addReadStream(sheet, SHEET_PART, options);
  if (columns.some(({ format }) => format === 'link'))
    zip.addReadStream(relationsOf(links), SHEET_RELATIONS_PART, options);
  zip.end();
  return pieces;
}

/** Parts are read one after the other: when this one is, all rows have been written. */
function relationsOf(links: RowLinks): Readable {
  return Readable.from(writeRelations(links), { objectMode: false, highWaterMark: 1 });
}
