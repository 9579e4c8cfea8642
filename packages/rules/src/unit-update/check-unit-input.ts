import type { Day } from '../day.ts';
import { checkIdNumber } from '../identity/id-number.ts';
import { parseName } from '../identity/person-name.ts';
import { readLine, readPhone } from '../input/read-fields.ts';
import { ifGiven, sortGiven } from '../maintenance/changes.ts';
import { isRefusal, refuse } from '../refusals/refusal.ts';
import type { Refusal } from '../refusals/refusal.ts';
import type { UnitField, UnitParticulars } from './unit-particulars.ts';

/** Changes of a unit's particulars as somebody typed or sent them: left out stays, null and blank clear. */
export type UnitUpdateInput = Readonly<Partial<Record<UnitField, string | null | undefined>>>;

declare const checked: unique symbol;

/** Changes whose values are right in themselves; only {@link checkUnitInput} makes one. */
export interface ValidUnitUpdateInput {
  readonly [checked]: true;
  readonly given: Partial<UnitParticulars>;
}

export type UnitUpdateInputCheck =
  | { readonly ok: true; readonly input: ValidUnitUpdateInput }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

const LONGEST = 100;
const SHORTEST_NAME = 2;
const BANK_ACCOUNT = /^\d{8,32}$/;

/**
 * Checks each given field by itself; every fault is told at once. Refusals: INVALID_UNIT_NAME, also when it would be cleared,
 * INVALID_UNIT_ADDRESS, INVALID_PHONE, INVALID_LEGAL_REPRESENTATIVE, INVALID_REPRESENTATIVE_ID_NUMBER,
 * INVALID_REPRESENTATIVE_PHONE, INVALID_BANK_NAME, INVALID_BANK_ACCOUNT_NAME, INVALID_BANK_ACCOUNT.
 */
export function checkUnitInput(raw: UnitUpdateInput, today: Day): UnitUpdateInputCheck {
  const { given, refusals } = sortGiven<UnitParticulars>({
    name: ifGiven(raw.name, readUnitName),
    address: ifGiven(raw.address, lineOr('INVALID_UNIT_ADDRESS')),
    phone: ifGiven(raw.phone, readPhone),
    legalRepresentative: ifGiven(raw.legalRepresentative, readRepresentative),
    legalRepresentativeIdNo: ifGiven(raw.legalRepresentativeIdNo, (text) => readRepresentativeIdNo(text, today)),
    legalRepresentativePhone: ifGiven(raw.legalRepresentativePhone, readRepresentativePhone),
    bankName: ifGiven(raw.bankName, lineOr('INVALID_BANK_NAME')),
    bankAccountName: ifGiven(raw.bankAccountName, lineOr('INVALID_BANK_ACCOUNT_NAME')),
    bankAccount: ifGiven(raw.bankAccount, readBankAccount),
  });
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, input: { given } as ValidUnitUpdateInput };
}

function lineOr(
  code: 'INVALID_UNIT_ADDRESS' | 'INVALID_BANK_NAME' | 'INVALID_BANK_ACCOUNT_NAME',
): (text: string | null) => string | null | Refusal {
  return (text) => {
    const line = readLine(text);
    return line.length > LONGEST ? refuse(code, { longest: LONGEST }) : line || null;
  };
}

function readUnitName(text: string | null): string | Refusal {
  const name = readLine(text);
  if (name.length >= SHORTEST_NAME && name.length <= LONGEST && /\p{L}/u.test(name)) return name;
  return refuse('INVALID_UNIT_NAME', { longest: LONGEST });
}

function readRepresentative(text: string | null): string | null | Refusal {
  const line = readLine(text);
  return line === '' ? null : (parseName(line) ?? refuse('INVALID_LEGAL_REPRESENTATIVE', {}));
}

function readRepresentativeIdNo(text: string | null, today: Day): string | null | Refusal {
  const line = readLine(text);
  if (line === '') return null;
  const check = checkIdNumber(line, today);
  return check.ok ? check.idNo : refuse('INVALID_REPRESENTATIVE_ID_NUMBER', {});
}

function readRepresentativePhone(text: string | null): string | null | Refusal {
  const phone = readPhone(text);
  return isRefusal(phone) ? refuse('INVALID_REPRESENTATIVE_PHONE', {}) : phone;
}

/** Accounts are written in groups of four; what lies between them does not count. */
function readBankAccount(text: string | null): string | null | Refusal {
  const digits = readLine(text).normalize('NFKC').replace(/[\s-]/g, '');
  if (digits === '') return null;
  return BANK_ACCOUNT.test(digits) ? digits : refuse('INVALID_BANK_ACCOUNT', {});
}
