import { compareOnBill, fen, formatYuan, insuranceTypeName, parseYuan, sumFen } from '@canbao/rules';
import type { InsuranceType } from '@canbao/rules';

/** The back-pay of one month and type, as the server has added it up; amounts in yuan. */
export interface QuotedTotal {
  readonly coveredMonth: string;
  readonly insuranceType: InsuranceType;
  readonly persons: number;
  readonly amount: string;
}

/** 月份 × 险种: the quote of a whole file as a table. */
export interface TotalsTable {
  readonly types: readonly { readonly type: InsuranceType; readonly name: string; readonly sum: string }[];
  readonly months: readonly {
    readonly month: string;
    readonly persons: number;
    /** in the order of the types; null where nothing is charged */
    readonly amounts: readonly (string | null)[];
    readonly sum: string;
  }[];
}

export function totalsTable(totals: readonly QuotedTotal[]): TotalsTable {
  const types = [...new Set(totals.map(({ insuranceType }) => insuranceType))].sort(compareOnBill);
  const months = [...new Set(totals.map(({ coveredMonth }) => coveredMonth))].sort();
  return {
    types: types.map((type) => {
      return { type, name: insuranceTypeName(type), sum: sum(totals.filter((one) => one.insuranceType === type)) };
    }),
    months: months.map((month) => {
      const own = totals.filter(({ coveredMonth }) => coveredMonth === month);
      return {
        month,
        // everybody who is charged in a month is charged in each type of the batch
        persons: Math.max(...own.map(({ persons }) => persons)),
        amounts: types.map((type) => own.find(({ insuranceType }) => insuranceType === type)?.amount ?? null),
        sum: sum(own),
      };
    }),
  };
}

function sum(totals: readonly QuotedTotal[]): string {
  return formatYuan(sumFen(totals.map(({ amount }) => parseYuan(amount) ?? fen(0))));
}
