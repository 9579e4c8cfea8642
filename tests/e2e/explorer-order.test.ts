import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { violations } from '../support/accessibility.ts';
import { openBrowser } from '../support/browser.ts';
import { cellsOf, sheetOf } from '../support/exports.ts';
import { useHall } from '../support/hall.ts';
import { shoot, signedInPage } from '../support/signed-in-page.ts';

// So little that every statistic of the gallery is over it.
const hall = useHall({ CANBAO_QUERY_BUDGET: '1000' });
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, 120_000);
afterAll(() => browser.close());

const QUESTION = '某月缴费人员的性别和年龄结构如何？';

test.each([1366, 390])(
  'An analyst whose statistic is over the budget orders it as a file, and finds that where the files are (%d px)',
  async (width) => {
    const page = await signedInPage(browser, hall, 'analyst', { viewport: { width, height: 800 } });
    await page.goto(`${hall.server.url}/explorer`);
    await page.getByRole('button', { name: QUESTION }).click();
    await page.getByRole('heading', { name: QUESTION }).waitFor();
    await page.getByRole('button', { name: '运行' }).click();
    await page.getByRole('alert').getByText('QUERY_TOO_EXPENSIVE').waitFor();
    await page.getByRole('alert').getByText('或改为后台导出').waitFor();
    await page.getByRole('button', { name: '改为后台导出（XLSX）' }).click();
    await page.getByText(/已开始后台导出“应缴统计-按性别、年龄段-\d{8}-按条件\.xlsx”/).waitFor();
    expect(await violations(page)).toEqual([]);
    await shoot(page, `explorer-order-${width}`);

    await page.getByRole('link', { name: '查看导出任务' }).click();
    const link = page.getByRole('link', { name: /^下载“应缴统计/ }).first();
    await link.waitFor();
    expect(await page.getByRole('button', { name: '导出', exact: true }).count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await shoot(page, `statistic-exports-${width}`);
    const coming = page.waitForEvent('download');
    await link.click();
    const sheet = await sheetOf(readFileSync(await (await coming).path()));
    expect(sheet.getRow(1).values).toEqual(expect.arrayContaining(['性别', '年龄段', '人数', '小数据']));
    expect(cellsOf(sheet).length).toBeGreaterThan(5);
    await page.context().close();
  },
);
