import { describe, expect, test } from '@jest/globals';
import { COMPULSORY, heldFrom, memberFacts, termFrom } from '../../testing/member-cases.ts';
import { day } from '../day.ts';
import type { MemberFacts } from '../member/member-facts.ts';
import { momentOf } from '../moment.ts';
import { effectOnBill } from '../operation/effect.ts';
import { SUZHOU_POLICY } from '../policy/policy-of.ts';
import type { UnitType } from '../unit-type.ts';
import { checkPersonTypeInput } from './check-person-type-input.ts';
import type { PersonTypeInput, ValidPersonTypeInput } from './check-person-type-input.ts';
import { decidePersonType } from './decide-person-type.ts';
import type { PersonTypeDecision } from './decide-person-type.ts';
import { describePersonType } from './describe-person-type.ts';

const RAW: PersonTypeInput = { idNo: '320599199003070018', personType: 'CIVIL_SERVANT', fromMonth: '2022-10' };
const civil = heldFrom(
  '2022-01',
  null,
  termFrom('2022-01', 800_000, { personType: 'CIVIL_SERVANT', insuranceTypes: [...COMPULSORY, 'CIVIL_SERVANT'] }),
);

function input(changes: Partial<PersonTypeInput>): ValidPersonTypeInput {
  const checked = checkPersonTypeInput({ ...RAW, ...changes }, day('2022-09-20'));
  if (!checked.ok) throw new Error(checked.refusals[0]!.message);
  return checked.input;
}

function decide(
  changes: Partial<PersonTypeInput>,
  facts: MemberFacts | 'unknown' = memberFacts(),
  unitType: UnitType = 'STATE_ORGAN',
  at = '2022-09-20T09:00',
): PersonTypeDecision {
  return decidePersonType(input(changes), { unitType }, facts, momentOf(at), SUZHOU_POLICY);
}

const codes = ({ refusals }: PersonTypeDecision): string[] => refusals.map(({ code }) => code);

describe('A person type is changed', () => {
  test('to civil servant from the fee month on, with the insurance that goes with it', () => {
    const { outcome, message, plan } = decide({});
    expect({ outcome, message }).toEqual({ outcome: 'PERSON_TYPE_CHANGED', message: '人员类型变更成功' });
    expect(plan!.known!.change).toEqual({
      enrolmentId: 1,
      from: '2022-10',
      before: { declaredWage: 800_000, personType: 'EMPLOYEE', insuranceTypes: COMPULSORY },
      after: { declaredWage: 800_000, personType: 'CIVIL_SERVANT', insuranceTypes: [...COMPULSORY, 'CIVIL_SERVANT'] },
    });
    expect(effectOnBill(plan!.known!.effect)).toEqual({ personal: 0, employer: 32_000, amount: 32_000 });
  });

  test('back to employee, by whichever unit', () => {
    const { plan } = decide({ personType: 'EMPLOYEE' }, memberFacts({ enrolments: [civil] }), 'ENTERPRISE');
    expect(plan!.known!.change.after).toMatchObject({ personType: 'EMPLOYEE', insuranceTypes: COMPULSORY });
    expect(effectOnBill(plan!.known!.effect).amount).toBe(-32_000);
  });

  test('with what it does and does not do said', () => {
    expect(describePersonType(decide({}).plan!)).toEqual([
      '2022年10月起,人员类型由职工在职变更为公务员在职,增加公务员医疗保险。',
      '申报工资和其他险种不变。',
      '2022年10月以前月份的应缴明细和补缴仍按原险种,不作改动。',
    ]);
  });
});

describe('A change of person type is refused', () => {
  test('to civil servant in a unit that has none', () => {
    const decision = decide({}, memberFacts(), 'ENTERPRISE');
    expect(decision.message).toBe('处理失败!单位类型为企业,不能变更为公务员在职!');
    expect(codes(decision)).toEqual(['CIVIL_SERVANT_NOT_OFFERED']);
    expect(decide({}, memberFacts(), 'PUBLIC_INSTITUTION').outcome).toBe('PERSON_TYPE_CHANGED');
  });

  test('for months that have been charged, and ahead', () => {
    expect(decide({ fromMonth: '2022-09' }).message).toBe(
      '处理失败!人员类型只能自2022年10月起变更,以前月份的应缴明细不再改动!',
    );
    expect(decide({ fromMonth: '2022-11' }).message).toBe('处理失败!当月结算期之前,变更月份不可选择为下个月!');
    const later = memberFacts({ enrolments: [heldFrom('2022-11', null)] });
    expect(codes(decide({ fromMonth: '2022-10' }, later))).toEqual(['CHANGE_MONTH_PASSED']);
    expect(decide({ fromMonth: '2022-11' }, later).outcome).toBe('PERSON_TYPE_CHANGED');
  });

  test('where the type is in force already, or the member retired', () => {
    expect(codes(decide({ personType: 'EMPLOYEE' }))).toEqual(['PERSON_TYPE_UNCHANGED']);
    const retired = heldFrom('2022-01', null, termFrom('2022-01', 800_000, { personType: 'RETIRED_EMPLOYEE' }));
    expect(decide({}, memberFacts({ enrolments: [retired] })).message).toBe(
      '处理失败!退休人员不能变更为在职的人员类型!',
    );
  });

  test('for whoever is not a member, and while the agency settles', () => {
    expect(codes(decide({}, memberFacts({ records: 0, person: null, enrolments: [] })))).toEqual(['PERSON_NOT_FOUND']);
    expect(codes(decide({}, memberFacts(), 'STATE_ORGAN', '2022-10-08T09:00'))).toEqual([
      'SETTLEMENT_WINDOW',
      'CHANGE_MONTH_PASSED',
    ]);
  });

  test('to any type but the two at work, with every other fault', () => {
    const raw = { idNo: '1', personType: 'RETIRED_CADRE', fromMonth: 'soon' } as const;
    const checked = checkPersonTypeInput(raw, day('2022-09-20'));
    expect(checked.ok ? [] : checked.refusals.map(({ code }) => code)).toEqual([
      'INVALID_ID_NUMBER',
      'INVALID_PERSON_TYPE',
      'INVALID_START_MONTH',
    ]);
  });
});

test('Without the records a change is planned as far as the rules go', () => {
  const decision = decide({}, 'unknown');
  expect(decision.plan).toEqual({ from: '2022-10', personType: 'CIVIL_SERVANT', known: null });
  expect(decision.undecided).toContain('PERSON_TYPE_UNCHANGED');
  expect(describePersonType(decision.plan!)[0]).toBe('2022年10月起,人员类型变更为公务员在职,增加公务员医疗保险。');
});
