import { fen, formatYuan, parseYuan, sumFen } from '@canbao/rules';

interface MonthAmount {
  readonly coveredMonth: string;
  readonly amount: string;
}

/** Amounts in yuan added up for each covered month, oldest first. */
export function monthSums(charges: readonly MonthAmount[]): { readonly month: string; readonly amount: string }[] {
  const months = [...new Set(charges.map(({ coveredMonth }) => coveredMonth))].sort();
  return months.map((month) => {
    const own = charges.filter(({ coveredMonth }) => coveredMonth === month);
    return { month, amount: formatYuan(sumFen(own.map(({ amount }) => parseYuan(amount) ?? fen(0)))) };
  });
}
