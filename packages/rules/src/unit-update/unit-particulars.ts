import { maskBankAccount, maskedIdNumberText } from '../maintenance/masked-text.ts';

/** 单位信息 that the unit keeps itself; none of it decides what anybody pays. */
export interface UnitParticulars {
  readonly name: string;
  readonly address: string | null;
  readonly phone: string | null;
  readonly legalRepresentative: string | null;
  readonly legalRepresentativeIdNo: string | null;
  readonly legalRepresentativePhone: string | null;
  readonly bankName: string | null;
  readonly bankAccountName: string | null;
  readonly bankAccount: string | null;
}

export type UnitField = keyof UnitParticulars;

/** The names of the fields, in the order in which they are shown. */
export const UNIT_FIELD_NAMES: Readonly<Record<UnitField, string>> = {
  name: '单位名称',
  address: '单位地址',
  phone: '联系电话',
  legalRepresentative: '法定代表人',
  legalRepresentativeIdNo: '法定代表人证件号码',
  legalRepresentativePhone: '法定代表人电话',
  bankName: '开户银行',
  bankAccountName: '银行户名',
  bankAccount: '银行账号',
};

/** A value as records of changes show it: what names somebody or where money lies is masked; null for none. */
export function unitFieldText(field: UnitField, value: string | null): string | null {
  if (value === null) return null;
  if (field === 'legalRepresentativeIdNo') return maskedIdNumberText(value);
  return field === 'bankAccount' ? maskBankAccount(value) : value;
}
