import { fen } from '../src/money.ts';
import type { Fen } from '../src/money.ts';
import type { PayrollRow } from '../src/reconcile/check-payroll-row.ts';
import type { EnrolledMember } from '../src/reconcile/difference.ts';

/** A row of a payroll without a fault. */
export function paid(rowNo: number, idNo: string | null, name: string | null, yuan: number | null): PayrollRow {
  const wage = yuan === null ? null : fen(yuan * 100);
  const written = { idNo: idNo ?? '写错的号码', name: name ?? '', wage: yuan === null ? '八千' : String(yuan) };
  return { rowNo, idNo, name, wage, faults: [], written };
}

/** Somebody enrolled, at work unless told. */
export function enrolled(idNo: string, name: string, yuan: number, retired = false): EnrolledMember {
  return { idNo, name, declaredWage: fen(yuan * 100), personType: retired ? 'RETIRED_EMPLOYEE' : 'EMPLOYEE' };
}

/** Held to 4,250 and 21,821 yuan. */
export function held(wage: Fen): Fen {
  return fen(Math.min(Math.max(wage, 425_000), 2_182_100));
}
