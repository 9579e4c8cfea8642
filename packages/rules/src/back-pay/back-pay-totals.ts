import { totalsOf } from '../contribution/assess-month.ts';
import type { AmountTotals, ContributionLine } from '../contribution/assess-month.ts';
import { compareOnBill } from '../insurance-type.ts';
import type { ContributoryType } from '../insurance-type.ts';

/** Totals of one insurance type over several months. */
export interface TypeTotals extends AmountTotals {
  readonly insuranceType: ContributoryType;
}

/** The sums of back-paid months, in all and by insurance type in the order of the bill. */
export interface BackPayTotals extends AmountTotals {
  readonly byType: readonly TypeTotals[];
}

export function backPayTotals(months: readonly { readonly lines: readonly ContributionLine[] }[]): BackPayTotals {
  const lines = months.flatMap((month) => month.lines);
  const types = [...new Set(lines.map((line) => line.insuranceType))].sort(compareOnBill);
  const byType = types.map((insuranceType) => ({
    insuranceType,
    ...totalsOf(lines.filter((line) => line.insuranceType === insuranceType)),
  }));
  return { ...totalsOf(lines), byType };
}
