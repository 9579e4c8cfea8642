import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { violations } from '../support/accessibility.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { PEOPLE } from '../support/demo-unit.ts';
import { useHall } from '../support/hall.ts';
import { Keyboard } from '../support/keyboard.ts';
import { shoot, signedInPage } from '../support/signed-in-page.ts';

const hall = useHall();
const DESK = { width: 1366, height: 768 };
/** What whoever may not is told: refusal FORBIDDEN. */
const NOT_ALLOWED = '当前账号没有办理此项业务的权限';
const PHONE = { width: 390, height: 844 };
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What stands in nobody's navigation: pages within pages, lists narrowed down, what opens without signing in. */
const WITHIN = {
  clerk: [
    '/notices/2022-08',
    '/notices/2022-01',
    `/member?idNo=${PEOPLE.retired.idNo}`,
    ...['person', 'stop', 'wage', 'person-type', 'back-pay'].map((path) => `/${path}?idNo=${PEOPLE.enrolledHere.idNo}`),
    '/roster?state=ALL&size=500&wageFrom=abc',
    '/retirees?status=DECEASED',
    '/reaching-retirement?from=2026-01-01&to=2026-12-31',
    '/charges?feeMonth=ALL&type=LARGE_AMOUNT',
    '/declarations?feeMonth=2022-09&kind=MOVEMENT&size=100',
    '/declarations?id=1',
    '/verify',
    '/verify/0000000000000000',
    '/nothing-here',
  ],
  officer: ['/declarations?feeMonth=2022-09', '/settlement?month=2022-10', '/notices/2022-08', '/sign-in'],
  analyst: [],
} as const;

/** Everything that is amiss with a page, on a desk and on a phone. */
async function faultsOf(page: Page, path: string): Promise<string[]> {
  await page.setViewportSize(DESK);
  await page.goto(`${hall.server.url}${path}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  const faults: string[] = [];
  if ((await page.textContent('body'))?.includes(NOT_ALLOWED)) faults.push('is refused');
  for (const size of [DESK, PHONE]) {
    await page.setViewportSize(size);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (overflow > 0) faults.push(`scrolls sideways by ${overflow}`);
    faults.push(...(await violations(page)));
  }
  return faults.map((fault) => `${path}: ${fault}`);
}

/** Every page of somebody's navigation, and what stands in none. */
async function walk(username: keyof typeof WITHIN): Promise<string[]> {
  const page = await signedInPage(browser, hall, username);
  const links = page.locator('#navigation a');
  const own = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(own.length).toBeGreaterThan(username === 'analyst' ? 12 : 15);
  const faults: string[] = [];
  for (const path of [...own, ...WITHIN[username]]) faults.push(...(await faultsOf(page, path)));
  await page.context().close();
  return faults;
}

test.each(['clerk', 'officer', 'analyst'] as const)(
  'every page that the %s is led to is theirs, without a fault that axe finds, and never scrolls sideways',
  async (username) => {
    expect(await walk(username)).toEqual([]);
  },
);

describe('A long table', () => {
  let page: Page;
  beforeAll(async () => {
    page = await signedInPage(browser, hall, 'clerk');
    await page.goto(`${hall.server.url}/roster?size=500`);
    await page.getByRole('row').nth(1).waitFor();
  });
  afterAll(() => page.context().close());
  const rows = (): Promise<number> => page.locator('tbody tr[role=row]').count();

  test('draws the rows near the screen, and tells a reader how many there are and which these are', async () => {
    const table = page.getByRole('table', { name: '花名册' });
    expect(await table.getAttribute('aria-rowcount')).toBe('501');
    expect(await rows()).toBeLessThan(60);
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await page.locator('tr[aria-rowindex="501"]').waitFor();
    expect(await rows()).toBeLessThan(80);
  });

  test('is printed whole', async () => {
    await page.emulateMedia({ media: 'print' });
    await page.waitForFunction(() => document.querySelectorAll('tbody tr[role=row]').length === 500);
    await page.emulateMedia({ media: 'screen' });
    await page.waitForFunction(() => document.querySelectorAll('tbody tr[role=row]').length < 100);
  });
});

test('a chart says what it shows, and is a table for whoever asks', async () => {
  const page = await signedInPage(browser, hall, 'clerk');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${hall.server.url}/trend?month=2022-09`);
  const amounts = page.getByRole('region', { name: '每月核定征集总额' });
  await amounts.locator('svg path[fill="#0b6e63"]').first().waitFor();
  expect(await amounts.getByRole('img').first().getAttribute('aria-label')).toContain('2022年9月的1,301,161.86元');
  const moved = page.getByRole('region', { name: '增减员' }).getByRole('img').first();
  const movement = await moved.getAttribute('aria-label');
  const [start, joined, left, end] = (movement ?? '').split('：')[1]!.match(/\d+/g)!.map(Number);
  expect(left).toBe(4);
  expect(start! + joined! - left!).toBe(end);
  await shoot(page, 'trend');
  await amounts.getByRole('button', { name: '表' }).click();
  const august = amounts.getByRole('row', { name: /2022年8月/ });
  expect(await august.textContent()).toContain('1,300,048.92');
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

describe('With the keyboard alone a clerk', () => {
  let page: Page;
  let keys: Keyboard;

  beforeAll(async () => {
    page = await openPage(browser);
    keys = new Keyboard(page);
    await page.addInitScript(() => Object.assign(window, { print: () => Object.assign(window, { printed: true }) }));
    await page.goto(`${hall.server.url}/sign-in`);
    await keys.type(page.getByLabel('用户名'), 'clerk');
    await keys.type(page.getByLabel('密码'), 'canbao-demo');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  });
  afterAll(() => page.context().close());

  test('enrols a person, with back-pay', async () => {
    await keys.press(page.getByRole('link', { name: '参保登记', exact: true }).first());
    await keys.type(page.getByLabel('证件号码'), PEOPLE.newcomer.idNo);
    await keys.type(page.getByLabel('姓名'), PEOPLE.newcomer.name);
    await keys.press(page.getByLabel('本次参保时间'), 'ArrowDown');
    await keys.type(page.getByLabel('月申报工资'), '8200');
    await keys.press(page.getByRole('button', { name: '提交参保登记' }));
    await page.getByText('参保成功,补缴成功。', { exact: false }).first().waitFor();
    expect(keys.unseen).toEqual([]);
  });

  test('prints a notice and takes it away as a file', async () => {
    await keys.press(page.getByRole('link', { name: '缴费通知单', exact: true }).first());
    await keys.press(page.getByRole('link', { name: '查看 2022年8月' }));
    await page.getByText('壹佰叁拾万零肆拾捌圆玖角贰分').waitFor();
    await keys.press(page.getByRole('button', { name: '打印' }));
    expect(await page.evaluate(() => Reflect.get(window, 'printed') as unknown)).toBe(true);
    await keys.tabTo(page.getByRole('link', { name: '下载 XLSX' }));
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    // a workbook begins as every ZIP file does
    expect(readFileSync(await file.path(), 'latin1').slice(0, 2)).toBe('PK');
    expect(keys.unseen).toEqual([]);
  });
});
