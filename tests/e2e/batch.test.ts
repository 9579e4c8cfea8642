import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BATCH_COLUMNS } from '@canbao/rules';
import ExcelJS from 'exceljs';
import type { Browser, Page } from 'playwright-core';
import { violations } from '../support/accessibility.ts';
import { enrolRow, fileOf, invented } from '../support/batches.ts';
import type { Cells } from '../support/batches.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { HOSPITAL, PEOPLE } from '../support/demo-unit.ts';
import { useHall } from '../support/hall.ts';

const hall = useHall();
const SHOTS = new URL('../../.cache/screenshots/', import.meta.url).pathname;
const COLUMNS = BATCH_COLUMNS.ENROL;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  browser = await openBrowser();
  page = await signedInPage();
});
afterAll(() => browser.close());

async function signedInPage(): Promise<Page> {
  const fresh = await openPage(browser);
  await fresh.goto(`${hall.server.url}/sign-in?next=/batches`);
  await fresh.getByLabel('用户名').fill('clerk');
  await fresh.getByLabel('密码').fill('canbao-demo');
  await fresh.getByRole('button', { name: '登录' }).click();
  await fresh.getByRole('heading', { name: '第二步：上传填好的文件' }).waitFor();
  return fresh;
}

/** A workbook that the browser downloads on a press. */
async function downloaded(press: () => Promise<void>): Promise<ExcelJS.Workbook> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(await download.path());
  return book;
}

async function saved(book: ExcelJS.Workbook): Promise<Buffer> {
  return Buffer.from(await book.xlsx.writeBuffer());
}

async function upload(name: string, buffer: Buffer): Promise<void> {
  await page.setInputFiles('input[type=file]', { name, mimeType: 'application/octet-stream', buffer });
}

async function quote(): Promise<void> {
  await page.getByRole('button', { name: '核对并试算' }).click();
  await page.getByRole('button', { name: '提交这一批' }).waitFor();
}

const cells = (row: Cells): string[] => COLUMNS.map(({ key }) => row[key] ?? '');

/** Six rows, each wrong in its own way, and how the clerk sets them right. */
const spoilt = invented(620).idNo;
const WRONG: readonly { readonly row: Cells; readonly reason: string; readonly right: Cells }[] = [
  {
    row: enrolRow(620, { idNo: spoilt.slice(0, 17) + (spoilt.endsWith('1') ? '2' : '1') }),
    reason: '证件号码的校验位不正确',
    right: { idNo: spoilt },
  },
  { row: enrolRow(621, { name: '' }), reason: '姓名没有填写', right: { name: '郑新来' } },
  {
    row: enrolRow(622, { declaredWage: '0.82万' }),
    reason: '月申报工资应大于0且不超过9,999,999.99元,最多两位小数',
    right: { declaredWage: '8200' },
  },
  { row: enrolRow(600), reason: '证件号码与第3行相同,同一文件中每人只能有一行', right: invented(623) },
  {
    row: enrolRow(0, PEOPLE.enrolledElsewhere),
    reason: '处理失败!该人员在其他单位下存在正常参保的险种,不允许新增!',
    right: invented(624),
  },
  {
    row: enrolRow(0, PEOPLE.misnamed),
    reason: '处理失败!姓名与证件号码不一致,请核对后重新提交!',
    right: invented(625),
  },
];
const GOOD = Array.from({ length: 14 }, (_, index) =>
  enrolRow(600 + index, { phone: '139 0000 0000', workStartDate: '2022/7/1' }),
);

describe('Twenty people in one file, six of them wrong', () => {
  test('the template is downloaded and filled in; what is wrong in itself is told at once', async () => {
    const book = await downloaded(() => page.getByRole('link', { name: '下载模板：批量增员申报' }).click());
    const sheet = book.getWorksheet('批量增员申报')!;
    [...GOOD, ...WRONG.map(({ row }) => row)].forEach((row, index) => (sheet.getRow(index + 3).values = cells(row)));
    await upload('九月增员.xlsx', await saved(book));
    await page.getByText('20行中有4行填写有误，其余16行未发现问题。').waitFor();
    const faults = page.getByRole('table', { name: '填写有误的单元格' });
    for (const { reason } of WRONG.slice(0, 4)) await faults.getByText(reason).waitFor();
    await page.getByLabel('参保月份').selectOption('2022-07');
    await page.getByText('20行中有4行填写有误').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: `${SHOTS}batch-check.png`, fullPage: true });
  });

  test('the records tell the rest, and the quote what it will cost, which survives a reload', async () => {
    await quote();
    const reasons = page.getByRole('table', { name: '不能办理的原因' });
    for (const { reason } of WRONG) await reasons.getByText(reason).waitFor();
    await page.reload();
    const totals = page.getByRole('table', { name: '补缴金额' });
    await totals.waitFor();
    const one = await hall.client
      .signedIn('clerk')
      .then((clerk) =>
        clerk.ask<{ previewEnrolment: { amount: string } }>(
          'query ($input: EnrolInput!) { previewEnrolment(input: $input) { amount } }',
          { input: { unitNo: HOSPITAL, person: invented(600), startMonth: '2022-07', declaredWage: '8200.00' } },
        ),
      );
    const sum = ((14 * Math.round(Number(one.previewEnrolment.amount) * 100)) / 100).toFixed(2);
    expect(await totals.locator('tfoot').textContent()).toContain(sum.replace(/\B(?=(\d{3})+\.)/g, ','));
    expect(await totals.locator('tbody tr').count()).toBe(3);
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: `${SHOTS}batch-quote.png`, fullPage: true });
  });

  test('it is submitted; the page is closed and opened again, and the work has gone on', async () => {
    await page.getByRole('button', { name: '提交这一批' }).click();
    await page.getByRole('progressbar', { name: '处理进度' }).waitFor();
    await page.context().close();
    page = await signedInPage();
    const row = page.getByRole('row').filter({ hasText: '九月增员.xlsx' });
    await row.filter({ hasText: '已完成' }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await row.getByRole('cell').allTextContents()).toEqual(
      expect.arrayContaining(['20', '20', '6', '是', '已完成']),
    );
    await page.screenshot({ path: `${SHOTS}batch-jobs.png`, fullPage: true });
    await row.getByRole('link', { name: '明细' }).click();
    await page.getByText('14行已办理，6行没有办理。').waitFor();
    await page.getByText(/保留至2022-09-21/).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: `${SHOTS}batch-job.png`, fullPage: true });
  });

  test('the failed rows are exported, corrected in that very file, and uploaded again: all twenty are in', async () => {
    const book = await downloaded(() => page.getByRole('link', { name: '下载失败的行' }).click());
    const sheet = book.getWorksheet('批量增员申报')!;
    WRONG.forEach(({ reason, right }, index) => {
      const row = sheet.getRow(index + 2);
      expect(row.getCell(COLUMNS.length + 1).text).toContain(reason);
      COLUMNS.forEach(({ key }, place) => {
        if (right[key] !== undefined) row.getCell(place + 1).value = right[key];
      });
    });
    expect(sheet.actualRowCount).toBe(7);
    await upload('九月增员-改正.xlsx', await saved(book));
    await page.getByText('6行均未发现填写问题。').waitFor();
    await quote();
    await page.getByRole('button', { name: '提交这一批' }).click();
    await page.getByText('全部6行均已办理。').waitFor();
    const people = [
      ...GOOD.map(({ idNo }) => idNo!),
      spoilt,
      ...[621, 622, 623, 624, 625].map((n) => invented(n).idNo),
    ];
    const enrolled = await hall.database.query<{ id_no: string }>(
      `SELECT id_no FROM canbao.person JOIN canbao.enrolment ON person_id = person.id
        WHERE id_no = ANY ($1) AND end_month IS NULL`,
      [people],
    );
    expect(enrolled.map(({ id_no }) => id_no).sort()).toEqual([...people].sort());
  });
});

test('a file that mixes months is confirmed batch by batch', async () => {
  await page.getByRole('button', { name: '返回批量申报' }).click();
  const rows = [enrolRow(630, { startMonth: '2022-08' }), enrolRow(631, { startMonth: '2022-9' })];
  await upload('两个月.xlsx', fileOf('ENROL', rows));
  await page.getByRole('heading', { name: '文件分为2批' }).waitFor();
  await page.getByRole('button', { name: '办理第2批' }).click();
  await quote();
  await page.getByRole('button', { name: '提交这一批' }).click();
  await page.getByText('全部1行均已办理。').waitFor();
  await page.getByRole('link', { name: '返回该文件，办理其他批' }).click();
  await page.getByText('已提交').waitFor();
  expect(await violations(page)).toEqual([]);
});

test('a file that is dropped and cannot be read is refused with what to do; the page stays as it was', async () => {
  await page.getByRole('button', { name: '返回批量申报' }).click();
  const dropped = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['证件号码,姓名'], '名单.xlsx'));
    return data;
  });
  await page.getByText('把XLSX文件拖到这里').dispatchEvent('drop', { dataTransfer: dropped });
  const alert = page.getByRole('alert');
  await alert.getByText('这是文本文件(例如CSV),不是XLSX文件').waitFor();
  await alert.getByText('请下载模板填写', { exact: false }).waitFor();
});

test('a job is deleted on the page, and what it did stays', async () => {
  const row = page.getByRole('row').filter({ hasText: '两个月.xlsx' });
  await row.getByRole('button', { name: '删除' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click();
  await row.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '刷新' }).click();
  await page.getByText('已刷新').waitFor();
});

test('on a phone nothing is cut off', async () => {
  const storageState = await page.context().storageState();
  const phone = await openPage(browser, { viewport: { width: 390, height: 844 }, storageState });
  await phone.goto(`${hall.server.url}/batches`);
  await phone.getByRole('link', { name: '明细' }).first().waitFor();
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await phone.screenshot({ path: `${SHOTS}phone-batches.png`, fullPage: true });
  await phone.getByRole('link', { name: '明细' }).last().click();
  await phone.getByRole('heading', { name: '各行结果' }).waitFor();
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await phone.context().close();
});
