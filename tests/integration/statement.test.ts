import { beforeAll, describe, expect, test } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Client } from '../support/client.ts';
import { HOSPITAL } from '../support/demo-unit.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';

const hall = useHall();
let clerk: Client;
let clerk2: Client;
let officer: Client;

const STATEMENT = `query ($unitNo: ID!, $feeMonth: Month!, $insuranceType: InsuranceType) {
  contributionStatement(unitNo: $unitNo, feeMonth: $feeMonth, insuranceType: $insuranceType) {
    settled lines { insuranceType coveredMonth kind persons base wage personal employer personalPaid employerPaid
      employerStandard personalStandard accountCredit lateFee }
    total { persons base wage personal employer personalPaid employerPaid lateFee } } }`;

interface Line extends Record<
  'insuranceType' | 'coveredMonth' | 'kind' | 'base' | 'wage' | 'personal' | 'employer',
  string
> {
  persons: number;
  personalPaid: string;
  employerPaid: string;
  employerStandard: string;
  lateFee: string;
  personalStandard: string;
}
interface Statement {
  settled: boolean;
  lines: Line[];
  total: {
    persons: number;
    base: string;
    wage: string;
    personal: string;
    employer: string;
    personalPaid: string;
    lateFee: string;
  };
}

async function statement(as: Client, variables: Record<string, unknown>): Promise<Statement> {
  const asked = { unitNo: HOSPITAL, feeMonth: '2022-08', ...variables };
  return (await as.ask<{ contributionStatement: Statement }>(STATEMENT, asked)).contributionStatement;
}

beforeAll(async () => {
  [clerk, clerk2, officer] = (await Promise.all(
    ['clerk', 'clerk2', 'officer'].map((name) => hall.client.signedIn(name)),
  )) as [Client, Client, Client];
});

describe('The statement of a fee month', () => {
  test('is what the charges come to in plain SQL, line by line', async () => {
    const { lines, total, settled } = await statement(clerk, { feeMonth: '2022-09' });
    const rows = await hall.database.query<Record<string, string>>(
      `SELECT l.insurance_type AS "insuranceType", to_char(l.covered_month, 'YYYY-MM') AS "coveredMonth",
              CASE l.kind WHEN 10 THEN 'REGULAR' ELSE 'BACK_PAY' END AS kind, count(DISTINCT l.person_id)::int AS persons,
              to_char(sum(l.base_fen) / 100.0, 'FM9999999990.00') AS base, to_char(sum(l.wage_fen) / 100.0, 'FM9999999990.00') AS wage,
              to_char(sum(l.personal_fen) / 100.0, 'FM9999999990.00') AS personal,
              to_char(sum(l.employer_fen) / 100.0, 'FM9999999990.00') AS employer
         FROM canbao.charge_line l JOIN canbao.unit u ON u.id = l.unit_id
        WHERE u.unit_no = $1 AND l.fee_month = '2022-09-01' GROUP BY 1, 2, 3`,
      [HOSPITAL],
    );
    const shown = lines.map(({ insuranceType, coveredMonth, kind, persons, base, wage, personal, employer }) => ({
      ...{ insuranceType, coveredMonth, kind, persons, base, wage, personal, employer },
    }));
    expect(settled).toBe(true);
    expect(shown).toHaveLength(rows.length);
    expect(shown).toEqual(expect.arrayContaining(rows));
    const { bill } = await clerk.ask<{ bill: Record<string, unknown> }>(
      'query ($unitNo: ID!) { bill(unitNo: $unitNo, feeMonth: "2022-09") { persons personal employer } }',
      { unitNo: HOSPITAL },
    );
    expect(total).toMatchObject(bill);
  });

  test('bears the late fee of its bill through the day, on each line in proportion', async () => {
    const asked =
      'query ($unitNo: ID!) { bill(unitNo: $unitNo, feeMonth: "2022-08") { lateFeeDue { amount through } } }';
    const { bill } = await clerk.ask<{ bill: { lateFeeDue: { amount: string; through: string } } }>(asked, {
      unitNo: HOSPITAL,
    });
    const { lines, total } = await statement(clerk, {});
    // 29 days from 8.23 to 9.20 on 1,300,048.92 at 0.05 %
    expect([bill.lateFeeDue.amount, bill.lateFeeDue.through]).toEqual(['18850.71', '2022-09-20']);
    expect(total.lateFee).toBe(bill.lateFeeDue.amount);
    expect(lines.map(({ insuranceType, lateFee }) => [insuranceType, lateFee])).toEqual([
      ['LARGE_AMOUNT', '107.30'],
      ['MATERNITY', '1530.06'],
      ['BASIC_MEDICAL', '15300.75'],
      ['LOCAL_SUPPLEMENT', '1912.60'],
    ]);
  });

  test('shows rates and fixed amounts as such, and of one insurance type that type alone', async () => {
    const { lines } = await statement(clerk, {});
    expect(lines.map((line) => [line.insuranceType, line.employerStandard, line.personalStandard])).toEqual([
      ['LARGE_AMOUNT', '不缴费', '5.00 元/月'],
      ['MATERNITY', '0.8%', '不缴费'],
      ['BASIC_MEDICAL', '6%', '2%'],
      ['LOCAL_SUPPLEMENT', '1%', '不缴费'],
    ]);
    const one = await statement(clerk, { insuranceType: 'MATERNITY' });
    expect(one.lines).toEqual(lines.filter(({ insuranceType }) => insuranceType === 'MATERNITY'));
    expect(one.total).toMatchObject({ persons: 1480, employer: '105521.65', personal: '0.00' });
  });

  test('counts what was paid on the bill, in proportion until it is paid', async () => {
    const pay = (reference: string, amount: string): Promise<unknown> =>
      officer.ask('mutation ($input: PaymentInput!) { recordPayment(input: $input) { paid } }', {
        input: { unitNo: HOSPITAL, feeMonth: '2022-08', reference, amount, paidOn: '2022-08-20' },
      });
    expect((await statement(clerk, {})).total.personalPaid).toBe('0.00');
    await pay('half', '650024.46');
    const { lines, total } = await statement(clerk, {});
    expect(total).toMatchObject({ personalPaid: '135603.03', employerPaid: '514421.43' });
    for (const line of lines) expect(Number(line.personalPaid)).toBeLessThanOrEqual(Number(line.personal));
  });

  test('agrees to the fen with its bill on what was paid, line by line, whatever was paid and for however many months', async () => {
    const asked = `query ($unitNo: ID!, $feeMonth: Month!) { bill(unitNo: $unitNo, feeMonth: $feeMonth) {
      paid personalPaid employerPaid lines { insuranceType kind personalPaid employerPaid } } }`;
    type PaidLine = Record<'insuranceType' | 'kind' | 'personalPaid' | 'employerPaid', string>;
    const months = await hall.database.query<{ feeMonth: string }>(
      `SELECT to_char(b.fee_month, 'YYYY-MM') AS "feeMonth" FROM canbao.bill b JOIN canbao.unit u ON u.id = b.unit_id
        WHERE u.unit_no = $1 AND b.fee_month BETWEEN '2022-04-01' AND '2022-09-01' ORDER BY 1`,
      [HOSPITAL],
    );
    expect(months.length).toBeGreaterThan(3);
    let severalMonths = 0;
    for (const { feeMonth } of months) {
      await officer.ask('mutation ($input: PaymentInput!) { recordPayment(input: $input) { paid } }', {
        input: { unitNo: HOSPITAL, feeMonth, reference: 'some', amount: '77777.77', paidOn: '2022-09-20' },
      });
      const { bill } = await clerk.ask<{
        bill: Record<'paid' | 'personalPaid' | 'employerPaid', string> & { lines: PaidLine[] };
      }>(asked, { unitNo: HOSPITAL, feeMonth });
      const { lines, total } = await statement(clerk, { feeMonth });
      const { personalPaid, employerPaid } = bill;
      expect(total).toMatchObject({ personalPaid, employerPaid });
      expect(fenOf(personalPaid) + fenOf(employerPaid)).toBe(fenOf(bill.paid));
      for (const line of bill.lines) {
        const parts = lines.filter(
          ({ insuranceType, kind }) => insuranceType === line.insuranceType && kind === line.kind,
        );
        if (parts.length > 1) severalMonths += 1;
        const sum = (share: 'personalPaid' | 'employerPaid'): number =>
          parts.reduce((all, part) => all + fenOf(part[share]), 0);
        expect([sum('personalPaid'), sum('employerPaid')]).toEqual([
          fenOf(line.personalPaid),
          fenOf(line.employerPaid),
        ]);
      }
    }
    expect(severalMonths).toBeGreaterThan(0);
  });

  test('is shown to nobody who may not see the unit', async () => {
    const asked = { unitNo: HOSPITAL, feeMonth: '2022-08' };
    const refused = await clerk2.refused(STATEMENT, asked);
    expectRefusal(refused, 'NOT_FOUND');
    expectRefusal(await hall.client.refused(STATEMENT, asked), 'UNAUTHENTICATED');
  });
});

describe('Its paper', () => {
  test('is a PDF on A4 across whose text can be found, and the certificate one upright', async () => {
    for (const [path, words, wide] of [
      [`statement/${HOSPITAL}/2022-08`, ['13,190,303.00', '第1页共1页', '5.00元/月'], true],
      [`certificate/${HOSPITAL}`, ['长期照护保险', '12320599466000010C', '第1页共1页'], false],
    ] as const) {
      const response = await clerk.get(`/documents/${path}.pdf`);
      expect(response.status).toBe(200);
      const page = await (await getDocument({ data: new Uint8Array(await response.arrayBuffer()) }).promise).getPage(1);
      const [, , width = 0, height = 0] = page.view;
      expect(width > height).toBe(wide);
      const { items } = await page.getTextContent();
      const text = items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replace(/\s/g, '');
      for (const word of words) expect(text).toContain(word);
      expect((await clerk.get(`/documents/${path}.xlsx`)).status).toBe(200);
      expect((await clerk2.get(`/documents/${path}.pdf`)).status).toBe(404);
    }
  });
});

const fenOf = (amount: string): number => Math.round(Number(amount) * 100);
