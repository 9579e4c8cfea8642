import { describe, expect, test } from '@jest/globals';
import { day } from '../day.ts';
import { DECIDED_BY_RECORDS } from '../enrolment/enrolment-refusals.ts';
import { momentOf } from '../moment.ts';
import { fen } from '../money.ts';
import { month } from '../month.ts';
import { REFUSALS } from './catalogue.ts';
import type { RefusalFacts } from './refusal-facts.ts';
import { isRefusal, isRefusalCode, refuse } from './refusal.ts';
import type { RefusalCode } from './refusal.ts';

/** One set of facts for each code; a code without one does not compile. */
const SAMPLES: RefusalFacts = {
  SETTLEMENT_WINDOW: { feeMonth: month('2022-08'), reopens: day('2022-08-11') },
  FEE_MONTH_SETTLED: { feeMonth: month('2022-08') },
  MONTH_NOT_OPEN: { startMonth: month('2022-09'), feeMonth: month('2022-08') },
  NAME_MISMATCH: {},
  DUPLICATE_PERSON: {},
  REACHED_RETIREMENT_AGE: { sex: 'F', retirementMonth: month('2022-09') },
  FLEXIBLE_EMPLOYMENT_OPEN: {},
  ALREADY_ENROLLED: { unitName: null },
  TRANSFERRED: {},
  POLICY_NOT_PUBLISHED: { area: '苏州市', parameter: '缴费基数上下限', month: month('2027-01') },
  NOT_ENROLLED_HERE: {},
  PERSON_NOT_FOUND: {},
  BACK_PAY_MONTH_NOT_ENROLLED: { month: month('2022-05') },
  BACK_PAY_MONTH_CHARGED: { month: month('2022-05') },
  BACK_PAY_MONTH_RETIRED: { month: month('2022-05') },
  BACK_PAY_MONTH_TOO_OLD: { month: month('2022-03'), earliest: month('2022-04') },
  BACK_PAY_MONTH_NOT_PAST: { month: month('2022-10'), feeMonth: month('2022-10') },
  BACK_PAY_NOT_CHARGED: { month: month('2022-05') },
  BACK_PAY_BILLED: { month: month('2022-05'), feeMonth: month('2022-09') },
  BACK_PAY_PAID: { month: month('2022-05'), feeMonth: month('2022-09') },
  INVALID_BACK_PAY_MONTHS: { most: 24 },
  ANNUAL_DECLARATION_OPEN: {
    feeMonth: month('2023-01'),
    closes: momentOf('2023-01-06T17:00'),
    resumes: day('2023-01-11'),
  },
  ANNUAL_DECLARATION_CLOSED: { opens: day('2022-12-11') },
  WAGE_UNCHANGED: { declaredWage: fen(800_000) },
  MEMBER_RETIRED: { change: 'WAGE' },
  INVALID_PERSON_TYPE: { given: 'RETIRED_EMPLOYEE' },
  CIVIL_SERVANT_NOT_OFFERED: { unitType: 'ENTERPRISE' },
  PERSON_TYPE_UNCHANGED: { personType: 'EMPLOYEE' },
  CHANGE_MONTH_PASSED: { first: month('2022-10') },
  CHANGE_MONTH_NOT_OPEN: { last: month('2022-10') },
  INVALID_ID_NUMBER: { fault: 'CHECK_CHARACTER' },
  FIFTEEN_DIGIT_ID_NUMBER: {},
  INVALID_NAME: {},
  INVALID_PHONE: {},
  INVALID_RESIDENCE: { longest: 100 },
  INVALID_WORK_START_DATE: {},
  INVALID_START_MONTH: {},
  INVALID_WAGE: { largest: fen(999_999_999) },
  INSURANCE_TYPE_NOT_OFFERED: { insuranceType: 'CIVIL_SERVANT', unitType: 'ENTERPRISE' },
  COMPULSORY_INSURANCE_TYPE_MISSING: { insuranceType: 'MATERNITY' },
  PERSON_TYPE_MISMATCH: { given: 'CIVIL_SERVANT', required: 'EMPLOYEE' },
  NOTHING_CHANGED: {},
  NAME_CHANGE_AT_COUNTER: { because: 'OTHER_NAME' },
  INVALID_RETIREMENT_AGE: { sex: 'F' },
  INVALID_UNIT_NAME: { longest: 100 },
  INVALID_UNIT_ADDRESS: { longest: 100 },
  INVALID_LEGAL_REPRESENTATIVE: {},
  INVALID_REPRESENTATIVE_ID_NUMBER: {},
  INVALID_REPRESENTATIVE_PHONE: {},
  INVALID_BANK_NAME: { longest: 100 },
  INVALID_BANK_ACCOUNT_NAME: { longest: 100 },
  INVALID_BANK_ACCOUNT: {},
  DATE_OUT_OF_RANGE: { from: day('2022-08-31'), to: day('2022-09-30') },
  RETIRED: {},
  INVALID_CHANGE_DATE: {},
  RECORD_NOT_FOUND: { personNo: '0001000001' },
  SAME_RECORD: {},
  NOT_SAME_PERSON: {},
  ALREADY_MERGED: { personNo: '0001000001' },
  BOTH_ENROLLED: { units: ['甲', '乙'] },
  NOTHING_TO_REVERSE: {},
  ALREADY_REVERSED: { declarationId: 7 },
  REVERSED_BY_LATER: {},
  CHARGES_BILLED: { feeMonth: month('2022-09') },
  REVIEW_REJECTED: { comment: '材料不全' },
  DECLARATION_NOT_PENDING: {},
  OWN_DECLARATION: {},
  INVALID_REVIEW_COMMENT: { longest: 200 },
  FILE_MISSING: {},
  FILE_TOO_LARGE: { most: 5 },
  FILE_NOT_XLSX: { found: 'XLS' },
  FILE_ENCRYPTED: {},
  FILE_HAS_MACROS: {},
  FILE_TRUNCATED: {},
  FILE_BOMB: { most: 80 },
  FILE_TOO_COMPLEX: { what: '部件超过200个' },
  FILE_READ_TOO_LONG: { seconds: 20 },
  FILE_WRONG_SHEET: { found: ['Sheet1'] },
  FILE_HAS_FORMULAS: { cell: 'C7' },
  FILE_CELL_TOO_LONG: { cell: 'E9', most: 500 },
  FILE_TOO_MANY_ROWS: { most: 20_000 },
  FILE_TOO_MANY_COLUMNS: { most: 30 },
  FILE_EMPTY: {},
  COLUMN_MISSING: { headings: ['证件号码'] },
  COLUMN_UNKNOWN: { headings: ['工号'] },
  COLUMN_TWICE: { headings: ['姓名'] },
  CELL_BLANK: { heading: '姓名' },
  CELL_IS_ERROR: { heading: '居住地', text: '#N/A' },
  ID_NUMBER_ROUNDED: {},
  INVALID_CELL_DATE: { heading: '变更日期', text: '9/1/22' },
  INVALID_CELL_MONTH: { heading: '参保月份', text: '九月' },
  INVALID_CELL_MONTHS: { heading: '补缴月份', text: '2022-08至2022-06', fault: 'BACKWARDS' },
  INVALID_CHOICE: { heading: '公务员医疗保险', text: '有', choices: ['是', '否'] },
  EXAMPLE_ROW_CHANGED: {},
  DUPLICATE_ROW: { firstRowNo: 3 },
  QUOTE_CHANGED: { rows: 2, first: ['第3行:试算时补缴100.00元,现在为0.00元'] },
  QUOTE_NOT_FOUND: {},
  ROW_DIFFERS_FROM_QUOTE: { quoted: fen(10_000), now: fen(0) },
  BATCH_UNIT_MISSING: {},
  BATCH_GROUP_MISSING: { groups: 2 },
  JOB_NOT_FINISHED: {},
  INVALID_PAYMENT_AMOUNT: { largest: fen(1_000_000_000_000) },
  INVALID_PAYMENT_REFERENCE: { longest: 64 },
  PAYMENT_DATE_OUT_OF_RANGE: { from: day('2022-09-08'), to: day('2022-09-20') },
  PAYMENT_REFERENCE_REUSED: {},
  UNAUTHENTICATED: {},
  SIGN_IN_FAILED: {},
  TOO_MANY_ATTEMPTS: { minutes: 15 },
  FORBIDDEN: {},
  NOT_FOUND: { what: '该月缴费通知单' },
  UNIT_NOT_FOUND: {},
  LOOKUP_BUDGET_EXCEEDED: { budget: 20 },
  IDEMPOTENCY_KEY_REUSED: {},
  MONTH_NOT_SETTLEABLE: { feeMonth: month('2022-10'), from: '2022年10月6日17:00' },
  BAD_USER_INPUT: { reason: '月份应写作2022-09' },
  PAGE_OUT_OF_RANGE: { most: 2000 },
  UNKNOWN_SORT_KEY: { field: 'age', known: ['name', 'idNo'] },
  DEMO_ONLY: {},
  BUSY: {},
  INTERNAL: {},
};

const codes = Object.keys(SAMPLES) as RefusalCode[];

function sample<Code extends RefusalCode>(code: Code) {
  return refuse(code, SAMPLES[code]);
}

describe('Every refusal', () => {
  test('of the catalogue has a sample here, and the other way round', () => {
    expect(Object.keys(REFUSALS).sort()).toEqual([...codes].sort());
  });

  test.each(codes)('%s says in Chinese what is wrong and what to do', (code) => {
    const refusal = sample(code);
    expect(refusal.message).toMatch(/\p{Script=Han}{4}/u);
    expect(refusal.remedy).toMatch(/\p{Script=Han}{4}.*。$/u);
    expect(refusal.message + refusal.remedy).not.toMatch(/undefined|null|NaN|\[object|\$\{/);
    expect(REFUSALS[code].source).not.toBe('');
    expect(isRefusal(refusal)).toBe(true);
  });

  test.each(codes)('%s survives being stored as JSON', (code) => {
    const refusal = sample(code);
    expect(JSON.parse(JSON.stringify(refusal))).toEqual(refusal);
  });

  test('that waits for the records is decided by the server', () => {
    for (const code of DECIDED_BY_RECORDS) expect(REFUSALS[code].decidedBy).toBe('server');
  });
});

describe('Telling refusals from answers', () => {
  test.each([null, undefined, 'NAME_MISMATCH', {}, { code: 'NAME_MISMATCH' }, { code: 'OTHER', remedy: '' }])(
    '%j is none',
    (answer) => {
      expect(isRefusal(answer)).toBe(false);
    },
  );

  test('inherited names are no codes', () => {
    expect(['toString', 'constructor', '__proto__'].some(isRefusalCode)).toBe(false);
  });
});
