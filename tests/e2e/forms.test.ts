import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { violations } from '../support/accessibility.ts';
import { openBrowser } from '../support/browser.ts';
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

test('the statement of a settled month adds up to its notice, for all insurance types or one', async () => {
  await page.goto(`${hall.server.url}/statement?month=2022-08`);
  await page.getByRole('heading', { name: '单位缴费查询表' }).waitFor();
  const table = page.getByRole('table');
  expect(await table.textContent()).toContain('13,190,303.00');
  expect(await table.textContent()).toContain('5.00 元/月');
  expect(await violations(page)).toEqual([]);
  await shoot(page, 'statement');
  await page.getByLabel('险种', { exact: true }).selectOption({ label: '生育保险' });
  await table.getByText('职工基本医疗保险').first().waitFor({ state: 'detached' });
  expect(page.url()).toContain('type=MATERNITY');
  expect(await table.getByRole('row').count()).toBe(3);
});

test('an address with a month that has no statement opens the newest instead', async () => {
  for (const month of ['heute', '2030-01']) {
    await page.goto(`${hall.server.url}/statement?month=${month}`);
    await page.getByRole('heading', { name: '单位缴费查询表' }).waitFor();
    expect(await page.getByLabel('费款所属期', { exact: true }).inputValue()).toBe('2022-09');
  }
});

test('the certificate shows what its PDF prints, and whoever holds it checks it by its code', async () => {
  await page.goto(`${hall.server.url}/certificate`);
  await page.getByRole('heading', { name: '单位参保证明表' }).waitFor();
  const text = await page.textContent('main');
  expect(text).toContain('长期照护保险');
  expect(text).toContain('12320599466000010C');
  expect(await violations(page)).toEqual([]);
  await shoot(page, 'certificate');
  await page.getByRole('link', { name: '在线核验' }).click();
  await page.getByText('单据真实，内容与系统一致').waitFor();
  expect(await page.textContent('main')).not.toContain('320599197001010012');
  expect(await violations(page)).toEqual([]);
  await shoot(page, 'verify');
});

test('a certificate that is true no more says what has changed', async () => {
  const code = page.url().split('/').at(-1)!;
  await hall.database.query(
    `UPDATE canbao.unit SET address = '苏州市新路9号' WHERE credit_code = '12320599466000010C'`,
  );
  await page.goto(`${hall.server.url}/verify/${code}`);
  await page.getByRole('cell', { name: '苏州市新路9号' }).waitFor();
  expect(await page.textContent('main')).toContain('单据曾经出具，但系统中的内容已经变化');
});
