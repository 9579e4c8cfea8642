export { checkCreditCode, creditCodeCheckCharacter } from './credit-code.ts';
export type { CreditCodeCheck, CreditCodeFault } from './credit-code.ts';
export {
  checkIdNumber,
  fromFifteenDigits,
  idNumberCheckCharacter,
  lastFourOfIdNumber,
  maskIdNumber,
  sameIdNumberForms,
} from './id-number.ts';
export type { IdNumberCheck, IdNumberFault, Sex } from './id-number.ts';
export { comparableName, normaliseName, parseName, sameName } from './person-name.ts';
export { parseUnitNumber } from './unit-number.ts';
export { sexName } from './sex-name.ts';
