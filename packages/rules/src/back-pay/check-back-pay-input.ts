import type { Day } from '../day.ts';
import { readBackPayMonths, readIdNumber, readName } from '../input/read-fields.ts';
import type { Month } from '../month.ts';
import { isRefusal } from '../refusals/refusal.ts';
import type { Refusal } from '../refusals/refusal.ts';

/** Back-pay on its own, or its deletion, as it is asked for. */
export interface BackPayInput {
  readonly idNo: string;
  /** may be left out; given, it is compared with the one on record */
  readonly name?: string | null;
  /** "2022-09" each; in any order, and the same one twice counts once */
  readonly months: readonly string[];
}

export interface ValidBackPayInput {
  readonly idNo: string;
  readonly name: string | null;
  /** at least one, in the order of time, each once */
  readonly months: readonly Month[];
}

export type BackPayInputCheck =
  | { readonly ok: true; readonly input: ValidBackPayInput }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/**
 * Checks the fields by themselves; every fault is told at once.
 * Refusals: INVALID_ID_NUMBER, FIFTEEN_DIGIT_ID_NUMBER, INVALID_NAME, INVALID_BACK_PAY_MONTHS.
 */
export function checkBackPayInput(raw: BackPayInput, today: Day): BackPayInputCheck {
  const person = readIdNumber(raw.idNo, today);
  const name = (raw.name ?? '').trim() === '' ? null : readName(raw.name!);
  const months = readBackPayMonths(raw.months);
  if (isRefusal(person) || isRefusal(name) || isRefusal(months)) {
    return { ok: false, refusals: [person, name, months].filter(isRefusal) };
  }
  return { ok: true, input: { idNo: person.idNo, name, months } };
}
