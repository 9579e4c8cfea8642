import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import type { Client } from '../support/client.ts';
import { enrolInput, PEOPLE } from '../support/demo-unit.ts';
import { somebody, submit } from '../support/enrolments.ts';
import { useHall } from '../support/hall.ts';
import { shoot, signedInPage } from '../support/signed-in-page.ts';

const hall = useHall();
let browser: Browser;
let page: Page;
let clerk: Client;

beforeAll(async () => {
  browser = await openBrowser();
  clerk = await hall.client.signedIn('clerk');
  page = await signedInPage(browser, hall, 'clerk');
});
afterAll(() => browser.close());

async function told(message: string): Promise<void> {
  const status = page.getByRole('status').filter({ hasText: message.slice(0, 10) });
  await status.first().waitFor();
  expect(await status.first().textContent()).toBe(message);
}

async function choose(idNo: string, changeDate = ''): Promise<void> {
  await page.goto(`${hall.server.url}/stop`);
  await page.getByRole('combobox', { name: '参保人员' }).fill(idNo);
  await page.getByRole('option').first().click();
  if (changeDate !== '') {
    await page.getByLabel('变更时间').fill(changeDate);
    await page.keyboard.press('Enter');
  }
}

const send = (): Promise<void> => page.getByRole('button', { name: '提交停保' }).click();

describe('A clerk stops somebody', () => {
  const person = somebody(11);

  test('and reads beforehand what will change and what stays', async () => {
    expect((await submit(clerk, enrolInput(person))).refusals).toEqual([]);
    await page.goto(`${hall.server.url}/roster?search=${person.idNo}`);
    await page.getByRole('table').getByRole('link', { name: '停保', exact: true }).click();
    await page.getByText('已与系统核对 · 可以办理').waitFor();
    const text = await page.textContent('main');
    expect(text).toContain('参保到2022年9月为止,自2022年10月起不再缴费。');
    expect(text).toContain('已核定的补缴(2022年9月)保留');
    await shoot(page, 'stop');
    await send();
    await told('停保成功');
    await shoot(page, 'stop-done');
  });

  test('and undoes it by the reverse operation, shown with what it moves', async () => {
    await page.getByRole('link', { name: '查看申报记录' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: '撤销本次申报' }).waitFor();
    await dialog.getByText('参保人员增员申报').waitFor();
    await dialog.getByText('撤销后（元）').waitFor();
    await shoot(page, 'stop-reversal');
    await dialog.getByRole('button', { name: '以反向操作撤销' }).click();
    await dialog.getByRole('button', { name: '确定撤销' }).click();
    await dialog.getByText('已撤销。').waitFor();
    await page.goto(`${hall.server.url}/roster?search=${person.idNo}`);
    await page.getByRole('table').getByText(person.name).waitFor();
  });

  test.each([
    ['S1', PEOPLE.enrolledElsewhere.idNo, '', '职工未在本单位下正常参保,无法办理!'],
    ['S2', PEOPLE.newcomer.idNo, '', '未获取到人员基础信息,无法办理!'],
    ['S3', PEOPLE.enrolledHere.idNo, '2022-08-30', '减员时间范围是:上月末或本月末!'],
    ['S4', PEOPLE.twice.idNo, '', '该人员存在多条基础信息,请到柜台做人员合并'],
    ['S5', PEOPLE.retired.idNo, '', '处理失败!退休人员不允许停保。'],
  ])('and reads %s word for word', async (_, idNo, changeDate, message) => {
    await choose(idNo, changeDate);
    await send();
    await told(message);
  });
});
