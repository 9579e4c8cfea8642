import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { Browser, Page } from 'playwright-core';
import { violations } from '../support/accessibility.ts';
import { invented } from '../support/batches.ts';
import { openBrowser } from '../support/browser.ts';
import { HOSPITAL, PEOPLE, RETIREES } from '../support/demo-unit.ts';
import { useHall } from '../support/hall.ts';
import { shoot, signedInPage } from '../support/signed-in-page.ts';
import { sheetXml, workbook } from '../support/workbook.ts';

const hall = useHall();
const [newcomer, mistyped] = [invented(0), invented(1)];
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await signedInPage(browser, hall, 'clerk');
});
afterAll(() => browser.close());

/** The unit's own payroll but for what is wrong in it: seven mistakes of a clerk's. */
async function payroll(): Promise<Buffer> {
  const members = await hall.database.query<{ idNo: string; name: string; wage: string }>(
    `SELECT p.id_no_18 AS "idNo", p.name, (e.declared_wage_fen / 100.0)::numeric(12, 2)::text AS wage
       FROM canbao.enrolment e JOIN canbao.person p ON p.id = e.person_id JOIN canbao.unit u ON u.id = e.unit_id
      WHERE u.unit_no = $1 AND e.end_month IS NULL AND e.person_type NOT LIKE 'RETIRED%' AND p.id_no_18 <> $2 ORDER BY p.id`,
    [HOSPITAL, PEOPLE.enrolledHere.idNo],
  );
  const rows = members.map(({ idNo, name, wage }) => [name, idNo, wage]);
  // two have left, one is misnamed, one stands twice, one earns more
  const [, , misnamed, twice, more, ...rest] = rows;
  return workbook({
    sheetName: '九月',
    sheet: sheetXml([
      ['某医院2022年9月工资表'],
      ['姓名', '身份证号', '应发工资'],
      ['错姓名', ...misnamed!.slice(1)],
      twice!,
      twice!,
      [more![0]!, more![1]!, '¥20,000.00'],
      ...rest,
      [newcomer.name, newcomer.idNo, '8,200'],
      [mistyped.name, `${mistyped.idNo.slice(0, 17)}${mistyped.idNo.endsWith('1') ? '2' : '1'}`, '八千'],
      [PEOPLE.enrolledHere.name, PEOPLE.enrolledHere.idNo, ''],
      ['合计', '', '99999'],
    ]),
  });
}

async function choose(kind: string, total: number): Promise<void> {
  await page.getByRole('button', { name: `${kind} ${total}` }).click();
  await page.getByRole('table', { name: kind }).waitFor();
}

/** The page as it is now, on a desk and on a phone, without a fault that axe finds. */
async function lookAt(name: string): Promise<void> {
  expect(await violations(page)).toEqual([]);
  await shoot(page, name);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await shoot(page, `${name}-390`);
  await page.setViewportSize({ width: 1366, height: 768 });
}

describe('A clerk compares her payroll with the records', () => {
  test('is told what cannot be compared before she tries', async () => {
    await page.goto(`${hall.server.url}/reconcile?upload=gone`);
    await page.getByRole('alert').getByText('没有找到该工资表').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.goto(`${hall.server.url}/batches`);
    await page.getByRole('link', { name: '用工资表核对' }).click();
    await page.getByRole('heading', { name: '上传工资表' }).waitFor();
    await lookAt('reconcile-start');
    const wrong = workbook({
      sheetName: '九月',
      sheet: sheetXml([
        ['姓名', '实发工资'],
        ['赵在职', '1'],
      ]),
    });
    await page.setInputFiles('input[type=file]', {
      name: '实发.xlsx',
      mimeType: 'application/octet-stream',
      buffer: wrong,
    });
    await page.getByRole('alert').getByText('没有找到这些列的标题:证件号码、月工资').waitFor();
  });

  test('sees each difference by its kind, and each bad cell by its row; the address keeps what she looks at', async () => {
    const buffer = await payroll();
    await page.setInputFiles('input[type=file]', {
      name: '九月工资.xlsx',
      mimeType: 'application/octet-stream',
      buffer,
    });
    await page.getByText('发现6处差异。').waitFor();
    await page.getByText('工资表中有2行的单元格有误').waitFor();
    expect(await page.textContent('main')).toContain('身份证号（B列）');
    const missing = page.getByRole('table', { name: '未参保' });
    await missing.getByText(newcomer.name).waitFor();
    await lookAt('reconcile');
    await page.getByText('有误的单元格').first().click();
    const faults = page.getByRole('table', { name: '有误的单元格' });
    for (const reason of ['身份证号', '应发工资没有填写']) await faults.getByText(reason).first().waitFor();
    expect(await faults.locator('tbody tr').count()).toBe(3);
    await choose('不在工资表', 2);
    await choose('姓名不同', 1);
    await page.getByRole('link', { name: /^更正.*登记信息$/ }).waitFor();
    await shoot(page, 'reconcile-names');
    await page
      .getByRole('cell', { name: '错姓名' })
      .or(page.getByRole('rowheader', { name: '错姓名' }))
      .waitFor();
    await choose('重复出现', 1);
    await page.getByText('同一证件号码出现在第4、5行。按一人核对;请在工资表中只保留一行。').waitFor();
    await choose('退休人员', RETIREES.length);
    await page.getByText('退休人员不允许停保').first().waitFor();
    await choose('工资不同', 1);
    await page.reload();
    await page.getByRole('table', { name: '工资不同' }).getByText('20,000.00').first().waitFor();
    await lookAt('reconcile-wage');
  });

  test('outside the annual declaration is shown the way to change a single wage', async () => {
    await page.getByText('处理失败!现在不是年度缴费申报期').waitFor();
    await page.getByRole('link', { name: /^单独调整/ }).click();
    await page.getByRole('heading', { name: '零星基数调整', level: 1 }).waitFor();
    expect(new URL(page.url()).searchParams.get('idNo')).toHaveLength(18);
    await page.goBack();
  });

  test('downloads the filled template and the corrected payroll', async () => {
    const stop = await downloaded('下载填好的模板：批量减员申报');
    expect(stop.worksheets[0]!.rowCount).toBe(3);
    const corrected = await downloaded('下载改正后的工资表');
    const texts = JSON.stringify(corrected.worksheets[0]!.getSheetValues());
    expect(texts).toContain('原为“错姓名”');
    expect(texts).toContain('第4、5行为同一人,已合并为一行。');
  });

  test('goes on to check and submit a batch of them, and finds them gone', async () => {
    await page.getByRole('button', { name: '去核对并提交：批量减员申报' }).click();
    await page.getByText('2行均未发现填写问题。').waitFor();
    await page.getByRole('button', { name: '核对并试算' }).click();
    await page.getByRole('button', { name: '提交这一批' }).click();
    await page.getByText('全部2行均已办理。').waitFor();
    for (let back = 0; back < 4 && !page.url().includes('/reconcile'); back += 1) await page.goBack();
    await page.getByText('发现4处差异。').waitFor();
    await page.getByRole('button', { name: '不在工资表 0' }).waitFor();
  });
});

async function downloaded(name: string): Promise<ExcelJS.Workbook> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(await download.path());
  return book;
}
