import { fen, formatPercent, formatYuan } from '../money.ts';
import type { RateTerms } from '../policy/policy.ts';

/** Who pays a share of a charge. */
export type Payer = 'EMPLOYER' | 'PERSON';

/** 缴费比例或定额标准 of one share as forms print it: "6%", "5.00 元/月"; "不缴费" where nothing is paid. */
export function shareStandard(terms: RateTerms, payer: Payer): string {
  const fixed = payer === 'PERSON' ? terms.personFixed : fen(0);
  if (fixed > 0) return `${formatYuan(fixed)} 元/月`;
  const rate = payer === 'PERSON' ? terms.personRate : terms.unitRate;
  return Number(rate) === 0 ? '不缴费' : formatPercent(rate);
}
