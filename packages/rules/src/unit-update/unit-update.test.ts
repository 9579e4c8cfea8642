import { describe, expect, test } from '@jest/globals';
import { day } from '../day.ts';
import { momentOf } from '../moment.ts';
import { SUZHOU_POLICY } from '../policy/policy-of.ts';
import { checkUnitInput } from './check-unit-input.ts';
import type { UnitUpdateInput } from './check-unit-input.ts';
import { decideUnitUpdate, describeUnitUpdate } from './decide-unit-update.ts';
import type { UnitUpdateDecision } from './decide-unit-update.ts';
import type { UnitParticulars } from './unit-particulars.ts';

const CURRENT: UnitParticulars = {
  name: '示范医院',
  address: '示范路1号',
  phone: '0512-68000000',
  legalRepresentative: '李示范',
  legalRepresentativeIdNo: '320599196209010017',
  legalRepresentativePhone: null,
  bankName: '示范银行',
  bankAccountName: null,
  bankAccount: '62220000000000001234',
};
const TODAY = day('2022-09-20');

function decide(raw: UnitUpdateInput, at = '2022-09-20T09:00'): UnitUpdateDecision {
  const checked = checkUnitInput(raw, TODAY);
  if (!checked.ok) throw new Error(checked.refusals[0]!.message);
  return decideUnitUpdate(checked.input, CURRENT, momentOf(at), SUZHOU_POLICY);
}

function faults(raw: UnitUpdateInput): string[] {
  const checked = checkUnitInput(raw, TODAY);
  return checked.ok ? [] : checked.refusals.map(({ code }) => code);
}

const codes = ({ refusals }: UnitUpdateDecision): string[] => refusals.map(({ code }) => code);

describe('A unit’s particulars are changed', () => {
  test('in what is given and differs alone, with what stood there', () => {
    const { outcome, message, plan } = decide({ name: '示范医院', address: ' 新路2号 ', bankName: null });
    expect({ outcome, message }).toEqual({ outcome: 'UNIT_UPDATED', message: '单位信息维护成功' });
    expect(plan).toEqual({
      former: { address: '示范路1号', bankName: '示范银行' },
      changed: { address: '新路2号', bankName: null },
    });
  });

  test('in sentences that mask the ID number and the bank account', () => {
    const { plan } = decide({
      legalRepresentative: '王新任',
      legalRepresentativeIdNo: '320599199003070018',
      bankAccount: '6222 0000 0000 0000 5678',
      bankName: ' ',
    });
    expect(describeUnitUpdate(plan!)).toEqual([
      '法定代表人由李示范变更为王新任。',
      '法定代表人证件号码由3205*******(尾号0017)变更为3205*******(尾号0018)。',
      '开户银行由示范银行变更为空。',
      '银行账号由*******1234变更为*******5678。',
      '单位类型、统一社会信用代码、统筹区和单位编号不变,应缴金额不受影响。',
    ]);
  });

  test('of a new representative alone asks to look at the number too', () => {
    expect(describeUnitUpdate(decide({ legalRepresentative: '王新任' }).plan!)).toContain(
      '法定代表人已换人的,请同时核对法定代表人证件号码和电话。',
    );
  });
});

describe('A change of a unit is refused', () => {
  test('when nothing is different', () => {
    expect(decide({ name: '示范医院', bankAccount: '6222-0000-0000-0000-1234' }).message).toBe(
      '处理失败!所填内容与登记信息一致,没有变化!',
    );
    expect(codes(decide({}))).toEqual(['NOTHING_CHANGED']);
    expect(codes(decide({ bankAccountName: ' ' }))).toEqual(['NOTHING_CHANGED']);
  });

  test('while the agency settles', () => {
    expect(codes(decide({ address: '新路2号' }, '2022-10-08T09:00'))).toEqual(['SETTLEMENT_WINDOW']);
  });

  test('with every fault of its fields at once', () => {
    expect(
      faults({
        name: ' ',
        address: '路'.repeat(101),
        phone: '123',
        legalRepresentative: '9',
        legalRepresentativeIdNo: '320599199003070019',
        legalRepresentativePhone: 'x',
        bankName: '行'.repeat(101),
        bankAccountName: '户'.repeat(101),
        bankAccount: '12ab',
      }),
    ).toEqual([
      'INVALID_UNIT_NAME',
      'INVALID_UNIT_ADDRESS',
      'INVALID_PHONE',
      'INVALID_LEGAL_REPRESENTATIVE',
      'INVALID_REPRESENTATIVE_ID_NUMBER',
      'INVALID_REPRESENTATIVE_PHONE',
      'INVALID_BANK_NAME',
      'INVALID_BANK_ACCOUNT_NAME',
      'INVALID_BANK_ACCOUNT',
    ]);
    expect(faults({ name: null })).toEqual(['INVALID_UNIT_NAME']);
    const nothing = { address: null, phone: '', legalRepresentative: null, legalRepresentativeIdNo: '' };
    expect(faults({ ...nothing, legalRepresentativePhone: null, bankAccount: null })).toEqual([]);
  });
});
