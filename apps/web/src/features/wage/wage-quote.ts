import {
  assessMonth,
  baseOfMonth,
  checkWageInput,
  decideWage,
  formatYuan,
  isRefusal,
  parseYuan,
  readWage,
} from '@canbao/rules';
import type { Fen, InsuranceType, MonthBase, Refusal, RefusalCode } from '@canbao/rules';
import type { TypeAmounts } from '../../app/operation/effect-rows.ts';
import type { Setting } from '../../app/operation/use-setting.ts';

/** What stands in the form; nothing has been checked. */
export interface WageForm {
  readonly idNo: string;
  readonly declaredWage: string;
}

/** What the roster says of whoever was picked. */
interface Paid {
  readonly declaredWage: string;
  readonly insuranceTypes: readonly InsuranceType[];
}

/** 实时预览: everything that the rules can tell of a form before anything is sent. */
export interface WageQuote {
  /** the base that the wage gives in the fee month; null while there is none */
  readonly base: MonthBase | null;
  /** what the month costs now and would cost, by the wage that the roster shows; empty while either is not known */
  readonly before: readonly TypeAmounts[];
  readonly after: readonly TypeAmounts[];
  /** what the rules refuse without the records */
  readonly refusals: readonly Refusal[];
  readonly undecided: readonly RefusalCode[];
  /** faults of the fields */
  readonly faults: readonly Refusal[];
}

/** Quotes a change of wage by the same rules that the server decides with. */
export function quoteWage(form: WageForm, member: Paid | null, setting: Setting): WageQuote {
  const { policy, moment, feeMonth } = setting;
  const wage = readWage(form.declaredWage);
  const checked = checkWageInput({ ...form, annual: false }, moment.day);
  const decision = checked.ok ? decideWage(checked.input, 'unknown', moment, policy) : null;
  const base = isRefusal(wage) ? null : baseOfMonth(policy, feeMonth, wage);
  const current = member === null ? null : parseYuan(member.declaredWage);
  const known = member !== null && current !== null && !isRefusal(wage);
  return {
    base: base === null || isRefusal(base) ? null : base,
    before: known ? amountsOf(current, member.insuranceTypes, setting) : [],
    after: known ? amountsOf(wage, member.insuranceTypes, setting) : [],
    refusals: decision?.refusals ?? [],
    undecided: decision?.undecided ?? [],
    faults: checked.ok ? [] : checked.refusals,
  };
}

function amountsOf(
  declaredWage: Fen,
  insuranceTypes: readonly InsuranceType[],
  { policy, feeMonth: coveredMonth }: Setting,
): TypeAmounts[] {
  const month = assessMonth({ declaredWage, insuranceTypes, coveredMonth, policy });
  if (isRefusal(month)) return [];
  return month.lines.map(({ insuranceType, personal, employer }) => ({
    insuranceType,
    personal: formatYuan(personal),
    employer: formatYuan(employer),
  }));
}
