import type { Day } from '../day.ts';
import type { Sex } from '../identity/id-number.ts';
import { readIdNumber, readName, readPhone, readResidence, readWorkStartDate } from '../input/read-fields.ts';
import { ifGiven, sortGiven } from '../maintenance/changes.ts';
import { isRefusal, refuse } from '../refusals/refusal.ts';
import type { Refusal } from '../refusals/refusal.ts';
import type { PersonParticulars } from './person-particulars.ts';

/** Changes of a person's particulars as somebody typed or sent them: left out stays, null and blank clear. */
export interface PersonUpdateInput {
  readonly idNo: string;
  readonly name?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly residence?: string | null | undefined;
  readonly workStartDate?: string | null | undefined;
  readonly originalRetirementAge?: number | null | undefined;
}

declare const checked: unique symbol;

/** Changes whose values are right in themselves; only {@link checkPersonInput} makes one. */
export interface ValidPersonUpdateInput {
  readonly [checked]: true;
  readonly idNo: string;
  readonly given: Partial<PersonParticulars>;
}

export type PersonUpdateInputCheck =
  | { readonly ok: true; readonly input: ValidPersonUpdateInput }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** 原法定退休年龄 that the law knows, by sex. */
export const ORIGINAL_RETIREMENT_AGES: Readonly<Record<Sex, readonly number[]>> = { M: [60], F: [50, 55] };

/**
 * Checks each given field by itself; every fault is told at once. Refusals: INVALID_ID_NUMBER, FIFTEEN_DIGIT_ID_NUMBER,
 * INVALID_NAME, also when it would be cleared, INVALID_PHONE, INVALID_RESIDENCE, INVALID_WORK_START_DATE,
 * INVALID_RETIREMENT_AGE.
 */
export function checkPersonInput(raw: PersonUpdateInput, today: Day): PersonUpdateInputCheck {
  const person = readIdNumber(raw.idNo, today);
  const { birthDate, sex } = isRefusal(person) ? { birthDate: null, sex: null } : person;
  const { given, refusals } = sortGiven<PersonParticulars>({
    name: ifGiven(raw.name, (text) => readName(text ?? '')),
    phone: ifGiven(raw.phone, readPhone),
    residence: ifGiven(raw.residence, readResidence),
    workStartDate: ifGiven(raw.workStartDate, (text) => readWorkStartDate(text, birthDate, today)),
    originalRetirementAge: ifGiven(raw.originalRetirementAge, (age) => readRetirementAge(age, sex)),
  });
  const all = isRefusal(person) ? [person, ...refusals] : refusals;
  if (isRefusal(person) || all.length > 0) return { ok: false, refusals: all };
  return { ok: true, input: { idNo: person.idNo, given } as ValidPersonUpdateInput };
}

/** Without a readable ID number nobody can tell which ages fit. */
function readRetirementAge(age: number | null, sex: Sex | null): number | null | Refusal {
  if (age === null || sex === null || ORIGINAL_RETIREMENT_AGES[sex].includes(age)) return age;
  return refuse('INVALID_RETIREMENT_AGE', { sex });
}
