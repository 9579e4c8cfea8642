import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import type { Client } from '../support/client.ts';
import { PEOPLE } from '../support/demo-unit.ts';
import { useHall } from '../support/hall.ts';
import { shoot, signedInPage } from '../support/signed-in-page.ts';

const hall = useHall();
let browser: Browser;
let page: Page;
let officer: Client;

beforeAll(async () => {
  browser = await openBrowser();
  officer = await hall.client.signedIn('officer');
  page = await signedInPage(browser, hall, 'clerk');
});
afterAll(() => browser.close());

const setClock = (now: string): Promise<unknown> =>
  officer.ask('mutation ($now: DateTime!) { setDemoClock(now: $now) }', { now: `${now}:00+08:00` });

async function told(message: string): Promise<void> {
  const status = page.getByRole('status').filter({ hasText: message.slice(0, 12) });
  await status.first().waitFor();
  expect(await status.first().textContent()).toBe(message);
}

describe('A clerk adjusts one wage', () => {
  test('picks a member by part of the name, and sees base and difference before anything is sent', async () => {
    await page.goto(`${hall.server.url}/wage`);
    await page.getByRole('combobox', { name: '参保人员' }).fill('赵在');
    await page.getByRole('option', { name: /赵在职/ }).click();
    await page.getByLabel('变更后的月申报工资').fill('3000');
    await page.getByText('低于下限，按下限计').waitFor();
    await page.getByText('已与系统核对 · 可以办理').waitFor();
    const check = await page.textContent('main');
    expect(check).toContain('申报工资3,000.00元,低于2022年缴费基数下限(暂定),缴费基数按4,250.00元。');
    expect(check).toContain('下一次自2022年12月11日开始');
    await shoot(page, 'wage');
  });

  test('submits, and reads what was done and what was not', async () => {
    await page.getByRole('button', { name: '提交基数调整' }).click();
    await told('零星基数调整成功');
    expect(await page.textContent('main')).toContain('2022年10月以前月份的应缴明细和补缴仍按原申报工资,不作改动。');
    await shoot(page, 'wage-done');
    await page.getByRole('link', { name: '查看申报记录' }).click();
    await page.getByRole('dialog').getByText('缴费申报与变更').first().waitFor();
    expect(await page.getByRole('dialog').textContent()).toContain('赵在职');
    await shoot(page, 'wage-declaration');
  });

  test('comes from the roster with the member filled in, and is told when nothing would change', async () => {
    await page.goto(`${hall.server.url}/roster?search=${PEOPLE.enrolledHere.idNo}`);
    await page.getByRole('link', { name: '调整工资' }).click();
    await page.getByRole('group', { name: '参保人员' }).getByText('赵在职').waitFor();
    await page.getByLabel('变更后的月申报工资').fill('3000.00');
    await page.getByText('已与系统核对 · 将不予办理').waitFor();
    await page.getByRole('button', { name: '提交基数调整' }).click();
    await told('处理失败!该人员的申报工资已经是3,000.00元,没有变化!');
  });

  test.each([
    ['S1', PEOPLE.enrolledElsewhere.idNo, '职工未在本单位下正常参保,无法办理!'],
    ['S2', PEOPLE.newcomer.idNo, '未获取到人员基础信息,无法办理!'],
    ['S4', PEOPLE.twice.idNo, '该人员存在多条基础信息,请到柜台做人员合并'],
  ])('reads %s for a number that is not in the roster', async (_, idNo, message) => {
    await page.goto(`${hall.server.url}/wage`);
    await page.getByRole('combobox', { name: '参保人员' }).fill(idNo);
    await page.getByRole('option', { name: /花名册中没有/ }).click();
    await page.getByLabel('变更后的月申报工资').fill('8000');
    await page.getByRole('button', { name: '提交基数调整' }).click();
    await told(message);
  });

  test('is shown what is missing when the form is sent too early', async () => {
    await page.goto(`${hall.server.url}/wage`);
    await page.getByRole('button', { name: '提交基数调整' }).click();
    await page.getByRole('alert').getByText('请选择参保人员').waitFor();
    expect(await page.getByRole('combobox', { name: '参保人员' }).getAttribute('aria-invalid')).toBe('true');
  });

  test('is sent to the batch while wages are declared annually', async () => {
    await setClock('2022-12-20T09:00');
    await page.goto(`${hall.server.url}/wage?idNo=${PEOPLE.enrolledHere.idNo}`);
    await page.getByText('2023年1月6日17:00之前通过批量申报报送').first().waitFor();
    await page.getByLabel('变更后的月申报工资').fill('9000');
    await page.getByRole('button', { name: '提交基数调整' }).click();
    await told('处理失败!现在是2023年1月起执行的年度缴费申报期,不办理零星基数调整!');
    await shoot(page, 'wage-annual');
    await setClock('2022-09-20T09:00');
  });
});

describe('A clerk changes a person type', () => {
  test('sees what it adds to the bill, submits, and finds it on the roster', async () => {
    await page.goto(`${hall.server.url}/roster?search=${PEOPLE.enrolledHere.idNo}`);
    await page.getByRole('link', { name: '变更类型' }).click();
    await page.getByRole('group', { name: '参保人员' }).getByText('赵在职').waitFor();
    await page.getByLabel('公务员在职').check();
    await page.getByText('已与系统核对 · 可以办理').waitFor();
    await shoot(page, 'person-type');
    await page.getByRole('button', { name: '提交人员类型变更' }).click();
    await told('人员类型变更成功');
    await page.getByRole('link', { name: '查看花名册' }).click();
    await page.goto(`${hall.server.url}/roster?search=${PEOPLE.enrolledHere.idNo}`);
    await page.getByRole('cell', { name: '公务员在职' }).waitFor();
    await shoot(page, 'roster-actions');
  });
});
