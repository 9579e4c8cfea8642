import { parseDay } from '../day.ts';
import type { Day } from '../day.ts';
import { checkIdNumber } from '../identity/id-number.ts';
import type { Sex } from '../identity/id-number.ts';
import { parseName } from '../identity/person-name.ts';
import { fen, parseYuan } from '../money.ts';
import type { Fen } from '../money.ts';
import { compareMonths, parseMonth } from '../month.ts';
import type { Month } from '../month.ts';
import { refuse } from '../refusals/refusal.ts';
import type { Refusal } from '../refusals/refusal.ts';

// How each field that people fill in is read: the value as it is stored, or the refusal that says what is wrong with it.

/** 9,999,999.99 yuan a month: above any wage, and small enough that every amount fits its column. */
export const LARGEST_WAGE = fen(999_999_999);

/** Two years: more than can be back-paid at a time, and no more reasons than somebody will read. */
const MOST_MONTHS = 24;

const LONGEST_RESIDENCE = 100;
// Pasted text brings tabs and worse along; a database cannot even store some of them.
const CONTROL_CHARACTERS = /\p{Cc}+/gu;
const MOBILE = /^1[3-9]\d{9}$/;
const LANDLINE = /^0\d{2,3}-?[2-9]\d{6,7}(?:-\d{1,6})?$/;

/** 证件号码 with what it tells. Refusals: INVALID_ID_NUMBER, FIFTEEN_DIGIT_ID_NUMBER. */
export function readIdNumber(text: string, today: Day): { idNo: string; birthDate: Day; sex: Sex } | Refusal {
  const check = checkIdNumber(text, today);
  if (check.ok) return { idNo: check.idNo, birthDate: check.birthDate, sex: check.sex };
  if (check.reason === 'FIFTEEN_DIGITS') return refuse('FIFTEEN_DIGIT_ID_NUMBER', {});
  return refuse('INVALID_ID_NUMBER', { fault: check.reason });
}

/** 姓名 as it is stored. Refusal: INVALID_NAME. */
export function readName(text: string): string | Refusal {
  return parseName(text) ?? refuse('INVALID_NAME', {});
}

/** 联系电话, mobile or with its area code; blank is none. Refusal: INVALID_PHONE. */
export function readPhone(text: string | null | undefined): string | null | Refusal {
  const phone = (text ?? '').replace(/\s/g, '');
  if (phone === '') return null;
  return MOBILE.test(phone) || LANDLINE.test(phone) ? phone : refuse('INVALID_PHONE', {});
}

/** A line of text without what cannot be stored or seen; blank for none. */
export function readLine(text: string | null | undefined): string {
  return (text ?? '').replace(CONTROL_CHARACTERS, ' ').trim();
}

/** 居住地; blank is none. Refusal: INVALID_RESIDENCE. */
export function readResidence(text: string | null | undefined): string | null | Refusal {
  const residence = readLine(text);
  if (residence.length > LONGEST_RESIDENCE) return refuse('INVALID_RESIDENCE', { longest: LONGEST_RESIDENCE });
  return residence === '' ? null : residence;
}

/** 参加工作时间, after birth and not ahead; blank is none. Refusal: INVALID_WORK_START_DATE. */
export function readWorkStartDate(
  text: string | null | undefined,
  birthDate: Day | null,
  today: Day,
): Day | null | Refusal {
  const trimmed = (text ?? '').trim();
  if (trimmed === '') return null;
  const date = parseDay(trimmed);
  const possible = date !== null && date <= today && (birthDate === null || date > birthDate);
  return possible ? date : refuse('INVALID_WORK_START_DATE', {});
}

/** 月申报工资 as text in yuan or as fen. Refusal: INVALID_WAGE. */
export function readWage(wage: string | Fen): Fen | Refusal {
  const amount = typeof wage === 'string' ? parseYuan(wage.trim()) : wage;
  if (amount === null || amount <= 0 || amount > LARGEST_WAGE) return refuse('INVALID_WAGE', { largest: LARGEST_WAGE });
  return amount;
}

/** 补缴月份, in the order of time and each once. Refusal: INVALID_BACK_PAY_MONTHS. */
export function readBackPayMonths(texts: readonly string[]): Month[] | Refusal {
  const months = new Set(texts.map((text) => parseMonth(text.trim())));
  const readable = [...months].filter((month) => month !== null);
  if (readable.length === months.size && readable.length > 0 && readable.length <= MOST_MONTHS) {
    return readable.sort(compareMonths);
  }
  return refuse('INVALID_BACK_PAY_MONTHS', { most: MOST_MONTHS });
}
