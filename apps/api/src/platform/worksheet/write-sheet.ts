import {
  LINKS,
  MOST_SHEET_LINKS,
  MOST_SHEET_ROWS,
  SHEET_END,
  SHEET_RELATIONS,
  sheetRelation,
  sheetXml,
} from '@canbao/rules';
import type { SheetColumn, SheetXml } from '@canbao/rules';

/** Rows as they are read, so many at once; '' is a blank cell. */
export type SheetRows = AsyncIterable<readonly (readonly string[])[]>;

/** Where the rows lead, gathered while they are written; of the rows themselves nothing is kept. */
export class RowLinks {
  /** the addresses of some rows, a line each: one text takes less memory than its lines */
  readonly #pieces: string[] = [];
  #rows = 0;

  add(addresses: readonly string[]): void {
    const kept = addresses.slice(0, MOST_SHEET_LINKS - this.#rows);
    if (kept.length === 0) return;
    this.#rows += kept.length;
    this.#pieces.push(kept.join('\n'));
  }

  get none(): boolean {
    return this.#pieces.length === 0;
  }

  /** Piece by piece what is to be written of each row that leads somewhere; the first is row 2. */
  *written(of: (rowNo: number, address: string) => string): Generator<Buffer> {
    let rowNo = 1;
    for (const piece of this.#pieces) {
      let xml = '';
      for (const address of piece.split('\n')) {
        rowNo += 1;
        if (address !== '') xml += of(rowNo, address);
      }
      yield Buffer.from(xml);
    }
  }
}

/** The XML of a sheet, as the rows come. Throws a RangeError for more rows than a sheet can hold. */
export async function* writeSheet(
  columns: readonly SheetColumn[],
  rows: SheetRows,
  links: RowLinks,
): AsyncGenerator<Buffer> {
  const sheet = sheetXml(columns);
  yield Buffer.from(sheet.head);
  let rowNo = 1;
  for await (const some of rows) {
    let xml = '';
    for (const cells of some) {
      rowNo += 1;
      xml += sheet.row(rowNo, cells);
    }
    if (rowNo > MOST_SHEET_ROWS) throw new RangeError(`a sheet holds ${MOST_SHEET_ROWS} rows`);
    if (sheet.linkOf !== null) links.add(some.map(sheet.linkOf));
    yield Buffer.from(xml);
  }
  yield Buffer.from(sheet.foot(rowNo));
  yield* writeLinks(sheet, links);
  yield Buffer.from(SHEET_END);
}

function* writeLinks(sheet: SheetXml, links: RowLinks): Generator<Buffer> {
  if (links.none) return;
  yield Buffer.from(LINKS.open);
  yield* links.written(sheet.link);
  yield Buffer.from(LINKS.close);
}

/** The XML of the sheet's relations: the addresses to which its cells lead. */
export function* writeRelations(links: RowLinks): Generator<Buffer> {
  yield Buffer.from(SHEET_RELATIONS.open);
  yield* links.written(sheetRelation);
  yield Buffer.from(SHEET_RELATIONS.close);
}
