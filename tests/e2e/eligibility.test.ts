import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
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

/** Number and name alone: no wage yet. */
async function typed({ idNo, name }: { idNo: string; name: string }): Promise<void> {
  await page.goto(`${hall.server.url}/enrolment`);
  await page.getByLabel('证件号码').fill(idNo);
  await page.getByLabel('姓名').fill(name);
  await page.keyboard.press('Tab');
}

test('a clerk learns from number and name alone that somebody can be enrolled', async () => {
  await typed(PEOPLE.newcomer);
  await page.getByText('已与系统核对 · 可以参保').waitFor();
});

test('she reads every reason against it, and from when the date alone would let it pass', async () => {
  await typed(PEOPLE.transferred);
  await page.getByText('其他都不变的话，最早可于2023年1月1日办理。').waitFor();
  expect(await page.textContent('main')).toContain('处理失败! 该人员曾经做过转移,且在新单位下正常参保!');
  await shoot(page, 'eligibility');
});

test('she still reads it once the form is complete', async () => {
  await page.getByLabel('月申报工资').fill('8200.00');
  await page.getByText('已与系统核对 · 将不予办理').waitFor();
  await page.getByText('最早可于2023年1月1日办理').waitFor();
});

test('she is told when waiting does not help', async () => {
  await typed(PEOPLE.flexible);
  await page.getByText('这些原因须先按上面的办法处理，只等日期不能办理。').waitFor();
});
