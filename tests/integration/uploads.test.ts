import { beforeAll, describe, expect, test } from '@jest/globals';
import { BATCH_COLUMNS, batchKindName } from '@canbao/rules';
import type { BatchKind } from '@canbao/rules';
import ExcelJS from 'exceljs';
import type { Client } from '../support/client.ts';
import { useHall } from '../support/hall.ts';
import { template, upload } from '../support/uploads.ts';
import { rawCell, rowXml, sheetXml, workbook } from '../support/workbook.ts';

const hall = useHall();
let clerk: Client;

beforeAll(async () => {
  clerk = await hall.client.signedIn('clerk');
});

const STOP_HEADINGS = ['证件号码', '姓名', '变更日期'];
const ROW = ['32059919880808069X', '顾清和', '2022-09-21'];

/** The template of a kind with rows written below its example, as somebody fills it in. */
async function filled(kind: BatchKind, ...rows: (string | number | Date)[][]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await template(clerk, kind)) as unknown as ArrayBuffer);
  rows.forEach((cells, index) => (book.getWorksheet(batchKindName(kind))!.getRow(index + 3).values = cells));
  return Buffer.from(await book.xlsx.writeBuffer());
}

describe('The template', () => {
  test.each<[string, BatchKind]>([
    ['enrol', 'ENROL'],
    ['stop', 'STOP'],
    ['adjust-wage', 'ADJUST_WAGE'],
    ['BACK_PAY', 'BACK_PAY'],
  ])('/templates/%s has headings, formats, an example and a page of notes', async (path, kind) => {
    const response = await clerk.get(`/templates/${path}`);
    expect(response.headers.get('content-disposition')).toContain(
      encodeURIComponent(`${batchKindName(kind)}模板.xlsx`),
    );
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(await response.arrayBuffer());
    expect(book.worksheets.map(({ name }) => name)).toEqual([batchKindName(kind), '填写说明']);
    const sheet = book.worksheets[0]!;
    const columns = BATCH_COLUMNS[kind];
    expect((sheet.getRow(1).values as string[]).slice(1)).toEqual(columns.map(({ heading }) => heading));
    expect((sheet.getRow(2).values as string[]).slice(1)).toEqual(columns.map(({ example }) => example));
    expect(sheet.getColumn(1).numFmt).toBe('@');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    const notes = JSON.stringify(book.worksheets[1]!.getSheetValues());
    for (const { heading, note } of columns) {
      expect(notes).toContain(`"${heading}"`);
      expect(notes).toContain(note);
    }
  });

  test('offers the choices of a column in a list that ends with the rows', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await template(clerk, 'enrol')) as unknown as ArrayBuffer);
    const place = BATCH_COLUMNS.ENROL.findIndex(({ key }) => key === 'civilServant') + 1;
    const sheet = book.worksheets[0]!;
    expect(sheet.getCell(20_002, place).dataValidation).toMatchObject({ type: 'list', formulae: ['"是,否"'] });
    expect(sheet.getCell(20_003, place).dataValidation).toBeUndefined();
  });

  test('as it is has nothing to submit', async () => {
    expect(await upload(clerk, await template(clerk, 'stop'))).toMatchObject({ status: 422, code: 'FILE_EMPTY' });
  });

  test('of a kind that nobody knows is not found, and nobody in particular gets none', async () => {
    expect((await clerk.get('/templates/merge')).status).toBe(404);
    expect((await hall.client.get('/templates/stop')).status).toBe(401);
    expect((await (await hall.client.signedIn('analyst')).get('/templates/stop')).status).toBe(403);
  });
});

describe('A file made from the template', () => {
  test('comes back as its cells, whatever they were typed as', async () => {
    const day = new Date(Date.UTC(2010, 6, 1));
    const file = await filled(
      'ENROL',
      ['32059919880808069X', '顾清和', 8500.1, '13900000000', '姑苏区', day, '2022-09', '是'],
      [],
      [Number('320599198808080690'), '沈 一', '8,500元', 13900000000, '', '2010/7/1', '2022年9月'],
    );
    const answer = await upload(clerk, file);
    expect(answer).toMatchObject({ status: 201, kind: 'ENROL', rows: 2 });
    expect(answer.table!.headings).toEqual(BATCH_COLUMNS.ENROL.map(({ heading }) => heading));
    expect(answer.table!.rows.slice(1)).toEqual([
      {
        rowNo: 3,
        cells: ['32059919880808069X', '顾清和', '8500.1', '13900000000', '姑苏区', '2010-07-01', '2022-09', '是'],
      },
      { rowNo: 5, cells: ['3.20599198808081E+17', '沈 一', '8,500元', '13900000000', '', '2010/7/1', '2022年9月'] },
    ]);
  });

  test('can be asked for again by its account, and by no other', async () => {
    const { status, ...first } = await upload(clerk, await filled('STOP', ROW), '..\\减员 9月.xlsx');
    expect(status).toBe(201);
    expect(first).toMatchObject({ kind: 'STOP', rows: 1, fileName: '减员 9月.xlsx' });
    const again = await clerk.get(`/uploads/${first.uploadId!}`);
    expect(await again.json()).toEqual(first);
    for (const other of ['clerk2', 'officer']) {
      const client = await hall.client.signedIn(other);
      expect((await client.get(`/uploads/${first.uploadId!}`)).status).toBe(404);
    }
    expect((await clerk.get('/uploads/1%27')).status).toBe(404);
    const rows = await hall.database.query<{ row_no: number; cells: string[] }>(
      'SELECT row_no, cells FROM canbao.upload_row WHERE upload_id = $1 ORDER BY 1',
      [first.uploadId],
    );
    expect(rows).toEqual(first.table!.rows.map(({ rowNo, cells }) => ({ row_no: rowNo, cells })));
  });

  test('may have its columns in another order, and its texts shared, rich or prefixed', async () => {
    const file = workbook({
      sharedStrings:
        '<x:sst xmlns:x="x"><x:si><x:t>证件号码</x:t></x:si><x:si><x:r><x:t>顾</x:t></x:r><x:r><x:t>清和</x:t></x:r><x:rPh><x:t>gu</x:t></x:rPh></x:si></x:sst>',
      sheet: `<x:worksheet xmlns:x="x"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>姓名</x:t></x:is></x:c><x:c t="s"><x:v>0</x:v></x:c></x:row>
        <x:row r="4"><x:c t="s"><x:v>1</x:v></x:c><x:c r="B4" t="str"><x:v>${ROW[0]!}_x000D_</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    });
    expect(await upload(clerk, file)).toMatchObject({
      status: 201,
      table: { headings: ['姓名', '证件号码'], rows: [{ rowNo: 4, cells: ['顾清和', ROW[0]] }] },
    });
  });

  test('shows dates by their format, counted from 1900 or 1904, and formulas by name', async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="165" formatCode="[h]:mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>';
    const dates = [0, 1, 2, 3].map((style) =>
      rowXml(style + 2, [rawCell('', '<v>1</v>'), rawCell('', ''), rawCell(`s="${style}"`, '<v>44825.5</v>')]),
    );
    const file = workbook({ styles, sheet: sheetXml([STOP_HEADINGS], { within: dates.join('') }) });
    const answer = await upload(clerk, file);
    expect(answer.table!.rows.map(({ cells }) => cells[2])).toEqual(['44825.5', '2022-09-21', '2022-09-21', '44825.5']);
  });

  test('is kept until newer ones push it out', async () => {
    const officer = await hall.client.signedIn('officer');
    const file = await filled('STOP', ROW);
    for (let count = 0; count < 22; count += 1) expect((await upload(officer, file)).status).toBe(201);
    const [kept] = await hall.database.query<{ count: string }>(
      `SELECT count(*) FROM canbao.upload JOIN canbao.account ON account.id = account_id WHERE username = 'officer'`,
    );
    expect(Number(kept!.count)).toBe(20);
  });
});

describe('Nobody uploads', () => {
  test('without being signed in, or as an analyst', async () => {
    const file = await filled('STOP', ROW);
    expect(await upload(hall.client, file)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect(await upload(await hall.client.signedIn('analyst'), file)).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  });

  test('through a page of another site', async () => {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(await filled('STOP', ROW))]), 'a.xlsx');
    const forged = hall.client.with({ 'sec-fetch-site': 'cross-site', cookie: 'canbao_session=x' });
    expect((await forged.post('/uploads', form)).status).toBe(403);
  });
});
