import { parseDay } from '../day.ts';
import type { Day } from '../day.ts';
import { readIdNumber } from '../input/read-fields.ts';
import { isRefusal, refuse } from '../refusals/refusal.ts';
import type { Refusal } from '../refusals/refusal.ts';

/** A stop as somebody typed or sent it. */
export interface StopInput {
  readonly idNo: string;
  /** for comparing alone: lest a slip of a digit stops somebody else */
  readonly name?: string | null;
  /** left out: the day on which it is submitted */
  readonly changeDate?: string | null;
}

/** A stop whose fields are right in themselves. */
export interface ValidStopInput {
  readonly idNo: string;
  readonly name: string | null;
  readonly changeDate: Day;
}

export type StopInputCheck =
  { readonly ok: true; readonly input: ValidStopInput } | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** Checks each field of a stop by itself. Refusals: INVALID_ID_NUMBER, FIFTEEN_DIGIT_ID_NUMBER, INVALID_CHANGE_DATE. */
export function checkStopInput(raw: StopInput, today: Day): StopInputCheck {
  const person = readIdNumber(raw.idNo, today);
  const text = (raw.changeDate ?? '').trim();
  const changeDate = text === '' ? today : (parseDay(text) ?? refuse('INVALID_CHANGE_DATE', {}));
  if (isRefusal(person) || isRefusal(changeDate)) {
    return { ok: false, refusals: [person, changeDate].filter(isRefusal) };
  }
  return { ok: true, input: { idNo: person.idNo, name: (raw.name ?? '').trim() || null, changeDate } };
}
