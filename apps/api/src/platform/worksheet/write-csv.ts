import { csvHead, csvLine } from '@canbao/rules';
import type { SheetColumn } from '@canbao/rules';
import type { SheetRows } from './write-sheet.ts';

/** Writes rows as CSV in UTF-8, as they come; what is done against formulas and lost digits says {@link csvLine}. */
export async function* writeCsv(columns: readonly SheetColumn[], rows: SheetRows): AsyncGenerator<Buffer> {
  yield Buffer.from(csvHead(columns));
  for await (const some of rows) {
    let text = '';
    for (const cells of some) text += csvLine(columns, cells);
    yield Buffer.from(text);
  }
}
