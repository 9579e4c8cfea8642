import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { missedMonths } from '../support/back-pay.ts';
import { openBrowser } from '../support/browser.ts';
import type { Client } from '../support/client.ts';
import { enrolInput, HOSPITAL, PEOPLE } from '../support/demo-unit.ts';
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
  const status = page.getByRole('status').filter({ hasText: message });
  await status.first().waitFor();
  expect(await status.first().textContent()).toBe(message);
}

const tick = (month: string): Promise<void> => page.getByRole('checkbox', { name: new RegExp(month) }).check();
const open = (path: string, idNo: string): Promise<unknown> => page.goto(`${hall.server.url}/${path}?idNo=${idNo}`);

describe('A clerk back-pays months that were missed', () => {
  test('from the roster, seeing the amounts by insurance type before, and the same after', async () => {
    const person = await missedMonths(clerk, 1, '2022-02', { declaredWage: '8123.45' });
    await page.goto(`${hall.server.url}/roster?search=${person.idNo}`);
    await page.getByRole('table').getByRole('link', { name: '补缴' }).click();
    await tick('2022年8月');
    await tick('2022年9月');
    const amounts = page.getByRole('region', { name: '各险种补缴金额' });
    await amounts.getByText('1,602.20').first().waitFor();
    await page.getByText('已与系统核对 · 可以办理').waitFor();
    const text = await page.textContent('main');
    expect(text).toContain('补缴2022年8月至2022年9月,共2个月,合计1,602.20元');
    expect(text).toContain('超过网上补缴期限，请到柜台办理');
    expect(text).not.toContain('2022年1月');
    await shoot(page, 'back-pay');
    await page.getByRole('button', { name: '提交补缴' }).click();
    await told('补缴成功。后续请到"已审核数据查询"中查询信息');
    expect(await amounts.textContent()).toContain('1,602.20');
    await shoot(page, 'back-pay-done');
  });

  test('and from its declaration comes to their deletion, which takes them back', async () => {
    await page.getByRole('link', { name: '查看申报记录' }).click();
    await page.getByRole('dialog').getByRole('link', { name: '删除尚未出具通知单的补缴' }).click();
    await page.getByLabel('全选可以办理的月份').check();
    await page.getByText('已与系统核对 · 可以办理').waitFor();
    expect(await page.getByRole('region', { name: '各险种删除金额' }).textContent()).toContain('1,602.20');
    await shoot(page, 'back-pay-deletion');
    await page.getByRole('button', { name: '删除所选补缴' }).click();
    await told('补缴删除成功。后续请到"已审核数据查询"中查询信息');
  });

  test('of somebody who has left', async () => {
    const person = await missedMonths(clerk, 2, '2022-08');
    await hall.database.query(
      `UPDATE canbao.enrolment SET end_month = '2022-08-01' WHERE person_id = (SELECT id FROM canbao.person WHERE id_no_18 = $1)`,
      [person.idNo],
    );
    await page.goto(`${hall.server.url}/back-pay`);
    await page.getByRole('combobox', { name: '参保人员' }).fill(person.idNo);
    await page.getByRole('option').first().click();
    await tick('2022年8月');
    expect(await page.getByRole('checkbox', { name: /2022年9月 *未在本单位参保/ }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: '提交补缴' }).click();
    await told('补缴成功。后续请到"已审核数据查询"中查询信息');
  });

  test('reads why back-pay on an issued notice stays', async () => {
    const person = somebody(3);
    await submit(clerk, enrolInput(person));
    await hall.database.query(
      `INSERT INTO canbao.bill (unit_id, fee_month, notice_no, persons, total_base_fen, personal_fen, employer_fen, amount_fen,
                                issued_on, due_on)
       SELECT id, '2022-10-01', 'early', 1, 0, 100, 0, 100, '2022-09-20', '2022-10-22' FROM canbao.unit WHERE unit_no = $1`,
      [HOSPITAL],
    );
    await open('back-pay-deletion', person.idNo);
    await page.getByText('处理失败!2022年9月的补缴已列入2022年10月缴费通知单,不能删除!').waitFor();
    expect(await page.getByRole('checkbox', { name: /2022年9月/ }).isDisabled()).toBe(true);
    await hall.database.as('admin', async (client) => {
      await client.query(`BEGIN; SET LOCAL ROLE canbao_owner;
        SELECT set_config('canbao.unsettle', 'on', true), set_config('canbao.agency', 'on', true)`);
      await client.query(`DELETE FROM canbao.bill WHERE notice_no = 'early'`);
      await client.query('COMMIT');
    });
  });

  test('is told of somebody who never was here that there is nothing to do', async () => {
    await open('back-pay', PEOPLE.enrolledElsewhere.idNo);
    await page.getByText('职工未在本单位下正常参保,无法办理!').waitFor();
    await page.getByRole('button', { name: '提交补缴' }).click();
    await page.getByRole('alert').filter({ hasText: '请勾选月份' }).first().waitFor();
  });

  test('on a phone without scrolling sideways', async () => {
    const person = await missedMonths(clerk, 4, '2022-07');
    const phone = await signedInPage(browser, hall, 'clerk', { viewport: { width: 390, height: 844 } });
    await phone.goto(`${hall.server.url}/back-pay?idNo=${person.idNo}`);
    await phone.getByRole('checkbox', { name: /2022年9月/ }).check();
    await phone.getByText('已与系统核对 · 可以办理').waitFor();
    await shoot(phone, 'back-pay-phone');
    const [content, visible] = await phone.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(content).toBeLessThanOrEqual(visible);
  });
});

describe('An officer records what is paid on a notice', () => {
  test('in part and in full; the clerk sees it', async () => {
    const officer = await signedInPage(browser, hall, 'officer');
    await officer.goto(`${hall.server.url}/notices/2022-08?unit=${HOSPITAL}`);
    const payments = officer.getByRole('region', { name: '缴款情况' });
    await payments.getByText('未缴款').waitFor();
    await payments.getByLabel('缴款凭证号').fill('凭证');
    await payments.getByRole('button', { name: '登记缴款' }).click();
    await payments.getByText('请填写银行回单或缴款平台的流水号').waitFor();
    await payments.getByLabel('缴款金额（元）').fill('1000000');
    await payments.getByLabel('缴款凭证号').fill('ICBC-1');
    await payments.getByRole('button', { name: '登记缴款' }).click();
    await payments.getByText('部分缴款').waitFor();
    await shoot(officer, 'payment');
    await payments.getByLabel('缴款金额（元）').fill('300048.92');
    await payments.getByLabel('缴款凭证号').fill('ICBC-2');
    await payments.getByRole('button', { name: '登记缴款' }).click();
    await payments.getByText('已缴清').waitFor();
    await page.goto(`${hall.server.url}/notices/2022-08`);
    await page.getByRole('table', { name: '已登记的缴款' }).getByText('ICBC-2').waitFor();
    expect(await page.getByRole('button', { name: '登记缴款' }).count()).toBe(0);
  });
});
