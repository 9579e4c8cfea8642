import { refuse } from '../refusals/refusal.ts';
import type { RefusalOf } from '../refusals/refusal.ts';
import type { DeclarationPeriod } from './declaration-period.ts';

export type WindowRefusal = RefusalOf<'SETTLEMENT_WINDOW'> | RefusalOf<'FEE_MONTH_SETTLED'>;

/** Why nothing can be declared for the period now: the agency is settling, or the unit's bill of its month is issued. */
export function windowRefusals({ feeMonth, reopens }: DeclarationPeriod, feeMonthSettled: boolean): WindowRefusal[] {
  if (reopens !== null) return [refuse('SETTLEMENT_WINDOW', { feeMonth, reopens })];
  return feeMonthSettled ? [refuse('FEE_MONTH_SETTLED', { feeMonth })] : [];
}
