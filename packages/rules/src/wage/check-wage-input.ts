import type { Day } from '../day.ts';
import { readIdNumber, readName, readWage } from '../input/read-fields.ts';
import type { Fen } from '../money.ts';
import { isRefusal } from '../refusals/refusal.ts';
import type { Refusal } from '../refusals/refusal.ts';

/** A change of wage as somebody typed or sent it: nothing has been checked. */
export interface WageInput {
  readonly idNo: string;
  /** may be left out; given, it is compared with the one on record */
  readonly name?: string | null;
  /** text in yuan, or fen when it has been read already */
  readonly declaredWage: string | Fen;
  /** 年度缴费申报 rather than 零星基数调整 */
  readonly annual: boolean;
}

declare const checked: unique symbol;

/** A change of wage whose fields are right in themselves; only {@link checkWageInput} makes one. */
export interface ValidWageInput {
  readonly [checked]: true;
  readonly idNo: string;
  readonly name: string | null;
  readonly declaredWage: Fen;
  readonly annual: boolean;
}

export type WageInputCheck =
  { readonly ok: true; readonly input: ValidWageInput } | { readonly ok: false; readonly refusals: readonly Refusal[] };

/**
 * Checks each field of a change of wage by itself; every fault is told at once. A wage outside of the contribution limits is
 * none: it is held to them. Refusals: INVALID_ID_NUMBER, FIFTEEN_DIGIT_ID_NUMBER, INVALID_NAME, INVALID_WAGE.
 */
export function checkWageInput(raw: WageInput, today: Day): WageInputCheck {
  const person = readIdNumber(raw.idNo, today);
  const name = (raw.name ?? '').trim() === '' ? null : readName(raw.name!);
  const declaredWage = readWage(raw.declaredWage);
  if (isRefusal(person) || isRefusal(name) || isRefusal(declaredWage)) {
    return { ok: false, refusals: [person, name, declaredWage].filter(isRefusal) };
  }
  const fields: Omit<ValidWageInput, typeof checked> = { idNo: person.idNo, name, declaredWage, annual: raw.annual };
  return { ok: true, input: fields as ValidWageInput };
}
