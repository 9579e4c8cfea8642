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

async function told(message: string): Promise<void> {
  const status = page.getByRole('status').filter({ hasText: message.slice(0, 12) });
  await status.first().waitFor();
  expect(await status.first().textContent()).toBe(message);
}

describe('A clerk keeps the unit up to date', () => {
  test('sees what cannot be changed here, and each fault as it is typed', async () => {
    await page.goto(`${hall.server.url}/unit`);
    await page.getByLabel('单位地址').fill('苏州市新路2号');
    await page.getByLabel('银行账号').fill('12ab');
    await page.getByText('银行账号应为8至32位数字').first().waitFor();
    const main = await page.textContent('main');
    expect(main).toContain('决定可参加的险种。请携带登记证书到医保经办机构柜台办理。');
    expect(main).toContain('12320599466000010C');
    await shoot(page, 'unit-fault');
  });

  test('submits, and reads the values before and after', async () => {
    await page.getByLabel('银行账号').fill('6222 0000 0000 0000 5678');
    await page.getByRole('cell', { name: '苏州市新路2号' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await shoot(page, 'unit');
    await page.getByRole('button', { name: '提交单位信息变更' }).click();
    await told('单位信息维护成功');
    const main = await page.textContent('main');
    expect(main).toContain('*******5678');
    expect(main).not.toContain('62220000000000005678');
    await shoot(page, 'unit-done');
  });
});

describe('A clerk keeps a member up to date', () => {
  test('comes from the roster, mends a slip, and reads the values before and after', async () => {
    await page.goto(`${hall.server.url}/roster?search=${PEOPLE.enrolledHere.idNo}`);
    await page.getByRole('link', { name: '维护信息' }).click();
    await page.getByLabel('姓名', { exact: true }).fill('赵在值');
    await page.getByLabel('联系电话').fill('13912345678');
    await page.getByRole('cell', { name: '赵在值' }).waitFor();
    expect(await page.textContent('main')).toContain('决定是谁在参保');
    expect(await violations(page)).toEqual([]);
    await shoot(page, 'person');
    await page.getByRole('button', { name: '提交人员信息变更' }).click();
    await told('人员信息维护成功');
    expect(await page.textContent('main')).toContain('13912345678');
    await shoot(page, 'person-done');
  });

  test('who presses before anything is changed is told that, and not to choose whom she has chosen', async () => {
    await page.goto(`${hall.server.url}/person?idNo=${PEOPLE.enrolledHere.idNo}`);
    await page.getByLabel('姓名', { exact: true }).waitFor();
    await page.getByRole('button', { name: '提交人员信息变更' }).click();
    await page.getByText('还没有改动任何项目').waitFor();
    expect(await page.textContent('main')).not.toContain('请选择参保人员');
  });

  test('is told at once that another name is for the counter', async () => {
    await page.goto(`${hall.server.url}/person?idNo=${PEOPLE.enrolledHere.idNo}`);
    await page.getByLabel('姓名', { exact: true }).fill('钱一');
    await page.getByText('处理失败!新姓名与登记姓名完全不同,不能在网上更正!').waitFor();
    await shoot(page, 'person-refused');
    await page.getByRole('button', { name: '提交人员信息变更' }).click();
    await told('处理失败!新姓名与登记姓名完全不同,不能在网上更正!');
  });
});
