import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { GALLERY } from '../../apps/web/src/features/explorer/gallery/index.ts';
import { violations } from '../support/accessibility.ts';
import { openBrowser } from '../support/browser.ts';
import { HOSPITAL } from '../support/demo-unit.ts';
import { cellsOf, csvOf, sheetOf } from '../support/exports.ts';
import { useHall } from '../support/hall.ts';
import { shoot, signedInPage } from '../support/signed-in-page.ts';

const hall = useHall();
const TERMS = { unitNo: HOSPITAL, feeMonth: '2022-09' };
let browser: Browser;
let page: Page;
/** whatever the pages ask of anybody but the hall */
const elsewhere: string[] = [];
/** what the browser complains about: a refusal of the content security policy, an error of a script */
const complaints: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  page = await signedInPage(browser, hall, 'analyst');
  page.context().on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(hall.server.url))
      elsewhere.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
}, 120_000);
afterAll(() => browser.close());

const table = () => page.getByRole('region', { name: '结果' }).getByRole('table');
const shown = (): Promise<string[][]> =>
  table()
    .locator('tbody tr[role=row]')
    .evaluateAll((rows) => rows.map((row) => Array.from(row.children).map((cell) => cell.textContent.trim())));
const run = () => page.getByRole('button', { name: '运行' }).click();

async function choose(question: string): Promise<void> {
  await page.getByRole('button', { name: question }).click();
  await page.getByRole('heading', { name: question }).waitFor();
}

async function exported(format: string): Promise<{ name: string; file: Buffer }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: `导出 ${format}` }).click();
  const download = await coming;
  await page.getByText(`已导出“${download.suggestedFilename()}”`).waitFor();
  return { name: download.suggestedFilename(), file: readFileSync(await download.path()) };
}

test('Every question of the gallery is answered to an analyst, without a fault', async () => {
  const analyst = await hall.client.signedIn('analyst');
  for (const { query, variables } of GALLERY) {
    const data = await analyst.ask<Record<string, unknown>>(query, variables(TERMS));
    expect(Object.values(data)).not.toContain(null);
  }
});

describe('An analyst', () => {
  test('finds the explorer in the navigation, and a question already in it', async () => {
    await page.getByRole('link', { name: '数据查询台' }).click();
    await page.getByRole('heading', { name: '某月各险种应收多少？' }).waitFor();
    await page.getByText('query ChargesByType').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('gets the figures that the ledger holds, as JSON and as a table', async () => {
    await run();
    await page.getByText('"insuranceTypeName"').first().waitFor();
    await shoot(page, 'explorer');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '表格' }).click();
    const plain = await hall.database.query<{ line: string }>(
      `SELECT concat_ws('|', to_char(l.covered_month, 'YYYY-MM'), count(DISTINCT person_id),
              to_char(sum(l.personal_fen) / 100.0, 'FM999,999,990.00'), to_char(sum(l.employer_fen) / 100.0, 'FM999,999,990.00')) AS line
         FROM canbao.charge_line l JOIN canbao.unit u ON u.id = l.unit_id
        WHERE u.unit_no = $1 AND l.fee_month = '2022-09-01' GROUP BY l.insurance_type, l.kind, l.covered_month`,
      [HOSPITAL],
    );
    const lines = (await shown()).map(([, , month, persons, , personal, employer]) =>
      [month, persons, personal, employer].join('|'),
    );
    expect(lines.sort()).toEqual(plain.map(({ line }) => line).sort());
    expect(await violations(page)).toEqual([]);
    await shoot(page, 'explorer-table');
  });

  test('takes an answer away as CSV and as a workbook: amounts are numbers, numbers of persons stay text', async () => {
    await choose('某月基本医疗应收最多的是哪些人？');
    await run();
    await table().getByRole('columnheader', { name: 'personNo' }).waitFor();
    const plain = await hall.database.query<{ no: string; amount: number }>(
      `SELECT p.person_no AS no, sum(l.personal_fen + l.employer_fen)::integer AS amount
         FROM canbao.charge_line l JOIN canbao.unit u ON u.id = l.unit_id JOIN canbao.person p ON p.id = l.person_id
        WHERE u.unit_no = $1 AND l.fee_month = '2022-09-01' AND l.insurance_type = 'BASIC_MEDICAL'
        GROUP BY p.person_no, l.covered_month, l.kind ORDER BY 2 DESC LIMIT 100`,
      [HOSPITAL],
    );
    const csv = await exported('CSV');
    expect(csv.name).toBe('查询结果-LargestCharges-items.csv');
    const [headings, ...rows] = csvOf(csv.file);
    expect(headings).toEqual(['personNo', 'coveredMonth', 'base', 'personal', 'employer', 'amount']);
    expect(rows.map((cells) => Math.round(Number(cells[5]) * 100))).toEqual(plain.map(({ amount }) => amount));

    const workbook = await exported('XLSX');
    const sheet = await sheetOf(workbook.file);
    const cells = cellsOf(sheet);
    expect(cells.map((row) => Math.round((row[5] as number) * 100))).toEqual(plain.map(({ amount }) => amount));
    expect(cells.map((row) => row[0])).toEqual(rows.map((row) => row[0]!.replace('\t', '')));
    expect(sheet.getRow(2).getCell(6).numFmt).toBe('#,##0.00');
    expect(sheet.getRow(2).getCell(1).numFmt).toBe('@');
  });

  test('is told why a query is refused, and where', async () => {
    await page.getByRole('group', { name: '变量（JSON）' }).click();
    await page.keyboard.press('Control+A');
    // the editor closes quotes and brackets itself
    await page.keyboard.type(`{"unitNo": "${HOSPITAL}", "feeMonth": "2022-13`);
    await run();
    const refused = page.getByRole('alert');
    await refused.getByText('BAD_USER_INPUT').waitFor();
    expect(await violations(page)).toEqual([]);
    await shoot(page, 'explorer-refused');
    await page.getByRole('group', { name: '变量（JSON）' }).click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('{"unitNo": ');
    await run();
    await refused.getByText('没有发出查询：变量不是正确的 JSON').waitFor();
  });

  test('reads what a field means beside the query', async () => {
    await page.getByRole('button', { name: '文档' }).click();
    await page.getByLabel('查找').fill('缴费基数');
    await page.getByRole('button', { name: 'Charge.base', exact: true }).click();
    await page.getByRole('heading', { name: 'Charge', exact: true }).waitFor();
    const question = page.getByRole('group', { name: '查询' });
    await question.getByText('totalItems').click({ modifiers: ['Control'] });
    await page.getByRole('heading', { name: 'ChargeList', exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
    await shoot(page, 'explorer-docs');
  });

  test('finds what was asked before, also after a reload', async () => {
    await page.reload();
    await page.getByRole('button', { name: '历史' }).click();
    const past = page.getByRole('complementary', { name: '示例、历史和文档' }).getByRole('listitem');
    expect((await past.allTextContents()).map((text) => text.split(' ')[0])).toEqual(
      expect.arrayContaining([expect.stringContaining('ChargesByType'), expect.stringContaining('LargestCharges')]),
    );
    await past.filter({ hasText: 'ChargesByType' }).getByRole('button').first().click();
    await page.getByText('query ChargesByType').waitFor();
    await page.getByRole('button', { name: '删除“ChargesByType”' }).click();
    await past.filter({ hasText: 'ChargesByType' }).waitFor({ state: 'detached' });
    expect(await violations(page)).toEqual([]);
  });

  test('works on a phone, with nothing cut off', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: '示例' }).click();
    await choose('某单位在职人数的走势？');
    await run();
    await page.getByRole('button', { name: '表格' }).click();
    await table().getByText('2022-09').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    await shoot(page, 'explorer-phone');
    await page.setViewportSize({ width: 1366, height: 768 });
  });
});

describe('The schema’s documentation', () => {
  test('tells every type and field in both languages, is searched, and has an address for each', async () => {
    await page.goto(`${hall.server.url}/schema#Bill`);
    const bill = page.getByRole('region', { name: 'Bill', exact: true });
    await bill.getByText('联邦主键').waitFor();
    expect(await bill.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(768);
    expect(await bill.textContent()).toContain('unitNo feeMonth');
    await page.getByLabel('查找').fill('chargeFilter coveredMonth');
    await page.getByRole('region', { name: 'ChargeFilter', exact: true }).waitFor();
    expect(page.url()).toContain('find=chargeFilter');
    // a type that the search leaves out is a link's end all the same
    await page.getByRole('link', { name: 'Month', exact: true }).first().click();
    await page.getByRole('region', { name: 'Month', exact: true }).waitFor();
    await page.waitForURL((url) => url.hash === '#Month' && !url.search.includes('find'));
  });

  test('is printed without what is for the screen', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation', { name: '目录' }).isVisible()).toBe(false);
    expect(await page.getByRole('region', { name: 'Bill', exact: true }).isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
  });
});

test('Nothing was asked of anybody else, and the browser had nothing to complain about', () => {
  expect(elsewhere).toEqual([]);
  // the refused query was answered with 400, which the browser reports
  expect(complaints.filter((text) => !text.includes('status of 400'))).toEqual([]);
});

test('Who is signed out comes back to the explorer; an officer may only read there; a clerk has none and loads none of it', async () => {
  const other = await (await browser.newContext()).newPage();
  other.setDefaultTimeout(15_000);
  const signIn = async (username: string): Promise<void> => {
    await other.getByLabel('用户名').fill(username);
    await other.getByLabel('密码').fill('canbao-demo');
    await other.getByRole('button', { name: '登录' }).click();
  };
  await other.goto(`${hall.server.url}/explorer`);
  await signIn('officer');
  await other.getByRole('button', { name: '运行' }).waitFor();
  await other.getByText('query ChargesByType').waitFor();
  await other.getByRole('group', { name: '查询' }).click();
  await other.keyboard.press('Control+A');
  await other.keyboard.type('mutation { signOut');
  await other.keyboard.press('Control+Enter');
  await other.getByRole('alert').getByText('数据查询台只能查询').waitFor();
  await other.context().clearCookies();
  await other.keyboard.press('Control+A');
  await other.keyboard.type('query { units { totalItems');
  await other.keyboard.press('Control+Enter');
  await other.waitForURL(/sign-in\?next=/);

  const scripts: string[] = [];
  other.on('request', (request) => scripts.push(request.url()));
  await signIn('clerk');
  await other.getByText('您没有权限').or(other.getByRole('alert')).first().waitFor();
  expect(await other.getByRole('link', { name: '数据查询台' }).count()).toBe(0);
  expect(scripts.filter((url) => /editors|monaco|worker/i.test(url))).toEqual([]);
  await other.context().close();
});
