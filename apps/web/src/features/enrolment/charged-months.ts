import { fen, formatYuan, parseYuan, sumFen } from '@canbao/rules';

interface ShownCharge {
  readonly coveredMonth: string;
  readonly base: string;
  readonly personal: string;
  readonly employer: string;
}

export interface ChargedMonth extends ShownCharge {
  readonly amount: string;
}

/** 补缴核定 by covered month: the charges that were stored, added up over their insurance types, in the order they came. */
export function chargedMonths(charges: readonly ShownCharge[]): ChargedMonth[] {
  const months = Map.groupBy(charges, ({ coveredMonth }) => coveredMonth);
  return [...months].map(([coveredMonth, lines]) => ({ coveredMonth, base: lines[0]?.base ?? '', ...sums(lines) }));
}

/** The sums of all of them, in yuan. */
export function sums(charges: readonly ShownCharge[]): Pick<ChargedMonth, 'personal' | 'employer' | 'amount'> {
  const personal = sumFen(charges.map((charge) => parseYuan(charge.personal) ?? fen(0)));
  const employer = sumFen(charges.map((charge) => parseYuan(charge.employer) ?? fen(0)));
  return {
    personal: formatYuan(personal),
    employer: formatYuan(employer),
    amount: formatYuan(sumFen([personal, employer])),
  };
}
