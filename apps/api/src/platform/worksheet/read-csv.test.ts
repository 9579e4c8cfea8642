import { describe, expect, test } from '@jest/globals';
import { readCsv } from './read-csv.ts';
import { WorksheetRefused } from './worksheet-refused.ts';

const LIMITS = {
  rows: 3,
  columns: 4,
  cellText: 10,
  text: 1000,
  entries: 1,
  unpackedBytes: 1,
  ratio: 1,
  freeBytes: 1,
  depth: 1,
};

function read(text: string | Buffer): unknown[][] {
  const { headings, rows } = readCsv(Buffer.from(text), LIMITS);
  return [[...headings], ...rows.map(({ rowNo, cells }) => [rowNo, ...cells])];
}

function refusedFor(text: string): string {
  try {
    return JSON.stringify(read(text));
  } catch (error) {
    if (error instanceof WorksheetRefused) return error.refusal.code;
    throw error;
  }
}

describe('A CSV file', () => {
  test.each([
    ['commas', '姓名,工资\r\n李一,8500\r\n'],
    ['tabs', '姓名\t工资\n李一\t8500'],
    ['semicolons', '姓名;工资\n李一;8500\n'],
    ['a mark of UTF-8', '\ufeff姓名,工资\n李一,8500'],
    ['blank cells at the end', '姓名,工资,,\n李一,8500,,,,,,,\n'],
  ])('with %s is read as its cells', (_, text) => {
    expect(read(text)).toEqual([
      ['姓名', '工资'],
      [2, '李一', '8500'],
    ]);
  });

  test('may be in UTF-16 or in GB 18030', () => {
    const rows = [
      ['姓名', '工资'],
      [2, '李一'],
    ];
    expect(read(Buffer.from('\ufeff姓名,工资\n李一', 'utf16le'))).toEqual(rows);
    expect(read(Buffer.from('d0d5c3fb2cb9a4d7ca0ac0eed2bb', 'hex'))).toEqual(rows);
  });

  test('keeps separators, quotes and lines within quotes, and counts rows as a spreadsheet does', () => {
    expect(read('a,b\n"8,500","say ""hi"""\n\n"two\nlines",x\n')).toEqual([
      ['a', 'b'],
      [2, '8,500', 'say "hi"'],
      [4, 'two lines', 'x'],
    ]);
  });

  test('that breaks off within quotes ends there', () => {
    expect(read('a,b\n"c')).toEqual([
      ['a', 'b'],
      [2, 'c'],
    ]);
    expect(read('"')).toEqual([[]]);
  });

  test('is read within limits', () => {
    expect(refusedFor('a\n1\n2\n3\n4')).toBe('FILE_TOO_MANY_ROWS');
    expect(refusedFor('a,b,c,d,e')).toBe('FILE_TOO_MANY_COLUMNS');
    expect(refusedFor('a\n12345678901')).toBe('FILE_CELL_TOO_LONG');
    expect(refusedFor('a,'.repeat(600))).toBe('FILE_TOO_COMPLEX');
  });
});
