import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Client } from '../support/client.ts';
import { HOSPITAL } from '../support/demo-unit.ts';
import { useHall } from '../support/hall.ts';

interface Golden {
  lines: Record<'insuranceType' | 'kind' | 'personal' | 'employer' | 'amount', string>[];
  subtotal: Record<'personal' | 'employer' | 'amount', string>;
  amountInCapitals: string;
}

const golden = JSON.parse(readFileSync(new URL('../golden/notice-202208.json', import.meta.url), 'utf8')) as Golden;
const grouped = (yuan: string): string => yuan.replace(/\B(?=(?:\d{3})+\.)/g, ',');
const hall = useHall();
let clerk: Client;

beforeAll(async () => {
  clerk = await hall.client.signedIn('clerk');
});

const notice = (format: string, as = clerk, unitNo = HOSPITAL): Promise<Response> =>
  as.get(`/documents/notice/${unitNo}/2022-08.${format}`);

test('the PDF of 2022-08 is A4 and its text says what the deck’s notice says', async () => {
  const response = await notice('pdf');
  expect(response.headers.get('content-type')).toBe('application/pdf');
  const pdf = await getDocument({ data: new Uint8Array(await response.arrayBuffer()) }).promise;
  const page = await pdf.getPage(1);
  expect(page.view.map(Math.round).slice(2).sort()).toEqual([595, 842]);
  const { items } = await page.getTextContent();
  const text = items
    .map((item) => ('str' in item ? item.str : ''))
    .join('')
    .replace(/\s/g, '');
  for (const line of golden.lines) {
    const amounts = [line.personal, line.employer].map(grouped).join('');
    expect(text).toContain(`${line.insuranceType}${line.kind}${amounts}`);
    expect(text).toContain(grouped(line.amount));
  }
  for (const amount of Object.values(golden.subtotal)) expect(text).toContain(grouped(amount));
  expect(text).toContain(golden.amountInCapitals);
  expect(text).toContain('1040352208');
});

test('the worksheet of 2022-08 holds the same amounts as numbers', async () => {
  const response = await notice('xlsx');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await response.arrayBuffer());
  const rows: unknown[][] = [];
  book.worksheets[0]!.eachRow((row) => rows.push((row.values as unknown[]).slice(1)));
  for (const [index, line] of golden.lines.entries()) {
    const row = rows.find((cells) => cells[1] === line.insuranceType);
    expect(row).toEqual([
      index + 1,
      line.insuranceType,
      line.kind,
      Number(line.personal),
      Number(line.employer),
      0,
      0,
      0,
      Number(line.amount),
    ]);
  }
  expect(rows.some((cells) => cells[0] === '小计' && cells[8] === Number(golden.subtotal.amount))).toBe(true);
  expect(rows.some((cells) => cells[1] === golden.amountInCapitals)).toBe(true);
});

test('another unit’s clerk and a month without a bill get the same 404, nobody signed in gets 401', async () => {
  const clerk2 = await hall.client.signedIn('clerk2');
  const foreign = await notice('pdf', clerk2);
  const missing = await clerk.get(`/documents/notice/${HOSPITAL}/2023-01.pdf`);
  expect([foreign.status, missing.status]).toEqual([404, 404]);
  expect(await foreign.text()).toBe(await missing.text());
  expect((await notice('pdf', hall.client)).status).toBe(401);
});

test('the code on the notice tells anybody what was printed; a forged one tells nothing', async () => {
  const { bill } = await clerk.ask<{ bill: { verificationCode: string } }>(
    'query ($unitNo: ID!) { bill(unitNo: $unitNo, feeMonth: "2022-08") { verificationCode } }',
    { unitNo: HOSPITAL },
  );
  const asked =
    'query ($code: String!) { verifyDocument(code: $code) { unitName kind feeMonth stillTrue changes { place } form { head { value } sums { value } } } }';
  const typed = bill.verificationCode.toLowerCase().replaceAll('-', ' ');
  expect(await hall.client.ask(asked, { code: typed })).toEqual({
    verifyDocument: {
      unitName: '苏州示范市立医院',
      kind: 'NOTICE',
      feeMonth: '2022-08',
      stillTrue: true,
      changes: [],
      form: {
        head: [HOSPITAL, '202208', '苏州示范市立医院', '1040352208'].map((value) => ({ value })),
        sums: [{ value: '1,300,048.92' }, { value: golden.amountInCapitals }],
      },
    },
  });
  expect(await hall.client.ask(asked, { code: 'ZZZZ-ZZZZ-ZZZZ-ZZZZ' })).toEqual({ verifyDocument: null });
});

test('a notice that was printed before forms were kept whole is true as long as its figures are', async () => {
  const former = {
    ...{ unitNo: HOSPITAL, unitName: '苏州示范市立医院', feeMonth: '2022-07', noticeNo: '1040352207', persons: 1480 },
    ...{ personal: 27_120_606, employer: 102_884_286, amount: 130_004_892, issuedOn: '2022-07-08' },
  };
  const rows = await hall.database.query<{ insuranceType: string; kind: string }>(
    `SELECT insurance_type AS "insuranceType", 'REGULAR' AS kind, l.personal_fen::float AS personal,
            l.employer_fen::float AS employer, l.amount_fen::float AS amount
       FROM canbao.bill_line l JOIN canbao.bill ON bill.id = l.bill_id JOIN canbao.unit ON unit.id = bill.unit_id
      WHERE unit_no = $1 AND fee_month = '2022-07-01' ORDER BY seq`,
    [HOSPITAL],
  );
  const keep = (code: string, printed: object): Promise<unknown> =>
    hall.database.query(
      `INSERT INTO canbao.document (code, kind, unit_id, fee_month, bill_id, content_hash, printed, printed_on)
       SELECT $2, 'NOTICE', u.id, b.fee_month, b.id, $2, $3, '2022-07-11' FROM canbao.unit u
         JOIN canbao.bill b ON b.unit_id = u.id AND b.fee_month = '2022-07-01' WHERE u.unit_no = $1`,
      [HOSPITAL, code, JSON.stringify(printed)],
    );
  await keep('FRMR000000000001', { ...former, lines: rows });
  await keep('FRMR000000000002', { ...former, persons: 1479, lines: rows });
  const asked = 'query ($code: String!) { verifyDocument(code: $code) { stillTrue changes { place was is } } }';
  expect(await hall.client.ask(asked, { code: 'FRMR000000000001' })).toEqual({
    verifyDocument: { stillTrue: true, changes: [] },
  });
  expect(await hall.client.ask(asked, { code: 'FRMR000000000002' })).toEqual({
    verifyDocument: { stillTrue: false, changes: [{ place: '缴费人数', was: '1479', is: '1480' }] },
  });
});
