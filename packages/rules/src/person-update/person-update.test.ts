import { describe, expect, test } from '@jest/globals';
import { heldFrom, memberFacts } from '../../testing/member-cases.ts';
import { day } from '../day.ts';
import { momentOf } from '../moment.ts';
import { SUZHOU_POLICY } from '../policy/policy-of.ts';
import { checkPersonInput } from './check-person-input.ts';
import type { PersonUpdateInput } from './check-person-input.ts';
import { decidePersonUpdate, describePersonUpdate } from './decide-person-update.ts';
import type { PersonUpdateDecision, PersonUpdateFacts } from './decide-person-update.ts';

const MAN = '320599199003070018';
const WOMAN = '320599197801010045';
const TODAY = day('2022-09-20');
const CURRENT = {
  name: '赵在职',
  phone: '13800000000',
  residence: null,
  workStartDate: day('2012-07-01'),
  originalRetirementAge: null,
};

function decide(
  raw: Partial<PersonUpdateInput>,
  facts: Partial<PersonUpdateFacts> = {},
  at = '2022-09-20T09:00',
): PersonUpdateDecision {
  const checked = checkPersonInput({ idNo: MAN, ...raw }, TODAY);
  if (!checked.ok) throw new Error(checked.refusals[0]!.message);
  const known = { member: memberFacts(), current: CURRENT, enrolledElsewhere: false, ...facts };
  return decidePersonUpdate(checked.input, known, momentOf(at), SUZHOU_POLICY);
}

function faults(raw: Partial<PersonUpdateInput>): string[] {
  const checked = checkPersonInput({ idNo: MAN, ...raw }, TODAY);
  return checked.ok ? [] : checked.refusals.map(({ code }) => code);
}

const codes = ({ refusals }: PersonUpdateDecision): string[] => refusals.map(({ code }) => code);

describe('A person’s particulars are changed', () => {
  test('in what is given and differs alone, with what stood there', () => {
    const { outcome, message, plan } = decide({ phone: '13900000000', residence: '新村3幢', workStartDate: null });
    expect({ outcome, message }).toEqual({ outcome: 'PERSON_UPDATED', message: '人员信息维护成功' });
    expect(plan).toEqual({
      former: { phone: '13800000000', residence: null, workStartDate: '2012-07-01' },
      changed: { phone: '13900000000', residence: '新村3幢', workStartDate: null },
    });
  });

  test('with what it does and does not do said', () => {
    expect(describePersonUpdate(decide({ residence: '新村3幢', originalRetirementAge: 60 }).plan!)).toEqual([
      '居住地由空变更为新村3幢。',
      '原法定退休年龄由空变更为60周岁。',
      '退休到龄时间随原法定退休年龄重新推算。',
      '证件号码、出生日期、性别和人员类型不变,已产生的应缴明细不变。',
    ]);
  });

  test('in the name when it is a slip of this unit’s own', () => {
    expect(decide({ name: '赵在值' }).plan).toEqual({ former: { name: '赵在职' }, changed: { name: '赵在值' } });
  });
});

describe('A change of a person is refused', () => {
  test('of the name that others know, or that is somebody else’s', () => {
    const elsewhere = decide({ name: '赵在值' }, { enrolledElsewhere: true });
    expect(elsewhere.message).toBe('处理失败!该人员曾在其他单位参保,姓名不能由本单位在网上更正!');
    const other = decide({ name: '钱一' });
    expect(other.message).toBe('处理失败!新姓名与登记姓名完全不同,不能在网上更正!');
    expect(codes(other)).toEqual(['NAME_CHANGE_AT_COUNTER']);
    expect(decide({ name: '赵在职', phone: null }, { enrolledElsewhere: true }).outcome).toBe('PERSON_UPDATED');
    expect(codes(decide({ name: 'Ann·Lee' }, { current: { ...CURRENT, name: 'Bob·Smith' } }))).toEqual([
      'NAME_CHANGE_AT_COUNTER',
    ]);
  });

  test('when nothing is different', () => {
    expect(codes(decide({}))).toEqual(['NOTHING_CHANGED']);
    expect(codes(decide({ name: ' 赵在职', phone: '138 0000 0000' }))).toEqual(['NOTHING_CHANGED']);
  });

  test('for whoever is not a member, or several', () => {
    const nobody = { current: null, enrolledElsewhere: false } as const;
    const phone = '13900000000';
    const told = [
      { member: memberFacts({ records: 0, person: null, enrolments: [] }), ...nobody },
      { member: memberFacts({ person: null, enrolments: [] }), ...nobody },
      { member: memberFacts({ enrolments: [heldFrom('2022-01', '2022-08')] }) },
      { member: memberFacts({ records: 2 }) },
    ].map((facts) => codes(decide({ phone }, facts)));
    expect(told).toEqual([['PERSON_NOT_FOUND'], ['NOT_ENROLLED_HERE'], ['NOT_ENROLLED_HERE'], ['DUPLICATE_PERSON']]);
  });

  test('while the agency settles', () => {
    expect(codes(decide({ phone: null }, {}, '2022-10-08T09:00'))).toEqual(['SETTLEMENT_WINDOW']);
  });

  test('with every fault of its fields at once', () => {
    const raw = { name: '', phone: '1', residence: '村'.repeat(101), workStartDate: '1980-01-01' };
    expect(faults({ ...raw, originalRetirementAge: 55 })).toEqual([
      'INVALID_NAME',
      'INVALID_PHONE',
      'INVALID_RESIDENCE',
      'INVALID_WORK_START_DATE',
      'INVALID_RETIREMENT_AGE',
    ]);
    expect(faults({ idNo: '1', originalRetirementAge: 70 })).toEqual(['INVALID_ID_NUMBER']);
  });

  test.each([
    [WOMAN, 50, []],
    [WOMAN, 55, []],
    [WOMAN, 60, ['INVALID_RETIREMENT_AGE']],
    [WOMAN, null, []],
    [MAN, 60, []],
    [MAN, null, []],
    [MAN, 50, ['INVALID_RETIREMENT_AGE']],
  ])('%s may have the original age %s', (idNo, originalRetirementAge, expected) => {
    expect(faults({ idNo, originalRetirementAge })).toEqual(expected);
  });
});

test('Without the records the name waits for them, and nothing else does', () => {
  const facts = { member: 'unknown', enrolledElsewhere: 'unknown' } as const;
  expect(decide({ name: '赵在值' }, facts).undecided).toContain('NAME_CHANGE_AT_COUNTER');
  expect(decide({ phone: null }, facts).undecided).not.toContain('NAME_CHANGE_AT_COUNTER');
  expect(codes(decide({ name: '钱一' }, facts))).toEqual(['NAME_CHANGE_AT_COUNTER']);
});
