import { describe, expect, test } from '@jest/globals';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import type { SheetColumn } from '@canbao/rules';
import ExcelJS from 'exceljs';
import { writeCsv } from './write-csv.ts';
import { writeWorkbook } from './write-workbook.ts';
import { ZipParts } from './zip-parts.ts';

const COLUMNS: readonly SheetColumn[] = [
  { heading: '姓名', format: 'text', width: 12 },
  { heading: '证件号码', format: 'text', width: 22 },
  { heading: '金额', format: 'amount', width: 14 },
];
const MANY = 1e9;
const NO_LIMITS = {
  ...{ rows: MANY, columns: MANY, cellText: MANY, text: MANY, entries: MANY },
  ...{ unpackedBytes: MANY, ratio: MANY, freeBytes: MANY, depth: MANY },
};
const WRITTEN_AT = new Date('2022-09-20T01:00:00Z');

async function* rowsOf(...chunks: string[][][]): AsyncGenerator<string[][]> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

async function sheetOf(...chunks: string[][][]): Promise<ExcelJS.Worksheet> {
  const pieces = writeWorkbook({ title: '明细', columns: COLUMNS, rows: rowsOf(...chunks) }, WRITTEN_AT);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await buffer(Readable.from(pieces))) as unknown as ArrayBuffer);
  return book.getWorksheet('明细')!;
}

const cellsOf = (sheet: ExcelJS.Worksheet, row: number): unknown[] =>
  COLUMNS.map((_, place) => sheet.getRow(row).getCell(place + 1).value);

async function csvOf(...chunks: string[][][]): Promise<string> {
  return (await buffer(Readable.from(writeCsv(COLUMNS, rowsOf(...chunks))))).toString();
}

/** What somebody could put into a name to have a spreadsheet act on it. */
const HOSTILE = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("http://x","y")'];

describe('a workbook', () => {
  test('holds amounts as numbers, everything else as text, over all pieces', async () => {
    const sheet = await sheetOf(
      [['张三', '320599199001010003', '1300048.92']],
      [['李四', '32059919900101002X', '-5.00']],
    );
    expect(sheet.rowCount).toBe(3);
    expect(cellsOf(sheet, 1)).toEqual(['姓名', '证件号码', '金额']);
    expect(cellsOf(sheet, 2)).toEqual(['张三', '320599199001010003', 1300048.92]);
    expect(sheet.getRow(3).getCell(3).value).toBe(-5);
    expect(sheet.getRow(2).getCell(3).numFmt).toBe('#,##0.00');
    expect(sheet.getRow(2).getCell(2).numFmt).toBe('@');
  });

  test('holds numbers that are no amounts as such, blank ones as blank cells', async () => {
    const columns: readonly SheetColumn[] = [{ heading: '人数', format: 'number', width: 8 }];
    const pieces = writeWorkbook({ title: '明细', columns, rows: rowsOf([['1480'], [''], ['0.065']]) }, WRITTEN_AT);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await buffer(Readable.from(pieces))) as unknown as ArrayBuffer);
    const cells = [2, 3, 4].map((row) => book.worksheets[0]!.getRow(row).getCell(1));
    expect(cells.map(({ value }) => value)).toEqual([1480, null, 0.065]);
    expect(cells[0]!.numFmt).toBeUndefined();
  });

  test('keeps its headings in view and filters all of its rows', async () => {
    const sheet = await sheetOf([['甲', '1', '1.00']], [['乙', '2', '2.00']]);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet.autoFilter).toBe('A1:C3');
  });

  test('runs nothing: what looks like a formula is text as it stands', async () => {
    const sheet = await sheetOf(HOSTILE.map((name) => [name, '', '']));
    HOSTILE.forEach((name, index) => {
      const cell = sheet.getRow(index + 2).getCell(1);
      expect(cell.type).toBe(ExcelJS.ValueType.String);
      expect(cell.formula).toBeUndefined();
      expect(cell.text).toBe(name.replace('\t', ' '));
    });
  });

  test('holds what XML gives a meaning to', async () => {
    const names = ['a<b>&"c"', '_x0041_', ' 前后 ', '𠮷野家', 'x\u0001y'];
    const sheet = await sheetOf(names.map((name) => [name, '', '']));
    const read = names.map((_, index) => sheet.getRow(index + 2).getCell(1).text);
    // the reader leaves the format's own code as it is; spreadsheets show _x0041_
    expect(read).toEqual(['a<b>&"c"', '_x005F_x0041_', ' 前后 ', '𠮷野家', 'x y']);
  });

  test('leads from the last cell of a row to where the row says, and the amount there stays an amount', async () => {
    const columns: readonly SheetColumn[] = [...COLUMNS, { heading: '计算过程', format: 'link', width: 60 }];
    const chunks = [
      [['张三', '1', '12.30', 'https://hall/charges?a=1&b="2"']],
      [
        ['李四', '2', '-5.00', ''],
        ['王五', '3', '0.10', 'https://hall/3'],
      ],
    ];
    const pieces = writeWorkbook({ title: '明细', columns, rows: rowsOf(...chunks) }, WRITTEN_AT);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await buffer(Readable.from(pieces))) as unknown as ArrayBuffer);
    const sheet = book.worksheets[0]!;
    expect(sheet.columnCount).toBe(3);
    expect(sheet.autoFilter).toBe('A1:C4');
    const cells = [2, 3, 4].map((row) => sheet.getRow(row).getCell(3));
    expect(cells.map(({ hyperlink }) => hyperlink)).toEqual([
      'https://hall/charges?a=1&b="2"',
      undefined,
      'https://hall/3',
    ]);
    expect(cells[0]!.value).toMatchObject({ text: 12.3 });
    expect(cells[1]!.value).toBe(-5);
    expect(cells.map(({ numFmt }) => numFmt)).toEqual(['#,##0.00', '#,##0.00', '#,##0.00']);
    expect(cells[0]!.formula).toBeUndefined();
  });

  test('of more rows than a sheet can link leads from as many as it can', async () => {
    const columns: readonly SheetColumn[] = [COLUMNS[2]!, { heading: '计算过程', format: 'link', width: 60 }];
    const many = Array.from({ length: 65_600 }, (_, index) => ['1.00', `https://hall/${index}`]);
    const zip = await buffer(Readable.from(writeWorkbook({ title: '明细', columns, rows: rowsOf(many) }, WRITTEN_AT)));
    const parts = await ZipParts.open(zip, NO_LIMITS);
    const counted = async (path: string, what: RegExp): Promise<number> => {
      let xml = '';
      await parts.read(path, (piece) => (xml += piece.toString()));
      return xml.match(what)?.length ?? 0;
    };
    expect(await counted('xl/worksheets/sheet1.xml', /<hyperlink /g)).toBe(65_530);
    expect(await counted('xl/worksheets/_rels/sheet1.xml.rels', /<Relationship /g)).toBe(65_530);
    expect(await counted('xl/worksheets/sheet1.xml', /<row /g)).toBe(65_601);
  });

  test('fails where its pieces are taken when its rows fail', async () => {
    const failing = async function* (): AsyncGenerator<string[][]> {
      yield await Promise.resolve([['甲', '', '']]);
      throw new Error('the cursor is gone');
    };
    const pieces = writeWorkbook({ title: '明细', columns: COLUMNS, rows: failing() }, WRITTEN_AT);
    await expect(buffer(Readable.from(pieces))).rejects.toThrow('the cursor is gone');
  });
});

describe('a CSV file', () => {
  test('has in a column where its rows lead, for nothing in it can lead anywhere', async () => {
    const columns: readonly SheetColumn[] = [COLUMNS[2]!, { heading: '计算过程', format: 'link', width: 60 }];
    const rows = rowsOf([
      ['1.00', 'https://hall/charges?a=1&b=2'],
      ['2.00', '=1+1'],
    ]);
    const csv = (await buffer(Readable.from(writeCsv(columns, rows)))).toString();
    expect(csv).toBe("\uFEFF金额,计算过程\r\n1.00,https://hall/charges?a=1&b=2\r\n2.00,'=1+1\r\n");
  });

  test('begins with the mark of its encoding and holds a line for each row', async () => {
    const csv = await csvOf([['张三', '32059919900101002X', '1300048.92']], [['李四', '', '-5.00']]);
    expect(csv).toBe('\uFEFF姓名,证件号码,金额\r\n张三,32059919900101002X,1300048.92\r\n李四,,-5.00\r\n');
  });

  test('gives what looks like a formula an apostrophe, and quotes what separates', async () => {
    const csv = await csvOf(HOSTILE.map((name) => [name, '', '1.00']));
    const cells = csv.split('\r\n').slice(1, -1);
    expect(cells).toEqual([
      "'=1+1,,1.00",
      "'+1,,1.00",
      "'-1,,1.00",
      "'@SUM(A1),,1.00",
      `"'\t=1",,1.00`,
      `"'=HYPERLINK(""http://x"",""y"")",,1.00`,
    ]);
  });

  test('does so for what some keyboards and systems write instead', async () => {
    const csv = await csvOf([
      ['＝1+1', '', '1.00'],
      ['\n=1', '', '1.00'],
    ]);
    expect(csv).toContain(`'＝1+1,,1.00\r\n"'\n=1",,1.00\r\n`);
  });

  test('keeps digits that a spreadsheet would lose, by a tab behind them', async () => {
    const csv = await csvOf([['0001000001', '320599199001010003', '0.50']]);
    expect(csv).toContain('"0001000001\t","320599199001010003\t",0.50\r\n');
  });
});
