import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage } from '../support/browser.ts';
import type { Client } from '../support/client.ts';
import { PEOPLE } from '../support/demo-unit.ts';
import { useHall } from '../support/hall.ts';

const hall = useHall();
const SHOTS = new URL('../../.cache/screenshots/', import.meta.url).pathname;
let browser: Browser;
let page: Page;
let officer: Client;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  browser = await openBrowser();
  page = await openPage(browser);
  officer = await hall.client.signedIn('officer');
});
afterAll(() => browser.close());

const setClock = (now: string): Promise<unknown> =>
  officer.ask('mutation ($now: DateTime!) { setDemoClock(now: $now) }', { now: `${now}:00+08:00` });

async function signIn(username: string): Promise<void> {
  await page.goto(`${hall.server.url}/sign-in`);
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码').fill('canbao-demo');
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

/** Fills the form for a person, and leaves the month as the page offers it unless told otherwise. */
async function fill(person: { idNo: string; name: string }, startMonth?: string): Promise<void> {
  await page.goto(`${hall.server.url}/enrolment`);
  await page.getByLabel('证件号码').fill(person.idNo);
  await page.getByLabel('姓名').fill(person.name);
  if (startMonth !== undefined) await page.getByLabel('本次参保时间').selectOption(startMonth);
  await page.getByLabel('月申报工资').fill('8200.00');
}

async function submit(): Promise<void> {
  await page.getByRole('button', { name: '提交参保登记' }).click();
}

test('a clerk signs in, and sees the open period, the headcount and the last bill', async () => {
  await signIn('clerk');
  await page.getByText('1,301,161.86').first().waitFor();
  expect(await page.textContent('main')).toContain('2022年10月');
  await page.screenshot({ path: `${SHOTS}home.png` });
});

test('she sees the back-pay before anything is sent, submits, and reads E1 with the seventh month named', async () => {
  await fill(PEOPLE.newcomer, '2022-03');
  await page
    .getByText(/6 ?个月/)
    .first()
    .waitFor();
  expect(await page.textContent('main')).toMatch(/2022年3月.*(不能核定|未核定|柜台)/s);
  expect(await page.textContent('main')).toContain('女');
  await page.screenshot({ path: `${SHOTS}enrolment.png` });
  await submit();
  await page.getByText('参保成功,补缴成功。后续请到"已审核数据查询"中查询信息', { exact: true }).waitFor();
  await page.screenshot({ path: `${SHOTS}enrolled.png` });
});

describe('each outcome is told on the page with its exact text', () => {
  test.each([
    ['E2', { idNo: '320599199505050033', name: '周十月' }, '参保成功,但补缴失败,没有查询到可以补收的时间段!'],
    ['E4', PEOPLE.twice, '该人员存在多条基础信息,请到柜台做人员合并'],
    ['E5f', PEOPLE.womanOf50, '处理失败! 女性50周岁不允许网办参保, 请去统筹区医保局 办理'],
    ['E5m', PEOPLE.manOf60, '处理失败! 男性60周岁不允许网办参保, 请去统筹区医保局 办理'],
    ['E6', PEOPLE.flexible, '处理失败!该人员存在灵活就业参保。请先办理停保!'],
    ['E7 here', PEOPLE.enrolledHere, '处理失败!该人员在苏州示范市立医院下存在正常参保的险种,不允许新增!'],
    ['E7 elsewhere', PEOPLE.enrolledElsewhere, '处理失败!该人员在其他单位下存在正常参保的险种,不允许新增!'],
    ['E8', PEOPLE.transferred, '处理失败! 该人员曾经做过转移,且在新单位下正常参保!'],
    ['E9', PEOPLE.misnamed, '处理失败!姓名与证件号码不一致,请核对后重新提交!'],
  ])('%s', async (_case, person, message) => {
    await fill(person);
    await submit();
    const told = page.getByRole('status').filter({ hasText: message.slice(0, 8) });
    await told.first().waitFor();
    expect(await told.first().textContent()).toBe(message);
  });

  test('E3, when the page still offers a month that is not open any more', async () => {
    await setClock('2022-08-11T09:00');
    await fill({ idNo: '320599199505050172', name: '周历' }, '2022-09');
    await setClock('2022-08-06T16:00');
    await submit();
    const message = '处理失败!当月结算期之前,参保日期不可选择为下个月!';
    const told = page.getByRole('status').filter({ hasText: '不可选择为下个月' });
    await told.first().waitFor();
    expect(await told.first().textContent()).toBe(message);
    await setClock('2022-09-20T09:00');
    // going back took back what was not yet due then
    for (const feeMonth of ['2022-08', '2022-09']) {
      await officer.ask('mutation ($feeMonth: Month!) { settle(feeMonth: $feeMonth) { units } }', { feeMonth });
    }
  });
});

test('an ID number is checked as it is typed', async () => {
  await page.goto(`${hall.server.url}/enrolment`);
  await page.getByLabel('证件号码').fill('320599200409050680');
  await page.locator('#idNo-note .fault').waitFor();
});

test('the notice of August shows the deck’s figures, and an amount opens to one person’s working', async () => {
  await page.goto(`${hall.server.url}/notices/2022-08`);
  await page.getByText('壹佰叁拾万零肆拾捌圆玖角贰分').waitFor();
  const form = await page.textContent('main');
  for (const amount of ['7,400.00', '105,521.65', '263,806.06', '791,418.18', '131,903.03', '1,300,048.92']) {
    expect(form).toContain(amount);
  }
  await page.screenshot({ path: `${SHOTS}notice.png` });
  await page.getByRole('button', { name: /生育保险 正常应缴 金额$/ }).click();
  await page.getByRole('dialog').locator('tbody button').first().click();
  await page.getByRole('dialog').getByText(/0\.8%/).first().waitFor();
  await page.screenshot({ path: `${SHOTS}working.png` });
});

test('an officer settles a month on the page', async () => {
  await setClock('2022-10-08T09:00');
  await page.context().clearCookies();
  await signIn('officer');
  await page.goto(`${hall.server.url}/settlement`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `${SHOTS}settlement.png` });
});
