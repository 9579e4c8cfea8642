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
});
afterAll(() => browser.close());

describe('A clerk looks up', () => {
  test('who is retired, by living status, with the state in the address', async () => {
    await page.goto(`${hall.server.url}/retirees`);
    await page.getByRole('rowheader', { name: PEOPLE.retired.name }).waitFor();
    const row = await page.getByRole('row', { name: PEOPLE.retired.name }).textContent();
    expect(row).toContain('3205*******');
    expect(row).toContain('2020-03');
    expect(row).not.toContain(PEOPLE.retired.idNo);
    await shoot(page, 'retirees');
    await page.getByLabel('生存状态').selectOption('死亡');
    await page.getByText('共 1 条').waitFor();
    await page.getByRole('rowheader', { name: '吴安宁' }).waitFor();
    expect(page.url()).toContain('status=DECEASED');
  });

  test('who reaches retirement age between two dates of the gradual schedule', async () => {
    await page.goto(`${hall.server.url}/reaching-retirement?from=2026-01-01&to=2026-12-31`);
    await page.getByRole('table', { name: '退休到龄查询' }).waitFor();
    expect(await page.getByRole('cell', { name: /^2026-\d\d-\d\d$/ }).count()).toBeGreaterThan(3);
    await shoot(page, 'reaching-retirement');
  });

  test('the charges of a month, whose totals are those of the notice', async () => {
    await page.goto(`${hall.server.url}/charges`);
    await page.getByText('1,301,161.86').first().waitFor();
    await page.getByLabel('费款所属期', { exact: true }).selectOption('2022年8月');
    await page.getByText('1,300,048.92').first().waitFor();
    expect(await page.textContent('main')).toContain('1480');
    await shoot(page, 'charges');
    await page.getByLabel('险种').selectOption('大额医疗费用补助');
    await page.getByText('7,400.00').first().waitFor();
    // a month that is none shows the newest one that is settled, not the unit's whole history
    await page.goto(`${hall.server.url}/charges?feeMonth=2022-13`);
    await page.getByText('1,301,161.86').first().waitFor();
    expect(await page.getByLabel('费款所属期', { exact: true }).inputValue()).toBe('2022-09');
  });

  test('one member and the unit itself', async () => {
    await page.goto(`${hall.server.url}/member?idNo=${PEOPLE.retired.idNo}`);
    const basic = page.getByRole('region', { name: '基础信息' });
    await basic.waitFor();
    expect(await basic.textContent()).toContain('3205*******0014');
    expect(await basic.textContent()).toContain('职工退休');
    await shoot(page, 'member');
    await page.goto(`${hall.server.url}/unit-facts`);
    await page.getByText('12320599466000010C').waitFor();
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
    await shoot(page, 'movement');
  });
});

describe('Why an amount is what it is', () => {
  test('is one click from a line of the statement to its persons, and one more to the working', async () => {
    await page.goto(`${hall.server.url}/statement?month=2022-08`);
    await page.getByRole('button', { name: /^1480.*职工基本医疗保险/ }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('1480 人，合计').waitFor();
    await sheet.getByRole('button', { name: /算式$/ }).first().click();
    await sheet.getByText('缴费基数上下限', { exact: true }).waitFor();
    expect(page.url()).toMatch(/line=BASIC_MEDICAL-REGULAR-2022-08.*person=/);
    expect(await violations(page)).toEqual([]);
    await shoot(page, 'statement-why');
  });

  test('is one click from a line of the detail, at an address that can be sent on', async () => {
    await page.goto(`${hall.server.url}/charges?feeMonth=2022-08&type=MATERNITY`);
    await page
      .getByRole('button', { name: /生育保险 2022-08 怎么算出来的$/ })
      .first()
      .click();
    await page.getByRole('dialog').getByText('四舍五入到分').first().waitFor();
    await page.reload();
    await page.getByRole('dialog').getByText('四舍五入到分').first().waitFor();
    await page.getByRole('button', { name: '关闭' }).click();
    await page.waitForURL((url) => !url.search.includes('person='));
  });

  test('of the next bill: cause by cause, and who is behind each', async () => {
    await page.goto(`${hall.server.url}/forecast`);
    const why = page.getByRole('region', { name: '与上一期比，为什么变' });
    await why.getByText('差额').waitFor();
    await shoot(page, 'forecast');
    await why.getByRole('button', { name: '上期补缴' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('link').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await shoot(page, 'forecast-left');
    await sheet.getByRole('link').first().click();
    await page.getByRole('region', { name: '基础信息' }).waitFor();
  });
});
