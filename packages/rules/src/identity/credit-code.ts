/** Why a unified social credit code cannot be right. */
export type CreditCodeFault = 'LENGTH' | 'CHARACTERS' | 'CHECK_CHARACTER';

export type CreditCodeCheck =
  { readonly ok: true; readonly creditCode: string } | { readonly ok: false; readonly reason: CreditCodeFault };

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const LENGTH = 18;
const CREDIT_CODE = /^[0-9A-HJ-NP-RTUWXY]*$/;

/** The check character of GB 32100-2015 for the first 17 characters. */
export function creditCodeCheckCharacter(first17: string): string {
  let weight = 1;
  let sum = 0;
  for (const character of first17.slice(0, LENGTH - 1)) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % ALPHABET.length;
  }
  return ALPHABET[(ALPHABET.length - (sum % ALPHABET.length)) % ALPHABET.length]!;
}

/** 统一社会信用代码: checks 18 characters by GB 32100-2015 (no I, O, S, V, Z). Blanks outside are dropped, case is raised. */
export function checkCreditCode(text: string): CreditCodeCheck {
  const creditCode = text.trim().toUpperCase();
  if (creditCode.length !== LENGTH) return { ok: false, reason: 'LENGTH' };
  if (!CREDIT_CODE.test(creditCode)) return { ok: false, reason: 'CHARACTERS' };
  if (creditCodeCheckCharacter(creditCode) !== creditCode[17]) return { ok: false, reason: 'CHECK_CHARACTER' };
  return { ok: true, creditCode };
}
