import { expect, test } from '@jest/globals';
import { day } from '../day.ts';
import { fen } from '../money.ts';
import { month } from '../month.ts';
import { SUZHOU_POLICY } from '../policy/policy-of.ts';
import { policyBasis } from '../contribution/policy-basis.ts';
import type { PolicyBasis } from '../contribution/policy-basis.ts';
import { certificateForm } from './certificate-form.ts';
import type { CertificateFacts } from './certificate-form.ts';
import { compareForms } from './compare-forms.ts';
import { formCellText } from './form.ts';
import { noticeForm } from './notice-form.ts';
import type { NoticeFacts, NoticeLine } from './notice-form.ts';
import { shareStandard } from './share-standard.ts';
import { statementForm } from './statement-form.ts';
import type { StatementLineFacts, StatementSums } from './statement-form.ts';

const NOTHING = { interest: fen(0), lateFee: fen(0), other: fen(0) };
const basic = { ...NOTHING, personal: fen(200), employer: fen(600), amount: fen(800) };
const large = { ...NOTHING, personal: fen(500), employer: fen(0), amount: fen(500) };
const BILL: NoticeFacts & { readonly lines: readonly NoticeLine[] } = {
  ...NOTHING,
  unitNo: '32059900000000117',
  unitName: '甲医院',
  feeMonth: month('2022-08'),
  noticeNo: '1040352208',
  persons: 1,
  dueOn: day('2022-08-22'),
  personal: fen(700),
  employer: fen(600),
  amount: fen(1300),
  lines: [
    { ...large, insuranceType: 'LARGE_AMOUNT', kind: 'REGULAR' },
    { ...basic, insuranceType: 'BASIC_MEDICAL', kind: 'REGULAR' },
  ],
};
const SUMS: StatementSums = {
  persons: 1480,
  base: fen(1_319_030_300),
  wage: fen(1_319_030_300),
  employerPaid: fen(0),
  personalPaid: fen(740_000),
  accountCredit: fen(0),
  lateFee: fen(0),
};
const LINE: StatementLineFacts = {
  ...SUMS,
  insuranceType: 'LARGE_AMOUNT',
  coveredMonth: month('2022-08'),
  kind: 'REGULAR',
  employerStandard: '不缴费',
  personalStandard: '5.00 元/月',
};
const UNIT: CertificateFacts = {
  unitNo: BILL.unitNo,
  unitName: '甲医院',
  unitTypeName: '事业单位',
  creditCode: '12320599466000010C',
  legalRepresentative: '郑示范',
  legalRepresentativeIdNo: '320599197001010012',
  legalRepresentativePhone: null,
  address: '苏州市示范路1号',
  bankName: '示范银行',
  bankAccountName: '甲医院',
  bankAccount: '6222000000001234',
  agency: '苏州市医疗保险经办机构',
  types: [{ insuranceType: 'LONG_TERM_CARE', inForce: true, since: day('2001-12-01') }],
};

test('the statement has the columns of the deck’s print, in its order', () => {
  const form = statementForm({
    ...BILL,
    insuranceType: null,
    settled: true,
    through: day('2022-08-20'),
    lines: [LINE],
    total: SUMS,
  });
  expect(form.columns.map(({ label }) => label)).toEqual([
    ...['单位编号', '险种', '单位缴费比例或定额标准', '单位缴费基数总额', '单位实缴金额', '对应费款所属期'],
    ...['个人缴费比例或定额标准', '个人缴费基数总额', '个人实缴金额', '划入个人账户金额', '缴费类型', '缴费人数'],
    ...['职工工资总额', '滞纳金'],
  ]);
  expect(form.rows[0]!.cells.map(formCellText)).toEqual([
    ...['32059900000000117', '大额医疗费用补助', '不缴费', '13,190,303.00', '0.00', '202208', '5.00 元/月'],
    ...['13,190,303.00', '7,400.00', '0.00', '正常应缴', '1480', '13,190,303.00', '0.00'],
  ]);
  expect(form.totals!.cells).toHaveLength(form.columns.length);
});

test('a standard is a rate or an amount, never 0.0000', () => {
  const { rates } = policyBasis(SUZHOU_POLICY, month('2022-08')) as PolicyBasis;
  const standards = (['BASIC_MEDICAL', 'LARGE_AMOUNT', 'MATERNITY', 'LONG_TERM_CARE'] as const).map((type) => [
    shareStandard(rates[type].value, 'EMPLOYER'),
    shareStandard(rates[type].value, 'PERSON'),
  ]);
  expect(standards).toEqual([
    ['6%', '2%'],
    ['不缴费', '5.00 元/月'],
    ['0.8%', '不缴费'],
    ['不缴费', '不缴费'],
  ]);
});

test('the same bill says the same, and each changed figure is named with what it was and is', () => {
  expect(compareForms(noticeForm(BILL, BILL.lines), noticeForm({ ...BILL }, BILL.lines))).toEqual([]);
  const [first, second] = BILL.lines;
  const now = noticeForm({ ...BILL, amount: fen(1400) }, [first!, { ...second!, employer: fen(700) }]);
  expect(compareForms(noticeForm(BILL, BILL.lines), now)).toEqual([
    { place: '职工基本医疗保险 正常应缴 单位缴费金额', was: '6.00', is: '7.00' },
    { place: '小计 金额', was: '13.00', is: '14.00' },
    { place: '核定征集总额', was: '13.00', is: '14.00' },
    { place: '核定征集总额(大写)', was: '壹拾叁圆整', is: '壹拾肆圆整' },
  ]);
});

test('a line that went or came is named by its figures', () => {
  const without = noticeForm(BILL, BILL.lines.slice(1));
  const gone = compareForms(noticeForm(BILL, BILL.lines), without);
  expect(gone).toContainEqual({ place: '大额医疗费用补助 正常应缴 金额', was: '5.00', is: null });
  expect(gone).toHaveLength(6);
  expect(compareForms(without, noticeForm(BILL, BILL.lines))).toContainEqual({
    place: '大额医疗费用补助 正常应缴 金额',
    was: null,
    is: '5.00',
  });
});

test('the certificate names long-term care as certificates do, and keeps numbers of people and accounts from the public', () => {
  const form = certificateForm(UNIT);
  expect(form.rows[0]!.cells.map(formCellText)).toEqual([
    ...['长期照护保险', '参保缴费', '2001-12-01', '苏州市医疗保险经办机构'],
  ]);
  const now = certificateForm({ ...UNIT, bankAccount: '6222000000009999', address: null, types: [] });
  const told = compareForms(form, now);
  expect(told).toContainEqual({ place: '单位地址', was: '苏州市示范路1号', is: '—' });
  expect(told).toContainEqual({ place: '长期照护保险 参保状态', was: '参保缴费', is: null });
  expect(JSON.stringify(told)).not.toContain('6222000000009999');
});
