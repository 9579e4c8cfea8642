import { csvHead, csvLine, SHEET_END, SHEET_PART, sheetXml, workbookParts } from '@canbao/rules';
import type { SheetColumn } from '@canbao/rules';
import { strToU8, zipSync } from 'fflate';
import type { AnswerList } from './answer-lists.ts';
import { EXPLORER } from './texts.ts';

export type AnswerFormat = 'CSV' | 'XLSX';

/** A list of an answer as a file, written as the hall's own exports are. */
export function fileOf(list: AnswerList, format: AnswerFormat): Blob {
  const columns = list.columns.map((column, place) => ({ ...column, width: widthOf(list, place) }));
  if (format === 'CSV') {
    const text = csvHead(columns) + list.rows.map((cells) => csvLine(columns, cells)).join('');
    return new Blob([text], { type: 'text/csv;charset=utf-8' });
  }
  const zip = workbookOf(columns, list.rows);
  return new Blob([zip], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
}

function workbookOf(columns: readonly SheetColumn[], rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  const sheet = sheetXml(columns);
  const xml =
    sheet.head +
    rows.map((cells, index) => sheet.row(index + 2, cells)).join('') +
    sheet.foot(rows.length + 1) +
    SHEET_END;
  const parts = [...workbookParts(EXPLORER.sheet), [SHEET_PART, xml] as const];
  return zipSync(Object.fromEntries(parts.map(([path, text]) => [path, strToU8(text)])));
}

const NARROWEST = 8;
const WIDEST = 40;
const LOOKED_AT = 200;

/** As wide as the heading and the first cells need; a Chinese character takes the room of two. */
function widthOf({ columns, rows }: AnswerList, place: number): number {
  const texts = [columns[place]!.heading, ...rows.slice(0, LOOKED_AT).map((cells) => cells[place]!)];
  const widest = texts.reduce(
    (most, text) => Math.max(most, text.length + (text.match(/[^\0-\xff]/g)?.length ?? 0)),
    0,
  );
  return Math.min(WIDEST, Math.max(NARROWEST, widest + 2));
}

/** "查询结果-Bills-items.csv" */
export function fileNameOf(
  { path }: AnswerList,
  operationName: string | null | undefined,
  format: AnswerFormat,
): string {
  const parts = [EXPLORER.sheet, operationName, path.split('.').at(-1)].filter(Boolean);
  return `${parts.join('-')}.${format.toLowerCase()}`;
}

/** Hands a file to the browser, as if it had been downloaded. */
export function handOver(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // the browser has taken the file by the next turn at the latest
  setTimeout(() => URL.revokeObjectURL(link.href));
}
