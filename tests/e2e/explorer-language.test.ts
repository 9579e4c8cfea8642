import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { useHall } from '../support/hall.ts';
import { shoot, signedInPage } from '../support/signed-in-page.ts';
import { until } from '../support/until.ts';

const hall = useHall();
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await signedInPage(browser, hall, 'analyst');
}, 120_000);
afterAll(() => browser.close());

test('An analyst meets no English in the editor: menu, commands, and what is wrong with a query', async () => {
  await page.goto(`${hall.server.url}/explorer`);
  // the editor is loaded for the first time
  await page.getByText('query ChargesByType').waitFor({ timeout: 45_000 });
  const question = page.getByRole('group', { name: '查询' });
  await question.locator('.view-line').first().click({ button: 'right' });
  const entries = page.getByRole('menu').getByRole('menuitem');
  await entries.filter({ hasText: '命令面板' }).waitFor();
  const inMenu = await entries.locator('.action-label').allTextContents();
  expect(inMenu.filter((entry) => entry !== '' && !/[\u4e00-\u9fff]/.test(entry))).toEqual([]);
  await page.keyboard.press('Escape');
  await question.locator('.view-line').first().click();
  await page.keyboard.press('F1');
  const commands = page.locator('.quick-input-list .monaco-list-row');
  await commands.first().waitFor();
  const named = new Set<string>();
  for (let pressed = 0; pressed < 150; pressed += 1) {
    for (const row of await commands.evaluateAll((rows) => rows.map((each) => each.getAttribute('aria-label')))) {
      named.add(row ?? '');
    }
    await page.keyboard.press('ArrowDown');
  }
  expect(named.size).toBeGreaterThan(50);
  expect([...named].filter((name) => !/[\u4e00-\u9fff]/.test(name))).toEqual([]);
  await shoot(page, 'explorer-commands');
  await page.keyboard.press('Escape');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  await question.locator('.view-line').first().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' query Wrong { unitz');
  await question.locator('.squiggly-error').first().waitFor({ state: 'attached' });
  const fault = page.locator('.monaco-hover').getByText('类型“Query”没有字段“unitz”');
  // What the pointer came upon while the query was still being checked is not looked at again until it comes anew.
  await until('what is wrong is told where it stands', async () => {
    await page.mouse.move(0, 0);
    await question.getByText('unitz', { exact: true }).hover();
    return fault.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    );
  });
  await page.keyboard.press('Control+Z');
});
