import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { enrolInput } from '../support/demo-unit.ts';
import { somebody, submit } from '../support/enrolments.ts';
import { useHall } from '../support/hall.ts';
import { policyNeedingApproval } from '../support/policy-file.ts';
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
  await shoot(page, 'merge');
  await page.getByRole('button', { name: /^保留/ }).first().click();
  await page.getByRole('button', { name: '确定合并' }).click();
  await page.getByRole('status').filter({ hasText: '已合并' }).waitFor();
  expect(await page.getByRole('heading', { name: '320599196502010155' }).count()).toBe(0);
});
