import { parseDay } from '../day.ts';
import type { Day } from '../day.ts';

export type Sex = 'M' | 'F';

/** Why a citizen's ID number cannot be right. The texts for people are in the catalogue of refusals. */
export type IdNumberFault =
  'LENGTH' | 'CHARACTERS' | 'FIFTEEN_DIGITS' | 'BIRTH_DATE' | 'BIRTH_DATE_AHEAD' | 'CHECK_CHARACTER';

export type IdNumberCheck =
  | { readonly ok: true; readonly idNo: string; readonly birthDate: Day; readonly sex: Sex }
  | { readonly ok: false; readonly reason: IdNumberFault };

const LENGTH = 18;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/** The check character of GB 11643-1999 for the first 17 digits. */
export function idNumberCheckCharacter(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(first17[index]), 0);
  return CHECK_CHARACTERS[sum % CHECK_CHARACTERS.length]!;
}

/**
 * 公民身份号码: checks 18 characters by GB 11643-1999. Outer blanks are dropped and x becomes X; nothing else is mended.
 * A number of 15 digits has its own fault, because its remedy differs. The birth date may not lie after `today`.
 */
export function checkIdNumber(text: string, today: Day): IdNumberCheck {
  const idNo = text.trim().toUpperCase();
  if (/^\d{15}$/.test(idNo)) return { ok: false, reason: 'FIFTEEN_DIGITS' };
  if (idNo.length !== LENGTH) return { ok: false, reason: 'LENGTH' };
  if (!/^\d{17}[\dX]$/.test(idNo)) return { ok: false, reason: 'CHARACTERS' };
  const birthDate = parseDay(`${idNo.slice(6, 10)}-${idNo.slice(10, 12)}-${idNo.slice(12, 14)}`);
  if (birthDate === null) return { ok: false, reason: 'BIRTH_DATE' };
  if (birthDate > today) return { ok: false, reason: 'BIRTH_DATE_AHEAD' };
  if (idNumberCheckCharacter(idNo) !== idNo[17]) return { ok: false, reason: 'CHECK_CHARACTER' };
  return { ok: true, idNo, birthDate, sex: Number(idNo[16]) % 2 === 1 ? 'M' : 'F' };
}

/** The 18-character form of an old 15-digit number: 19 before its two-digit year, check character added; else null. */
export function fromFifteenDigits(old: string): string | null {
  if (!/^\d{15}$/.test(old)) return null;
  const first17 = `${old.slice(0, 6)}19${old.slice(6)}`;
  if (parseDay(`${first17.slice(6, 10)}-${first17.slice(10, 12)}-${first17.slice(12, 14)}`) === null) return null;
  return first17 + idNumberCheckCharacter(first17);
}

/** Both forms under which records may hold one person: 18 characters, and 15 digits when born in 19xx (else null). */
export function sameIdNumberForms(idNo: string): [string, string | null] {
  return [idNo, idNo.slice(6, 8) === '19' ? idNo.slice(0, 6) + idNo.slice(8, 17) : null];
}

/** 3205*******: how lists show an ID number. Show the name, or the last four characters, beside it. */
export function maskIdNumber(idNo: string): string {
  return `${idNo.slice(0, 4)}*******`;
}

export function lastFourOfIdNumber(idNo: string): string {
  return idNo.slice(-4);
}
