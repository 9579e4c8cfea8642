import type { Day } from '../day.ts';
import { readBackPayMonths, readIdNumber } from '../input/read-fields.ts';
import type { Month } from '../month.ts';
import { isRefusal } from '../refusals/refusal.ts';
import type { Refusal } from '../refusals/refusal.ts';

/** Back-pay on its own, or its deletion, as it is asked for. */
export interface BackPayInput {
  readonly idNo: string;
  /** "2022-09" each; in any order, and the same one twice counts once */
  readonly months: readonly string[];
}

export interface ValidBackPayInput {
  readonly idNo: string;
  /** at least one, in the order of time, each once */
  readonly months: readonly Month[];
}

export type BackPayInputCheck =
  | { readonly ok: true; readonly input: ValidBackPayInput }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** Checks the fields by themselves; every fault is told at once. Refusals: those of the ID number, INVALID_BACK_PAY_MONTHS. */
export function checkBackPayInput(raw: BackPayInput, today: Day): BackPayInputCheck {
  const person = readIdNumber(raw.idNo, today);
  const months = readBackPayMonths(raw.months);
  if (isRefusal(person) || isRefusal(months)) return { ok: false, refusals: [person, months].filter(isRefusal) };
  return { ok: true, input: { idNo: person.idNo, months } };
}
