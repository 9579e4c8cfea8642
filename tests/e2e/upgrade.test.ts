import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { useHall } from '../support/hall.ts';
import { signedInPage } from '../support/signed-in-page.ts';

const hall = useHall();
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const linkTo = (name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true });
const heading = (name: string) => page.getByRole('heading', { level: 1, name });

/** The server is upgraded under an open tab: what the tab has not loaded is gone, and "/" begins with another script. */
async function upgraded(scriptOfNewApp: (own: string) => string): Promise<void> {
  let loadedAnew = false;
  page.on('domcontentloaded', () => (loadedAnew = true));
  await page.route('**/assets/StopPage-*.js', (route) =>
    loadedAnew ? route.continue() : route.fulfill({ status: 404 }),
  );
  await page.route(`${hall.server.url}/`, async (route) => {
    const answer = await route.fetch();
    const html = await answer.text();
    await route.fulfill({ response: answer, body: html.replace(/\/assets\/index-[\w-]+\.js/, scriptOfNewApp) });
  });
}

test('A tab that stood open through an upgrade goes on with the new app, where its clerk was going', async () => {
  page = await signedInPage(browser, hall, 'clerk');
  await page.locator('main h1').waitFor();
  await page.evaluate(() => Object.assign(window, { before: true }));
  await upgraded(() => '/assets/index-ofTheNewApp.js');
  await linkTo('停保').click();
  await heading('停保').waitFor();
  expect(new URL(page.url()).pathname).toBe('/stop');
  expect(await page.evaluate(() => 'before' in window)).toBe(false);
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.context().close();
});

test('A part that cannot be loaded of the same app leaves the page as it is, and offers to try again', async () => {
  page = await signedInPage(browser, hall, 'clerk');
  await linkTo('参保登记').click();
  await page.getByLabel('姓名').fill('郑新来');
  await upgraded((own) => own);
  await linkTo('停保').click();
  const failure = page.getByRole('complementary').getByRole('alert');
  await failure.getByText('网络不通，没有连上服务器').waitFor();
  expect(await page.getByLabel('姓名').inputValue()).toBe('郑新来');
  await failure.getByRole('button', { name: '重试' }).click();
  await heading('停保').waitFor();
  await page.context().close();
});
