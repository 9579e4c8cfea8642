import { describe, expect, test } from '@jest/globals';
import suzhou from '../../policy/suzhou.json' with { type: 'json' };
import { answered, refused } from '../../testing/answers.ts';
import { day } from '../day.ts';
import { addMonths, month } from '../month.ts';
import { policyRowName, policyRowValue } from './describe-policy-row.ts';
import { loadPolicy } from './load-policy.ts';
import { policyPublishedThrough, policyRowAt, policyRowsInForce } from './policy-row-at.ts';
import { SUZHOU_POLICY, policyOf } from './policy-of.ts';
import { POLICY_PARAMETERS } from './parameter-name.ts';

type File = typeof suzhou;
type LimitsRow = File['parameters']['baseLimits'][number];

/** The shipped file after a change to a copy of it. */
function changed(change: (file: File) => void): File {
  const file = structuredClone(suzhou);
  change(file);
  return file;
}

function limitsOf(year: number, more: Partial<LimitsRow> = {}): LimitsRow {
  return { ...suzhou.parameters.baseLimits.find((row) => row.id === `base-limits/${year}`)!, ...more };
}

describe('The shipped policy file', () => {
  test('is that of Suzhou and is found by its area code', () => {
    expect(policyOf('320500')).toBe(SUZHOU_POLICY);
    expect(SUZHOU_POLICY.areaName).toBe('苏州市');
    expect(policyOf('320100')).toBeNull();
  });

  test('calls no base limits official while no notice has been found', () => {
    expect(SUZHOU_POLICY.rows.baseLimits.map((row) => [row.id, row.status, row.source.note])).toEqual([
      ['base-limits/2021', 'assumed', expect.stringContaining('未经核实')],
      ['base-limits/2022', 'assumed', expect.stringContaining('未经核实')],
      ['base-limits/2023', 'assumed', expect.stringContaining('二手资料')],
      ['base-limits/2024', 'assumed', expect.stringContaining('二手资料')],
      ['base-limits/2025', 'assumed', expect.stringContaining('未经核实')],
      ['base-limits/2026', 'assumed', expect.stringContaining('暂按2025年度')],
    ]);
  });

  test('gives every year its own limits', () => {
    const limits = (text: string): unknown => answered(policyRowAt(SUZHOU_POLICY, 'baseLimits', month(text))).value;
    expect(limits('2021-12')).toEqual({ floor: 380_000, ceiling: 2_058_600 });
    expect(limits('2022-01')).toEqual({ floor: 425_000, ceiling: 2_182_100 });
    expect(limits('2023-06')).toEqual({ floor: 449_400, ceiling: 2_404_200 });
    expect(limits('2024-06')).toEqual({ floor: 487_900, ceiling: 2_439_600 });
    expect(limits('2025-06')).toEqual({ floor: 495_200, ceiling: 2_476_200 });
    expect(limits('2026-12')).toEqual({ floor: 495_200, ceiling: 2_476_200 });
  });

  test('says of every row in force what it is, in Chinese', () => {
    const rows = policyRowsInForce(SUZHOU_POLICY, day('2022-09-20'));
    expect(rows.map((row) => row.parameter)).toEqual(POLICY_PARAMETERS);
    const said = Object.fromEntries(rows.map((row) => [policyRowName(row), policyRowValue(row)]));
    expect(said).toMatchObject({
      缴费基数上下限: '下限4,250.00元,上限21,821.00元',
      职工基本医疗保险缴费标准: '单位6%,个人2%',
      大额医疗费用补助缴费标准: '个人每月5.00元',
      长期护理保险缴费标准: '单位和个人均不缴费',
      职工大病医疗保险缴费标准: '单位和个人均不缴费,由个人账户划转30.00元',
      补缴月数上限: '最多补缴6个月',
      需审核的业务: '无需审核',
      滞纳金比例: '每日加收0.05%',
    });
  });

  test('is known to end with 2026', () => {
    expect(policyPublishedThrough(SUZHOU_POLICY)).toBe('2026-12-31');
    expect(policyRowsInForce(SUZHOU_POLICY, day('2027-01-01')).map((row) => row.parameter)).not.toContain('baseLimits');
  });
});

describe('A month outside every row', () => {
  test.each(['2020-12', '2027-01', '2035-06'])('%s is refused by name, not answered with the last value', (text) => {
    const refusal = refused(policyRowAt(SUZHOU_POLICY, 'baseLimits', month(text)));
    expect(refusal.code).toBe('POLICY_NOT_PUBLISHED');
    expect(refusal.facts).toEqual({ area: '苏州市', parameter: '缴费基数上下限', month: text });
    expect(refusal.message).toContain('缴费基数上下限尚未公布');
  });

  test('does not stop the months that have one', () => {
    expect(answered(policyRowAt(SUZHOU_POLICY, 'backPayLimit', month('2035-06'))).value.months).toBe(6);
  });
});

describe('A row that is published late and reaches back', () => {
  const official = limitsOf(2022, {
    id: 'base-limits/2022-official',
    from: '2022-07',
    known: '2022-09-05',
    status: 'official',
    value: { floor: '4300.00', ceiling: '22000.00' },
  });
  const policy = loadPolicy(changed((file) => file.parameters.baseLimits.push(official)));

  test('supersedes the assumed one from the month to which it reaches', () => {
    expect(answered(policyRowAt(policy, 'baseLimits', month('2022-07'))).id).toBe('base-limits/2022-official');
    expect(answered(policyRowAt(policy, 'baseLimits', month('2022-06'))).id).toBe('base-limits/2022');
  });

  test('leaves open what was known before', () => {
    const before = policyRowAt(policy, 'baseLimits', month('2022-07'), day('2022-09-04'));
    expect(answered(before).id).toBe('base-limits/2022');
    const onTheDay = policyRowAt(policy, 'baseLimits', month('2022-07'), day('2022-09-05'));
    expect(answered(onTheDay).id).toBe('base-limits/2022-official');
  });
});

describe('A policy file is refused when', () => {
  test.each<[string, (file: File) => void, RegExp]>([
    [
      'a year is missing',
      (file) => file.parameters.baseLimits.splice(2, 1),
      /gap between base-limits\/2022 and base-limits\/2024: no row for 2023-01/,
    ],
    [
      'an id occurs twice',
      (file) => (file.parameters.baseLimits[1]!.id = 'base-limits/2021'),
      /base-limits\/2021 occurs twice/,
    ],
    [
      'a row ends before it begins',
      (file) => (file.parameters.baseLimits[0]!.to = '2020-12'),
      /base-limits\/2021 ends before it begins/,
    ],
    [
      'the floor lies above the ceiling',
      (file) => (file.parameters.baseLimits[0]!.value.floor = '99999.00'),
      /baseLimits\[0\]\.value: the floor/,
    ],
    [
      'an amount is no amount',
      (file) => (file.parameters.baseLimits[0]!.value.floor = '4250.005'),
      /floor: not an amount in yuan: 4250\.005/,
    ],
    [
      'a rate is above 100 %',
      (file) => (file.parameters.rates.MATERNITY[0]!.value.unitRate = '8'),
      /MATERNITY\[0\]\.value: a rate above 100 %/,
    ],
    [
      'a status is invented',
      (file) => (file.parameters.lateFee[0]!.status = 'maybe'),
      /status: not official or assumed/,
    ],
    ['a source has no title', (file) => (file.parameters.lateFee[0]!.source.title = ' '), /source\.title: not a text/],
    ['a time is no time', (file) => (file.parameters.declarationCalendar[0]!.value.closesAt = '25:00'), /closesAt/],
    [
      'it is settled before it closes',
      (file) => (file.parameters.declarationCalendar[0]!.value.settledThroughDay = 5),
      /settled before declarations close/,
    ],
    ['a month is no month', (file) => (file.parameters.baseLimits[0]!.from = '2021-13'), /from: not a month/],
    [
      'a type is compulsory and optional',
      (file) => file.parameters.insuranceSet[0]!.value.compulsory.push('CIVIL_SERVANT'),
      /an insurance type twice/,
    ],
    [
      'women have two defaults',
      (file) => (file.parameters.retirementAges[0]!.value.groups[2]!.default = true),
      /not exactly one default group for F/,
    ],
    ['a parameter has no rows', (file) => file.parameters.approval.splice(0), /a parameter without any row/],
  ])('%s', (_, change, fault) => {
    expect(() => loadPolicy(changed(change))).toThrow(fault);
  });

  test.each([
    ['a field is missing', { source: undefined }, /missing field/],
    ['a field is read by nobody', { remark: 'x' }, /unknown field remark/],
  ])('%s', (_, more, fault) => {
    const row = Object.fromEntries(
      Object.entries({ ...suzhou.parameters.lateFee[0], ...more }).filter(([, value]) => value !== undefined),
    );
    expect(() => loadPolicy({ ...suzhou, parameters: { ...suzhou.parameters, lateFee: [row] } })).toThrow(fault);
  });

  test('two rows known on the same day claim a month', () => {
    const twice = changed((file) => file.parameters.baseLimits.push(limitsOf(2022, { id: 'base-limits/again' })));
    expect(() => loadPolicy(twice)).toThrow(
      'base-limits/2022 and base-limits/again overlap and became known on the same day',
    );
  });
});

describe('The id of a policy', () => {
  test('is the same for the same content in another order, and another after any change', () => {
    const reordered = Object.fromEntries(Object.entries(suzhou).reverse());
    expect(loadPolicy(reordered).policyId).toBe(SUZHOU_POLICY.policyId);
    expect(SUZHOU_POLICY.policyId).toMatch(/^320500-[0-9a-f]{16}$/);
    const other = changed((file) => (file.parameters.lateFee[0]!.source.note = '另注'));
    expect(loadPolicy(other).policyId).not.toBe(SUZHOU_POLICY.policyId);
  });

  test('has a row for every month of every parameter since its beginning', () => {
    for (let at = month('2022-01'); at <= month('2026-12'); at = addMonths(at, 1)) {
      for (const parameter of POLICY_PARAMETERS) answered(policyRowAt(SUZHOU_POLICY, parameter, at));
    }
  });
});
