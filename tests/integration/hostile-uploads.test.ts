import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { BATCH_LIMITS } from '@canbao/rules';
import type { Client } from '../support/client.ts';
import { useHall } from '../support/hall.ts';
import { HEADINGS, HONEST, HOSTILE_FILES, TABLE, rowsXml } from '../support/hostile-files.ts';
import { upload } from '../support/uploads.ts';
import type { UploadAnswer } from '../support/uploads.ts';
import { sheetXml, workbook } from '../support/workbook.ts';

const hall = useHall();
let clerk: Client;

/** Somebody else, who asks for something every now and then until the tests are over; how often that was answered. */
let answered = 0;
let over = false;

async function standBy(): Promise<void> {
  const other = await hall.client.signedIn('clerk2');
  while (!over) {
    await other.ask('{ me { username } }');
    answered += 1;
    await sleep(50);
  }
}

let bystander: Promise<void>;

beforeAll(async () => {
  clerk = await hall.client.signedIn('clerk');
  bystander = standBy();
  bystander.catch(() => undefined);
});

async function refusedWith(file: Uint8Array): Promise<UploadAnswer> {
  const answer = await upload(clerk, file);
  expect(answer.uploadId).toBeUndefined();
  expect(answer.remedy).toMatch(/^请.*。$/);
  return answer;
}

describe('A file is refused, with what is wrong and what to do', () => {
  test.each(HOSTILE_FILES)('%s', async (_, file, code, message) => {
    expect(await refusedWith(file())).toMatchObject({ status: 422, code, message });
  });

  test('with wrong columns, all of them at once', async () => {
    const { refusals } = await refusedWith(
      workbook({
        sheet: sheetXml([
          ['姓名', '工号', '姓名'],
          ['1', '2', '3'],
        ]),
      }),
    );
    expect(refusals!.map(({ code }) => code)).toEqual(['COLUMN_MISSING', 'COLUMN_UNKNOWN', 'COLUMN_TWICE']);
  });

  test('of more than 5 MB, whatever it is', async () => {
    const most = await upload(clerk, Buffer.alloc(BATCH_LIMITS.fileBytes));
    expect(most).toMatchObject({ status: 422, code: 'FILE_NOT_XLSX' });
    const answer = await refusedWith(Buffer.alloc(BATCH_LIMITS.fileBytes + 1));
    expect(answer).toMatchObject({ status: 413, code: 'FILE_TOO_LARGE', message: '文件超过5MB,不能上传' });
  });

  test('that is not there, or under another name, or in no form at all', async () => {
    const form = new FormData();
    form.append('file', 'no file but a text');
    const cut = { 'content-type': 'multipart/form-data; boundary=x' };
    for (const response of [
      await clerk.post('/uploads', form),
      await clerk.post('/uploads', '{}', { 'content-type': 'application/json' }),
      await clerk.post('/uploads', '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nPK', cut),
      await clerk.post('/uploads', '', { 'content-type': 'multipart/form-data' }),
    ]) {
      expect([response.status, (await response.json()) as object]).toMatchObject([400, { code: 'FILE_MISSING' }]);
    }
    expect(await upload(clerk, HONEST, 'a.xlsx', 'datei')).toMatchObject({ status: 400, code: 'FILE_MISSING' });
  });
});

describe('A file costs nothing more', () => {
  test.each<[string, string]>([
    ['for merging the whole sheet', '<mergeCells><mergeCell ref="A10:XFD1048576"/></mergeCells>'],
    [
      'for 20,000 merged cells',
      `<mergeCells>${Array.from({ length: 20_000 }, (_, row) => `<mergeCell ref="A${row + 5}:XFD${row + 5}"/>`).join('')}</mergeCells>`,
    ],
    [
      'for a validation of every cell',
      '<dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a"</formula1></dataValidation></dataValidations>',
    ],
    [
      'for formulas that are no cell’s',
      '<extLst><ext><x14:dataValidation><xm:f>Sheet2!A1</xm:f></x14:dataValidation></ext></extLst>',
    ],
  ])('%s', async (_, after) => {
    expect(await upload(clerk, workbook({ sheet: sheetXml(TABLE, { after }) }))).toMatchObject({
      status: 201,
      rows: 1,
    });
  });

  test('for a million empty rows with a format', async () => {
    const empty = Array.from({ length: 1_000_000 }, (_, row) => `<row r="${row + 3}" s="1"/>`).join('');
    expect(await upload(clerk, workbook({ sheet: sheetXml(TABLE, { within: empty }) }))).toMatchObject({ rows: 1 });
  });

  test('as long as it has 20,000 rows', async () => {
    const full = workbook({ sheet: sheetXml([HEADINGS], { within: rowsXml(BATCH_LIMITS.rows) }) });
    expect(await upload(clerk, full)).toMatchObject({ status: 201, rows: BATCH_LIMITS.rows });
  });
});

describe('Whoever sends such files', () => {
  test('has two under way at most, and is told to come back', async () => {
    const bomb = workbook({ sheet: `<a>${'<b/>'.repeat(2_000_000)}` });
    const answers = await Promise.all(Array.from({ length: 8 }, () => upload(clerk, bomb)));
    expect(answers.filter(({ status }) => status === 503).map(({ code }) => code)).toEqual(Array(6).fill('BUSY'));
  });

  test('keeps nothing here', async () => {
    const kept = await hall.database.query<{ rows: number }>('SELECT DISTINCT rows FROM canbao.upload ORDER BY 1');
    expect(kept.map(({ rows }) => rows)).toEqual([1, BATCH_LIMITS.rows]);
  });

  test('stays alone with it: everybody else is answered meanwhile, and the server stays small', async () => {
    over = true;
    await bystander;
    expect(answered).toBeGreaterThan(20);
    if (process.platform !== 'linux') return;
    const [, peak] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${hall.server.child.pid}/status`, 'utf8'))!;
    expect(Number(peak) / 1024).toBeLessThan(900);
  });
});

describe('The thread in which a file is read', () => {
  const script = `
    const { readInThread } = await import(process.argv[1]);
    const { readFileSync } = await import('node:fs');
    const { refusals } = await readInThread(readFileSync(0), JSON.parse(process.argv[2]));
    console.log(refusals.map(({ code }) => code).join());
  `;
  const compiled = new URL('../../apps/api/dist/src/upload/read-in-thread.js', import.meta.url).href;

  test.each([
    ['FILE_READ_TOO_LONG', { seconds: 0.001, memory: {} }],
    ['FILE_TOO_COMPLEX', { seconds: 60, memory: { maxOldGenerationSizeMb: 12 } }],
  ])('is ended by %s', (code, bounds) => {
    const input = workbook({ sheet: sheetXml([HEADINGS], { within: rowsXml(BATCH_LIMITS.rows) }) });
    const args = ['--input-type=module', '-e', script, compiled, JSON.stringify(bounds)];
    expect(execFileSync(process.execPath, args, { input, encoding: 'utf8' })).toContain(code);
  });
});
