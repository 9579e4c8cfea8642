import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from '@jest/globals';
import { ALL_BATCH_KINDS, BATCH_COLUMNS, BATCH_LIMITS, REASON_HEADING } from '@canbao/rules';
import type { BatchKind } from '@canbao/rules';
import { writeFailedRows, writeTemplate } from './batch-workbook.ts';
import type { FailedRow } from './batch-workbook.ts';
import { readFile } from './read-file.ts';

const AT = new Date('2022-09-20T01:00:00Z');

async function written(write: (to: PassThrough) => Promise<void>): Promise<Buffer> {
  const stream = new PassThrough();
  const [file] = await Promise.all([buffer(stream), write(stream)]);
  return file;
}

function failedFile(kind: BatchKind, rows: Iterable<FailedRow> | AsyncIterable<FailedRow>): Promise<Buffer> {
  return written((to) => writeFailedRows(kind, rows, AT, to));
}

interface Table {
  readonly headings: string[];
  readonly rows: { readonly cells: string[] }[];
}

describe('A file of failed rows', () => {
  test.each(ALL_BATCH_KINDS)('of %s is read again as it is, cell by cell, its reasons passed over', async (kind) => {
    const columns = BATCH_COLUMNS[kind];
    const row = Object.fromEntries(columns.map(({ key, heading }) => [key, `=${heading}, 007`]));
    const file = await failedFile(kind, [
      { cells: row, reason: '证件号码应为18位。' },
      { cells: { idNo: '1' }, reason: '' },
    ]);
    const reading = await readFile(file);
    if (!reading.ok) throw new Error(JSON.stringify(reading.refusals));
    const table = JSON.parse(reading.file.table) as Table;
    expect(reading.file).toMatchObject({ kind, rows: 2 });
    expect(table.headings).toEqual([...columns.map(({ heading }) => heading), REASON_HEADING]);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      [...columns.map(({ heading }) => `=${heading}, 007`), '证件号码应为18位。'],
      ['1'],
    ]);
  });

  test('may be as long as a file can be, and comes row by row', async () => {
    async function* all(): AsyncGenerator<FailedRow> {
      for (let count = 0; count < BATCH_LIMITS.rows; count += 1) {
        if (count % 5000 === 0) await Promise.resolve();
        yield { cells: { idNo: `32059919880808${count}`, name: '顾清和' }, reason: '处理失败!' };
      }
    }
    const file = await failedFile('STOP', all());
    expect(file.length).toBeLessThan(BATCH_LIMITS.fileBytes);
    expect(await readFile(file)).toMatchObject({ ok: true, file: { rows: BATCH_LIMITS.rows } });
  });
});

test.each(ALL_BATCH_KINDS)('The template of %s is read as one without rows', async (kind) => {
  const reading = await readFile(await written((to) => writeTemplate(kind, AT, to)));
  expect(reading).toMatchObject({ ok: false, refusals: [{ code: 'FILE_EMPTY' }] });
});
