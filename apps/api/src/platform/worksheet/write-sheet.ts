import { MOST_SHEET_ROWS, sheetXml } from '@canbao/rules';
import type { SheetColumn } from '@canbao/rules';

/** Rows as they are read, so many at once; '' is a blank cell. */
export type SheetRows = AsyncIterable<readonly (readonly string[])[]>;

/** The XML of a sheet, as the rows come: nothing of them is kept. Throws a RangeError for more rows than a sheet can hold. */
export async function* writeSheet(columns: readonly SheetColumn[], rows: SheetRows): AsyncGenerator<Buffer> {
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
    yield Buffer.from(xml);
  }
  yield Buffer.from(sheet.foot(rowNo));
}
