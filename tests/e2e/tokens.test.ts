import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { violations } from '../support/accessibility.ts';
import { openBrowser } from '../support/browser.ts';
import { useHall } from '../support/hall.ts';
import { shoot, signedInPage } from '../support/signed-in-page.ts';

const hall = useHall();
const PHONE = { width: 390, height: 844 };
let browser: Browser;
let secret = '';

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const whoIs = async (token: string): Promise<string | null> => {
  const { me } = await hall.client.withToken(token).ask<{ me: { username: string } | null }>('{ me { username } }');
  return me?.username ?? null;
};

const faultsOf = async (page: Page): Promise<string[]> => {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [...(overflow > 0 ? [`scrolls sideways by ${overflow}`] : []), ...(await violations(page))];
};

describe('An analyst, on a phone,', () => {
  let page: Page;
  beforeAll(async () => {
    page = await signedInPage(browser, hall, 'analyst', { viewport: PHONE });
    await page.goto(`${hall.server.url}/tokens`);
    await page.getByText('还没有访问令牌').waitFor();
  });
  afterAll(() => page.context().close());

  test('is told what a token lacks before it is issued', async () => {
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: '签发', exact: true }).click();
    await page.getByText('令牌名称应为1至60个字符').waitFor();
    expect(await page.getByLabel('令牌名称').evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
  });

  test('issues one, is shown its secret once, and a program can use it', async () => {
    await page.getByLabel('令牌名称').fill('月度统计程序');
    await page.getByLabel('有效期').selectOption('一年');
    await page.getByLabel('令牌名称').press('Enter');
    await page.getByText('令牌“月度统计程序”已签发').waitFor();
    secret = await page.getByLabel('令牌内容').inputValue();
    expect(await faultsOf(page)).toEqual([]);
    await shoot(page, 'token-issued');
    expect(await whoIs(secret)).toBe('analyst');
    await page.getByRole('button', { name: '我已保存' }).click();
    await page.reload();
    const row = page.getByRole('row', { name: /月度统计程序/ });
    await row.getByText('有效').waitFor();
    expect(await page.content()).not.toContain(secret);
    const [kept] = await hall.database.query<{ days: number }>(
      'SELECT extract(day FROM expires_at - created_at)::integer AS days FROM canbao.access_token',
    );
    expect(kept?.days).toBe(366);
  });

  test('revokes one after being asked, and its program is out at once', async () => {
    await page.getByLabel('令牌名称').fill('旧程序');
    await page.getByRole('button', { name: '签发', exact: true }).click();
    await page.getByText('令牌“旧程序”已签发').waitFor();
    const old = await page.getByLabel('令牌内容').inputValue();
    await page.getByRole('button', { name: '撤销“旧程序”' }).click();
    const question = page.getByRole('dialog', { name: '撤销这个访问令牌？' });
    expect(await faultsOf(page)).toEqual([]);
    await question.getByRole('button', { name: '取消' }).click();
    expect(await whoIs(old)).toBe('analyst');
    await page.getByRole('button', { name: '撤销“旧程序”' }).click();
    await question.getByRole('button', { name: '撤销' }).click();
    await page.getByText('令牌“旧程序”已撤销').waitFor();
    expect(await whoIs(old)).toBeNull();
    await page
      .getByRole('row', { name: /旧程序/ })
      .getByText('已撤销')
      .waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});

test('An officer sees whose tokens there are and revokes them, and issues none; a clerk has no such page', async () => {
  const page = await signedInPage(browser, hall, 'officer');
  await page.getByRole('link', { name: '访问令牌' }).click();
  const row = page.getByRole('row', { name: /月度统计程序/ });
  const [holder] = await hall.database.query<{ name: string }>(
    `SELECT display_name AS name FROM canbao.account WHERE username = 'analyst'`,
  );
  await row.getByText(holder!.name).waitFor();
  expect(await page.getByRole('button', { name: '签发', exact: true }).count()).toBe(0);
  await shoot(page, 'tokens-of-all');
  expect(await faultsOf(page)).toEqual([]);
  await row.getByRole('button', { name: /撤销/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: '撤销' }).click();
  await page.getByText('令牌“月度统计程序”已撤销').waitFor();
  expect(await whoIs(secret)).toBeNull();
  await page.context().close();
  const clerk = await signedInPage(browser, hall, 'clerk');
  expect(await clerk.getByRole('link', { name: '访问令牌' }).count()).toBe(0);
  await clerk.goto(`${hall.server.url}/tokens`);
  await clerk.getByText('当前账号没有办理此项业务的权限').waitFor();
  await clerk.context().close();
});
