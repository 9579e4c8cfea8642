import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { violations } from '../support/accessibility.ts';
import { openBrowser } from '../support/browser.ts';
import { PEOPLE } from '../support/demo-unit.ts';
import { useHall } from '../support/hall.ts';
import { shoot, signedInPage } from '../support/signed-in-page.ts';

const hall = useHall();
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await signedInPage(browser, hall, 'clerk');
}, 120_000);
afterAll(() => browser.close());

describe('A clerk looks up', () => {
  test('who is retired, by living status, with the state in the address', async () => {
    await page.goto(`${hall.server.url}/retirees`);
    await page.getByRole('rowheader', { name: PEOPLE.retired.name }).waitFor();
    const row = await page.getByRole('row', { name: PEOPLE.retired.name }).textContent();
    expect(row).toContain('3205*******');
    expect(row).toContain('2020-03');
    expect(row).not.toContain(PEOPLE.retired.idNo);
    expect(await violations(page)).toEqual([]);
    await shoot(page, 'retirees');
    await page.getByLabel('生存状态').selectOption('死亡');
    await page.getByText('没有符合条件的离退休人员').waitFor();
    expect(page.url()).toContain('status=DECEASED');
  });

  test('who reaches retirement age between two dates of the gradual schedule', async () => {
    await page.goto(`${hall.server.url}/reaching-retirement?from=2026-01-01&to=2026-12-31`);
    await page.getByRole('table', { name: '退休到龄查询' }).waitFor();
    expect(await page.getByRole('cell', { name: /^2026-\d\d-\d\d$/ }).count()).toBeGreaterThan(3);
    expect(await violations(page)).toEqual([]);
    await shoot(page, 'reaching-retirement');
  });

  test('the charges of a month, whose totals are those of the notice', async () => {
    await page.goto(`${hall.server.url}/charges?feeMonth=2022-08`);
    await page.getByText('1,300,048.92').first().waitFor();
    expect(await page.textContent('main')).toContain('1480');
    expect(await violations(page)).toEqual([]);
    await shoot(page, 'charges');
    await page.getByLabel('险种').selectOption('大额医疗费用补助');
    await page.getByText('7,400.00').first().waitFor();
  });

  test('one member and the unit itself', async () => {
    await page.goto(`${hall.server.url}/member?idNo=${PEOPLE.retired.idNo}`);
    const basic = page.getByRole('region', { name: '基础信息' });
    await basic.waitFor();
    expect(await basic.textContent()).toContain('3205*******0014');
    expect(await basic.textContent()).toContain('职工退休');
    expect(await violations(page)).toEqual([]);
    await shoot(page, 'member');
    await page.goto(`${hall.server.url}/unit-facts`);
    await page.getByText('12320599466000010C').waitFor();
    expect(await violations(page)).toEqual([]);
    await shoot(page, 'unit-facts');
  });

  test('how many joined and left in a declaration period', async () => {
    await page.goto(`${hall.server.url}/declarations?feeMonth=2022-09`);
    const card = page.getByRole('region', { name: '增减员' });
    await card.waitFor();
    const [start, joined, left, end] = (await card.locator('dd').allTextContents()).map((text) =>
      Number(text.replace('+', '').replace('−', '')),
    );
    expect(left).toBe(4);
    expect(start! + joined! - left!).toBe(end);
    expect(await violations(page)).toEqual([]);
    await shoot(page, 'movement');
  });
});

test('the pages are readable on a phone', async () => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    storageState: await page.context().storageState(),
  });
  const phone = await context.newPage();
  for (const path of ['retirees', 'reaching-retirement?from=2026-01-01&to=2026-12-31', 'charges?feeMonth=2022-08']) {
    await phone.goto(`${hall.server.url}/${path}`);
    await phone.getByRole('rowheader').first().waitFor();
    const overflow = await phone.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect({ path, overflow: Math.max(0, overflow) }).toEqual({ path, overflow: 0 });
    await shoot(phone, `phone-${path.split('?')[0]!}`);
  }
  await context.close();
});
