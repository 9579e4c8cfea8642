import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../support/client.ts';
import { COMPANY, HOSPITAL } from '../support/demo-unit.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { cellsOf, csvOf, exported, linksOf, REQUEST_EXPORT, sheetOf } from '../support/exports.ts';
import { useHall } from '../support/hall.ts';
import { pagesOf, pdfLinksOf } from '../support/pdf-text.ts';

const hall = useHall();
let clerk: Client;

const CHARGES = { unitNo: HOSPITAL, kind: 'CHARGES', format: 'XLSX', charges: { feeMonth: '2022-08' } } as const;

/** What somebody could put into a name to have a spreadsheet act on it; the records themselves keep out tabs and line breaks. */
const HOSTILE = ['=HYPERLINK("http://x","y")', '+1+1', '-2', '@SUM(A1)'] as const;

const IN_CHINESE = {
  types: `CASE l.insurance_type WHEN 'BASIC_MEDICAL' THEN '职工基本医疗保险' WHEN 'LARGE_AMOUNT' THEN '大额医疗费用补助'
    WHEN 'MATERNITY' THEN '生育保险' WHEN 'LOCAL_SUPPLEMENT' THEN '地方补充医疗保险' ELSE l.insurance_type END`,
  employer: `CASE l.insurance_type WHEN 'BASIC_MEDICAL' THEN '6%' WHEN 'MATERNITY' THEN '0.8%' WHEN 'LOCAL_SUPPLEMENT' THEN '1%' ELSE '不缴费' END`,
  personal: `CASE l.insurance_type WHEN 'BASIC_MEDICAL' THEN '2%' WHEN 'LARGE_AMOUNT' THEN '5.00 元/月' ELSE '不缴费' END`,
  personType: `CASE e.person_type WHEN 'EMPLOYEE' THEN '职工在职' WHEN 'CIVIL_SERVANT' THEN '公务员在职'
    WHEN 'RETIRED_EMPLOYEE' THEN '职工退休' WHEN 'RETIRED_CIVIL_SERVANT' THEN '公务员退休' ELSE '离休' END`,
};
const yuan = (fen: string): string => `trim(to_char(${fen} / 100.0, '9999999990.00'))`;

/** Rows as lists of texts, by a statement of the test's own. */
async function rows(select: string, values: readonly unknown[] = [HOSPITAL]): Promise<string[][]> {
  return hall.database.as('admin', async (client) => {
    const answer = await client.query({ text: select, values: [...values], rowMode: 'array' });
    return answer.rows.map((row: (string | number | null)[]) => row.map((value) => String(value ?? '')));
  });
}

beforeAll(async () => {
  clerk = await hall.client.signedIn('clerk');
  const persons = await rows(`SELECT p.id FROM canbao.person p JOIN canbao.enrolment e ON e.person_id = p.id
    JOIN canbao.unit u ON u.id = e.unit_id WHERE u.unit_no = $1 AND e.start_month < '2022-01-01' AND e.person_type = 'EMPLOYEE'
    ORDER BY p.id LIMIT ${HOSTILE.length}`);
  for (const [index, name] of HOSTILE.entries()) {
    await hall.database.query('UPDATE canbao.person SET name = $2 WHERE id = $1', [persons[index]![0], name]);
  }
});

/** Where each of those rows leads: the working of its charge, at the address at which the clerk has the hall. */
const workingsInSql = (condition = 'true'): Promise<string[][]> =>
  rows(
    `SELECT $2 || '/charges?unit=' || u.unit_no || '&feeMonth=2022-08&line=' || l.insurance_type || '-' ||
      CASE l.kind WHEN 10 THEN 'REGULAR' ELSE 'BACK_PAY' END || '-' || to_char(l.covered_month, 'YYYY-MM') ||
      '&month=2022-08&person=' || p.person_no
    FROM canbao.charge_line l JOIN canbao.person p ON p.id = l.person_id JOIN canbao.unit u ON u.id = l.unit_id
   WHERE u.unit_no = $1 AND l.fee_month = '2022-08-01' AND ${condition} ORDER BY p.person_no, l.covered_month, l.charge_id, l.insurance_type`,
    [HOSPITAL, hall.server.url],
  );

const chargesInSql = (condition = 'true'): Promise<string[][]> =>
  rows(`SELECT u.unit_no, p.person_no, p.name, p.id_no, ${IN_CHINESE.types},
      CASE l.kind WHEN 10 THEN '正常应缴' ELSE '补缴' END, '202208', to_char(l.covered_month, 'YYYYMM'),
      ${yuan('l.base_fen')}, ${IN_CHINESE.employer}, ${IN_CHINESE.personal}, ${yuan('l.employer_fen')}, ${yuan('l.personal_fen')},
      ${yuan('(l.employer_fen + l.personal_fen)')}
    FROM canbao.charge_line l JOIN canbao.person p ON p.id = l.person_id JOIN canbao.unit u ON u.id = l.unit_id
   WHERE u.unit_no = $1 AND l.fee_month = '2022-08-01' AND ${condition} ORDER BY p.person_no, l.covered_month, l.charge_id, l.insurance_type`);

describe('An export of charges', () => {
  test('is a workbook with everybody’s charges of the month: text as text, amounts as numbers', async () => {
    const { job, file, headers } = await exported(clerk, CHARGES);
    const expected = await chargesInSql();
    expect(job).toMatchObject({
      kind: 'EXPORT_CHARGES',
      kindName: '职工缴费明细导出',
      name: '职工缴费明细-202208-全部险种.xlsx',
      ...{ state: 'FINISHED', total: expected.length, processed: expected.length, hasErrors: false, fault: null },
      ...{ failed: 0, rows: { totalItems: 0 } },
    });
    expect(headers.get('content-length')).toBe(String(file.length));
    expect(headers.get('content-disposition')).toContain(encodeURIComponent(job.name));
    const sheet = await sheetOf(file);
    expect(sheet.name).toBe('职工缴费明细');
    expect((sheet.getRow(1).values as string[]).slice(1)).toEqual(
      '单位编号 个人编号 姓名 证件号码 险种 缴费类型 费款所属期 对应费款所属期 缴费基数 单位缴费比例或定额标准 个人缴费比例或定额标准 单位缴费金额 个人缴费金额 合计'.split(
        ' ',
      ),
    );
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet.autoFilter).toBe(`A1:N${expected.length + 1}`);
    const [amounts, first] = [[9, 12, 13, 14], sheet.getRow(2)];
    expect(amounts.map((column) => first.getCell(column).numFmt)).toEqual(amounts.map(() => '#,##0.00'));
    expect(first.getCell(4).numFmt).toBe('@');
    const asNumbers = expected.map((row) =>
      row.map((cell, column) => (amounts.includes(column + 1) ? Number(cell) : cell)),
    );
    expect(cellsOf(sheet)).toEqual(asNumbers);
    expect(cellsOf(sheet).flat()).toEqual(expect.arrayContaining(['=HYPERLINK("http://x","y")', '@SUM(A1)']));
    expect(linksOf(sheet)).toEqual((await workingsInSql()).flat());
  });

  test('is a CSV file of one insurance type, in which no name becomes a formula and no digit is lost', async () => {
    const insuranceType = 'BASIC_MEDICAL';
    const input = { ...CHARGES, format: 'CSV', charges: { feeMonth: '2022-08', insuranceType } };
    const { job, file } = await exported(clerk, input);
    expect(job.name).toBe('职工缴费明细-202208-职工基本医疗保险.csv');
    const [headings, ...lines] = csvOf(file);
    expect(headings).toHaveLength(15);
    expect(headings?.at(-1)).toBe('计算过程');
    const digits = (text: string): string => (/^(\d{12,}|0\d+)$/.test(text) ? `${text}\t` : text);
    const plain = (await chargesInSql(`l.insurance_type = '${insuranceType}'`)).map((row) =>
      row.map((cell, column) => (column < 4 ? digits(/^[=+\-@]/.test(cell) ? `'${cell}` : cell) : cell)),
    );
    const workings = await workingsInSql(`l.insurance_type = '${insuranceType}'`);
    expect(lines).toHaveLength(plain.length);
    expect(lines).toEqual(plain.map((line, index) => [...line, ...workings[index]!]));
    for (const [cell] of file.toString().matchAll(/(?<=[,\n]"?)[^",\n][^,\n]*/g)) {
      expect(cell).not.toMatch(/^[=+@\t\r]|^-(?!\d)/);
    }
  });

  test('has nobody where a filter asks for what no record can hold', async () => {
    const charges = { feeMonth: '2022-08', search: 'a\0\ud800' };
    const { job, file } = await exported(clerk, { ...CHARGES, format: 'CSV', charges });
    expect(job).toMatchObject({ total: 0, name: '职工缴费明细-202208-全部险种-按条件.csv' });
    expect(csvOf(file)).toHaveLength(1);
  });

  test('is a PDF for printing, with headings and “page x of y” on each page and every row on one of them', async () => {
    const { job, file, headers } = await exported(clerk, { ...CHARGES, format: 'PDF' });
    expect(job.name).toMatch(/\.pdf$/);
    expect(headers.get('content-type')).toBe('application/pdf');
    const pages = await pagesOf(file);
    expect(pages.length).toBeGreaterThan(100);
    for (const [index, page] of pages.entries()) {
      expect(page.replaceAll(' ', '')).toContain('对应费款所属期');
      expect(page).toContain(`第 ${index + 1} 页 共 ${pages.length} 页`);
    }
    const expected = await chargesInSql();
    const numbers = pages.join(' ').match(/(?<!\d)\d{17}[\dX](?!\d)/g) ?? [];
    expect(numbers.sort()).toEqual(expected.map((row) => row[3]!).sort());
    expect(await pdfLinksOf(file)).toEqual((await workingsInSql()).flat());
  });

  test('is refused without a month, with another kind’s filter, and for a unit that is not the clerk’s', async () => {
    const refused = (as: Client, input: object): ReturnType<Client['refused']> => as.refused(REQUEST_EXPORT, { input });
    expectRefusal(await refused(clerk, { ...CHARGES, charges: null }), 'EXPORT_MONTH_MISSING');
    expectRefusal(await refused(clerk, { ...CHARGES, roster: {} }), 'BAD_USER_INPUT');
    expectRefusal(await refused(clerk, { ...CHARGES, unitNo: COMPANY }), 'NOT_FOUND');
    expectRefusal(await refused(await hall.client.signedIn('analyst'), CHARGES), 'FORBIDDEN');
  });
});

describe('The other exports', () => {
  test('the roster has everybody enrolled, with wage and base by the limits of the month', async () => {
    const { file } = await exported(clerk, { unitNo: HOSPITAL, kind: 'ROSTER', format: 'XLSX' });
    const sheet = await sheetOf(file);
    const expected =
      await rows(`SELECT p.person_no, p.name, p.id_no, CASE p.sex WHEN 'M' THEN '男' ELSE '女' END, p.birth_date::text,
        ${IN_CHINESE.personType}, ${yuan('e.declared_wage_fen')}, ${yuan('least(greatest(e.declared_wage_fen, 425000), 2182100)')},
        to_char(e.start_month, 'YYYY-MM'), to_char(e.end_month, 'YYYY-MM'), p.phone, p.residence, p.work_start_date::text
      FROM canbao.enrolment e JOIN canbao.person p ON p.id = e.person_id JOIN canbao.unit u ON u.id = e.unit_id
     WHERE u.unit_no = $1 AND e.end_month IS NULL ORDER BY e.id`);
    const shown = cellsOf(sheet).map((row) => [...row.slice(0, 8), ...row.slice(9)]);
    const asTold = expected.map((row) =>
      row.map((cell, column) => (column === 6 || column === 7 ? Number(cell) : cell)),
    );
    expect(shown).toEqual(asTold);
    expect(sheet.getRow(2).getCell(9).value).toContain('职工基本医疗保险、');
  });

  test('declarations and the retired are those of their queries', async () => {
    const declarations = {
      unitNo: HOSPITAL,
      kind: 'DECLARATIONS',
      format: 'CSV',
      declarations: { feeMonth: '2022-09' },
    };
    const { job, file } = await exported(clerk, declarations);
    expect(job.name).toBe('业务申报记录-20220920-按条件.csv');
    const declared =
      await rows(`SELECT d.id, d.id_no, to_char(d.submitted_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS'),
        a.display_name, d.message FROM canbao.declaration d JOIN canbao.unit u ON u.id = d.unit_id
        JOIN canbao.account a ON a.id = d.submitted_by
       WHERE u.unit_no = $1 AND d.fee_month = '2022-09-01' ORDER BY d.submitted_at, d.id`);
    expect(declared.length).toBeGreaterThan(0);
    const shown = csvOf(file).slice(1);
    expect(shown.map((row) => [row[0], row[3]!.trim(), row[5], row[6], row[8]])).toEqual(declared);

    const retirees = await exported(clerk, { unitNo: HOSPITAL, kind: 'RETIREES', format: 'CSV' });
    const retired =
      await rows(`SELECT '3205*******' || right(p.id_no, 4), p.name, (SELECT to_char(min(t.from_month), 'YYYY-MM')
          FROM canbao.enrolment_term t WHERE t.enrolment_id = e.id AND t.person_type LIKE 'RETIRED%'), p.work_start_date::text,
        p.phone, p.residence, CASE p.living_status WHEN 'LIVING' THEN '正常' WHEN 'DECEASED' THEN '死亡'
          WHEN 'MISSING' THEN '失踪' ELSE '状态不明' END FROM canbao.enrolment e JOIN canbao.person p ON p.id = e.person_id JOIN canbao.unit u ON u.id = e.unit_id
       WHERE u.unit_no = $1 AND e.person_type LIKE 'RETIRED%' AND e.end_month IS NULL ORDER BY e.id`);
    expect(retired.length).toBeGreaterThan(0);
    expect(csvOf(retirees.file).slice(1)).toEqual(retired.map((row, index) => [String(index + 1), ...row]));
  });
});
