import type { Day } from '../day.ts';
import { readIdNumber } from '../input/read-fields.ts';
import { parseMonth } from '../month.ts';
import type { Month } from '../month.ts';
import { isRetired } from '../person-type.ts';
import type { PersonType } from '../person-type.ts';
import { isRefusal, refuse } from '../refusals/refusal.ts';
import type { Refusal } from '../refusals/refusal.ts';

/** A change of person type as somebody chose or sent it: nothing has been checked. */
export interface PersonTypeInput {
  readonly idNo: string;
  readonly personType: PersonType;
  readonly fromMonth: string;
}

declare const checked: unique symbol;

/** A change of person type whose fields are right in themselves; only {@link checkPersonTypeInput} makes one. */
export interface ValidPersonTypeInput {
  readonly [checked]: true;
  readonly idNo: string;
  readonly personType: 'EMPLOYEE' | 'CIVIL_SERVANT';
  readonly fromMonth: Month;
}

export type PersonTypeInputCheck =
  | { readonly ok: true; readonly input: ValidPersonTypeInput }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/**
 * Checks each field of a change of person type by itself; every fault is told at once.
 * Refusals: INVALID_ID_NUMBER, FIFTEEN_DIGIT_ID_NUMBER, INVALID_PERSON_TYPE for any type but the two at work,
 * INVALID_START_MONTH.
 */
export function checkPersonTypeInput(raw: PersonTypeInput, today: Day): PersonTypeInputCheck {
  const person = readIdNumber(raw.idNo, today);
  const personType = isRetired(raw.personType)
    ? refuse('INVALID_PERSON_TYPE', { given: raw.personType })
    : raw.personType;
  const fromMonth = parseMonth(raw.fromMonth.trim()) ?? refuse('INVALID_START_MONTH', {});
  if (isRefusal(person) || isRefusal(personType) || isRefusal(fromMonth)) {
    return { ok: false, refusals: [person, personType, fromMonth].filter(isRefusal) };
  }
  return { ok: true, input: { idNo: person.idNo, personType, fromMonth } as ValidPersonTypeInput };
}
