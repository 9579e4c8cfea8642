import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { violations } from '../support/accessibility.ts';
import { openBrowser } from '../support/browser.ts';
import { COMPANY, enrolInput, HOSPITAL } from '../support/demo-unit.ts';
import { somebody, submit } from '../support/enrolments.ts';
import { useHall } from '../support/hall.ts';
import { policyNeedingApproval } from '../support/policy-file.ts';
import { Records } from '../support/records.ts';
import { shoot, signedInPage } from '../support/signed-in-page.ts';

const hall = useHall({ CANBAO_POLICY: policyNeedingApproval('ENROL') });
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await signedInPage(browser, hall, 'officer');
}, 120_000);
afterAll(() => browser.close());

test('An officer approves one declaration that waits, and rejects another with a reason', async () => {
  const clerk = await hall.client.signedIn('clerk');
  for (const serial of [21, 22]) await submit(clerk, enrolInput(somebody(serial)));
  await page.goto(`${hall.server.url}/reviews`);
  await page
    .getByRole('link', { name: '查看' })
    .or(page.getByRole('button', { name: '查看' }))
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('heading', { name: '审核' }).waitFor();
  await shoot(page, 'review');
  await dialog.getByRole('button', { name: '不予通过' }).click();
  await dialog.getByText('不予通过时须填写审核意见').waitFor();
  await dialog.getByLabel('审核意见').fill('材料不全');
  await dialog.getByRole('button', { name: '不予通过' }).click();
  await dialog.getByText('审核未通过:材料不全').first().waitFor();
  await page.goto(`${hall.server.url}/reviews`);
  await page
    .getByRole('link', { name: '查看' })
    .or(page.getByRole('button', { name: '查看' }))
    .first()
    .click();
  await dialog.getByRole('button', { name: '同意并办理' }).click();
  await dialog.getByText('参保成功,补缴成功').first().waitFor();
  await page.goto(`${hall.server.url}/reviews`);
  await page.getByText('没有待审核的申报').waitFor();
});

test('An officer sees the records of one person side by side and merges them', async () => {
  await page.goto(`${hall.server.url}/merge`);
  await page.getByRole('heading', { name: '320599196502010155' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await shoot(page, 'merge');
  await page.getByRole('button', { name: /^保留/ }).first().click();
  await page.getByRole('button', { name: '确定合并' }).click();
  await page.getByRole('status').filter({ hasText: '已合并' }).waitFor();
  await page.getByRole('heading', { name: '320599196502010155' }).waitFor({ state: 'detached' });
  const done = page.getByRole('region', { name: '合并记录' }).getByRole('row', { name: /320599196502010155/ });
  expect(await done.textContent()).toContain('周示范');
  expect(await violations(page)).toEqual([]);
  await shoot(page, 'merged');
});

test('Of two records that are both enrolled an officer stops one, and merges it into the other', async () => {
  const records = new Records(hall.database);
  const person = { ...somebody(23), from: '2022-08', accountId: 1 };
  for (const unitNo of [HOSPITAL, COMPANY]) {
    const [unit] = await hall.database.query<{ id: number }>('SELECT id FROM canbao.unit WHERE unit_no = $1', [unitNo]);
    await records.enrolled({ ...person, unitId: unit!.id });
  }
  await page.goto(`${hall.server.url}/merge`);
  await page.getByText('须先在其中一家单位停保').waitFor();
  await shoot(page, 'merge-both-enrolled');
  await page.getByRole('link', { name: '在苏州示范电子有限公司停保' }).click();
  await page.getByText('已与系统核对 · 可以办理').waitFor();
  await page.getByRole('button', { name: '提交停保' }).click();
  await page.getByRole('status').filter({ hasText: '停保成功' }).waitFor();
  await page.goto(`${hall.server.url}/merge`);
  const [kept] = await hall.database.query<{ person_no: string }>(
    `SELECT p.person_no FROM canbao.person p JOIN canbao.enrolment e ON e.person_id = p.id AND e.end_month IS NULL
      WHERE p.id_no_18 = $1`,
    [person.idNo],
  );
  await page.getByRole('button', { name: `保留 ${kept!.person_no}` }).click();
  await page.getByRole('button', { name: '确定合并' }).click();
  await page.getByRole('status').filter({ hasText: '已合并' }).waitFor();
});
