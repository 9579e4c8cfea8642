import { lastFourOfIdNumber, maskIdNumber } from '../identity/id-number.ts';

/** 证件号码 as a record of changes shows it: masked, with the last four, or two of them would look alike. */
export function maskedIdNumberText(idNo: string): string {
  return `${maskIdNumber(idNo)}(尾号${lastFourOfIdNumber(idNo)})`;
}

/** 银行账号 by its last four. */
export function maskBankAccount(account: string): string {
  return `*******${account.slice(-4)}`;
}
