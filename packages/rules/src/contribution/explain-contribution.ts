import { insuranceTypeName } from '../insurance-type.ts';
import type { ContributoryType } from '../insurance-type.ts';
import { exactProduct, fen, formatPercent, formatYuan, formatYuanGrouped } from '../money.ts';
import type { Fen, Rate } from '../money.ts';
import { formatMonthChinese } from '../month.ts';
import type { Month } from '../month.ts';
import type { PolicyRow, RateParameter } from '../policy/policy.ts';
import { assessCompiled } from './assess-month.ts';
import { compileBasis } from './compile-month.ts';
import { contributionBase } from './contribution-base.ts';
import type { BaseLimit } from './contribution-base.ts';
import { assumed, describeBase } from './month-base.ts';
import type { PolicyBasis } from './policy-basis.ts';

/** How one share of a charge came about. */
export interface AmountWorking {
  /** The rate applied to the base; null where a fixed amount is charged. */
  readonly rate: Rate | null;
  /** The fixed amount; null where a rate is applied. */
  readonly fixed: Fen | null;
  /** The product in yuan before rounding, as text: "34.0004". */
  readonly exact: string;
  /** The amount charged. */
  readonly amount: Fen;
  readonly row: PolicyRow<RateParameter>;
}

/** The working of a charge: wage → limit → base → rate or fixed amount → exact product → rounded, with its policy rows. */
export interface ContributionExplanation {
  readonly coveredMonth: Month;
  readonly insuranceType: ContributoryType;
  readonly declaredWage: Fen;
  readonly floor: Fen;
  readonly ceiling: Fen;
  readonly base: Fen;
  readonly heldTo: BaseLimit | null;
  readonly limits: PolicyRow<'baseLimits'>;
  readonly personal: AmountWorking;
  readonly employer: AmountWorking;
  /** The whole working in one Chinese sentence. */
  readonly text: string;
}

/**
 * Explains one person's charge in one insurance type from the wage and the policy rows kept with it. The amounts come from
 * the function that made them; the exact products beside them from decimal arithmetic.
 */
export function explainContribution(
  basis: PolicyBasis,
  insuranceType: ContributoryType,
  declaredWage: Fen,
): ContributionExplanation {
  const { base, heldTo } = contributionBase(declaredWage, basis.limits.value);
  const [line] = assessCompiled(compileBasis(basis), declaredWage, [insuranceType]).lines;
  const row = basis.rates[insuranceType];
  const working = {
    coveredMonth: basis.coveredMonth,
    insuranceType,
    declaredWage,
    ...basis.limits.value,
    base,
    heldTo,
    limits: basis.limits,
    personal: explainShare(base, row, row.value.personRate, row.value.personFixed, line?.personal ?? fen(0)),
    employer: explainShare(base, row, row.value.unitRate, fen(0), line?.employer ?? fen(0)),
  };
  return { ...working, text: describeWorking(working) };
}

function explainShare(base: Fen, row: PolicyRow<RateParameter>, rate: Rate, fixed: Fen, amount: Fen): AmountWorking {
  if (fixed > 0) return { rate: null, fixed, exact: formatYuan(fixed), amount, row };
  return { rate, fixed: null, exact: exactProduct(base, rate), amount, row };
}

function describeWorking(working: Omit<ContributionExplanation, 'text'>): string {
  const month = formatMonthChinese(working.coveredMonth);
  const name = insuranceTypeName(working.insuranceType);
  const shares = [
    describeShare('个人', working.base, working.personal),
    describeShare('单位', working.base, working.employer),
  ];
  const charged = shares.filter((text) => text !== null);
  const amounts = charged.length === 0 ? '单位和个人均不缴费' : charged.join(';');
  return `${month}${name}:${describeBase(working)};${amounts}。`;
}

function describeShare(who: string, base: Fen, { rate, fixed, exact, amount, row }: AmountWorking): string | null {
  if (fixed !== null) return `${who}每月定额${formatYuan(fixed)}元${assumed(row)}`;
  if (rate === null || Number(rate) === 0) return null;
  const product = `${formatYuanGrouped(base)}×${formatPercent(rate)}=${exact}元`;
  return `${who}${product}${assumed(row)},取${formatYuanGrouped(amount)}元`;
}
