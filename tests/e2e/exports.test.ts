import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { violations } from '../support/accessibility.ts';
import { openBrowser } from '../support/browser.ts';
import { HOSPITAL, PEOPLE } from '../support/demo-unit.ts';
import { cellsOf, csvOf, sheetOf } from '../support/exports.ts';
import { useHall } from '../support/hall.ts';
import { shoot, signedInPage } from '../support/signed-in-page.ts';

const hall = useHall();
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await signedInPage(browser, hall, 'clerk');
});
afterAll(() => browser.close());

/** The file of an export, when its row offers it. */
async function downloaded(name: string): Promise<Buffer> {
  const link = page.getByRole('link', { name: `下载“${name}”` });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return readFileSync(await download.path());
}

describe('A clerk exports', () => {
  test('a month’s charges of one type, chosen on the page of charges, and has them as a workbook', async () => {
    await page.goto(`${hall.server.url}/charges?feeMonth=2022-08&type=LARGE_AMOUNT&sort=-base&page=2`);
    await page.getByRole('link', { name: '导出', exact: true }).click();
    await page.getByRole('heading', { name: '新的导出' }).waitFor();
    expect(await page.getByLabel('导出内容').inputValue()).toBe('CHARGES');
    expect(await page.getByLabel('费款所属期').inputValue()).toBe('2022-08');
    expect(await page.getByLabel('险种').inputValue()).toBe('LARGE_AMOUNT');
    await page.getByText('还没有导出任务').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '导出', exact: true }).click();
    const name = '职工缴费明细-202208-大额医疗费用补助.xlsx';
    await page.getByText(`已开始导出“${name}”，共1480行`).waitFor();
    const row = page.getByRole('row', { name: new RegExp(name) });
    await row.getByText('已完成').waitFor();
    expect(await row.getByRole('cell').allTextContents()).toEqual(expect.arrayContaining(['1480', '否', '']));
    await shoot(page, 'exports');
    expect(await violations(page)).toEqual([]);

    const cells = cellsOf(await sheetOf(await downloaded(name)));
    expect(cells).toHaveLength(1480);
    const sum = cells.reduce((fen, row14) => fen + Math.round(Number(row14[13]) * 100), 0);
    expect(sum).toBe(740_000);
    const persons = await hall.database.query<{ no: string }>(
      `SELECT person_no AS no FROM canbao.person WHERE id IN (SELECT person_id FROM canbao.charge_line l
        JOIN canbao.unit u ON u.id = l.unit_id WHERE u.unit_no = $1 AND fee_month = '2022-08-01' AND insurance_type = 'LARGE_AMOUNT') ORDER BY 1`,
      [HOSPITAL],
    );
    expect(cells.map((row14) => row14[1])).toEqual(persons.map(({ no }) => no));
  });

  test('one retired person as CSV: what narrows the list is told, can be taken away, and shows no number in full', async () => {
    await page.goto(`${hall.server.url}/retirees?idNo=${PEOPLE.retired.idNo}`);
    await page.getByRole('rowheader', { name: PEOPLE.retired.name }).waitFor();
    await page.getByRole('link', { name: '导出', exact: true }).click();
    await page.getByText('只导出符合以下条件的数据').waitFor();
    expect(await page.textContent('main')).toContain('3205*******0014');
    expect(await page.textContent('main')).not.toContain(PEOPLE.retired.idNo);
    await page.getByLabel('文件格式').selectOption('CSV');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '导出', exact: true }).click();
    const name = '离退休人员-20220920-按条件.csv';
    const lines = csvOf(await downloaded(name));
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain(PEOPLE.retired.name);
    await page.getByRole('button', { name: '去掉这些条件' }).click();
    await page.getByText('只导出符合以下条件的数据').waitFor({ state: 'detached' });
  });

  test('the roster and declarations from their own pages, and deletes what is not needed any more', async () => {
    for (const [path, kind] of [
      ['roster?state=ENDED', 'ROSTER'],
      ['declarations?feeMonth=2022-09', 'DECLARATIONS'],
    ] as const) {
      await page.goto(`${hall.server.url}/${path}`);
      await page.getByRole('link', { name: '导出', exact: true }).click();
      await page.getByRole('heading', { name: '新的导出' }).waitFor();
      expect(await page.getByLabel('导出内容').inputValue()).toBe(kind);
    }
    await page.getByLabel('导出内容').selectOption('单位花名册');
    expect(await page.getByLabel('参保状态').inputValue()).toBe('OPEN');
    await page.getByRole('button', { name: '删除“离退休人员-20220920-按条件.csv”' }).click();
    await page.getByRole('dialog', { name: '删除这个导出任务？' }).getByRole('button', { name: '删除' }).click();
    await page.getByText('离退休人员-20220920-按条件.csv').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '刷新' }).click();
    await page.getByText('已刷新').waitFor();
  });

  test('on a phone, with nothing cut off', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${hall.server.url}/exports?what=ROSTER&type=EMPLOYEE`);
    await page.getByRole('rowheader', { name: /职工缴费明细导出/ }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    await shoot(page, 'exports-phone');
  });
});
