import { ALL_INSURANCE_TYPES, fen, parseYuan, sumFen } from '@canbao/rules';
import type { Fen, InsuranceType } from '@canbao/rules';

/** One insurance type's amounts in yuan, as they come over the wire. */
export interface TypeAmounts {
  readonly insuranceType: InsuranceType;
  readonly personal: string;
  readonly employer: string;
}

/** What an insurance type costs a month before and after, both shares together; null where it is not charged. */
export interface EffectRow {
  readonly insuranceType: InsuranceType;
  readonly before: Fen | null;
  readonly after: Fen | null;
  readonly difference: Fen;
}

/** 各险种的差额: what each insurance type costs a month before and after an operation. */
export function effectRows(before: readonly TypeAmounts[], after: readonly TypeAmounts[]): EffectRow[] {
  return ALL_INSURANCE_TYPES.flatMap((insuranceType): EffectRow[] => {
    const [was, is] = [amountOf(before, insuranceType), amountOf(after, insuranceType)];
    if (was === null && is === null) return [];
    return [{ insuranceType, before: was, after: is, difference: fen((is ?? 0) - (was ?? 0)) }];
  });
}

/** The sums of the rows' columns. */
export function effectTotal(rows: readonly EffectRow[]): Record<'before' | 'after' | 'difference', Fen> {
  const sum = (column: 'before' | 'after' | 'difference'): Fen => sumFen(rows.map((row) => row[column] ?? fen(0)));
  return { before: sum('before'), after: sum('after'), difference: sum('difference') };
}

function amountOf(amounts: readonly TypeAmounts[], wanted: InsuranceType): Fen | null {
  const found = amounts.filter(({ insuranceType }) => insuranceType === wanted);
  if (found.length === 0) return null;
  return sumFen(
    found.flatMap(({ personal, employer }) => [parseYuan(personal) ?? fen(0), parseYuan(employer) ?? fen(0)]),
  );
}
