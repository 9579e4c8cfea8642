import { baseOfMonth } from '../contribution/month-base.ts';
import type { MonthBase } from '../contribution/month-base.ts';
import { annualDeclarationAt, isDeclaredAnnually } from '../declaration-calendar/annual-declaration.ts';
import { declarationPeriodAt } from '../declaration-calendar/declaration-period.ts';
import type { DeclarationPeriod } from '../declaration-calendar/declaration-period.ts';
import { openEnrolment } from '../member/enrolment-in-month.ts';
import type { MemberFacts } from '../member/member-facts.ts';
import { MEMBER_DECIDED_BY_RECORDS, memberRefusals, nameRefusals } from '../member/member-refusals.ts';
import { changeTerms, effectOfTerms } from '../member/term-change.ts';
import type { TermChange } from '../member/term-change.ts';
import type { Moment } from '../moment.ts';
import { monthOf } from '../month.ts';
import type { Month } from '../month.ts';
import { conclude } from '../operation/decision.ts';
import type { Decision } from '../operation/decision.ts';
import type { OperationEffect } from '../operation/effect.ts';
import { isRetired } from '../person-type.ts';
import type { Policy } from '../policy/policy.ts';
import { isRefusal, refuse } from '../refusals/refusal.ts';
import type { PolicyNotPublished, Refusal, RefusalCode } from '../refusals/refusal.ts';
import type { ValidWageInput } from './check-wage-input.ts';

/** What a change of wage would write, and what comes of it. */
export interface WagePlan {
  /** the base that the wage gives in the first month for which it counts */
  readonly base: MonthBase;
  /** null while the records are not at hand */
  readonly known: {
    readonly change: TermChange;
    readonly baseBefore: MonthBase;
    readonly effect: OperationEffect;
  } | null;
}

export type WageDecision = Decision<'WAGE_ADJUSTED', WagePlan>;

/** What only the records can tell of a change of wage. */
const DECIDED_BY_RECORDS: readonly RefusalCode[] = [
  ...MEMBER_DECIDED_BY_RECORDS,
  'NAME_MISMATCH',
  'MEMBER_RETIRED',
  'WAGE_UNCHANGED',
];

/**
 * 零星基数调整, or as `annual` one person's row of 年度缴费申报: decides a change of the declared wage, which counts from the
 * current fee month on. The annual declaration is open in its own period alone, single adjustments in all others.
 * Refusals: the calendar's, who the person is to the unit (S1, S2, S4), a retired member, a wage that is in force already.
 */
export function decideWage(
  input: ValidWageInput,
  facts: MemberFacts | 'unknown',
  moment: Moment,
  policy: Policy,
): WageDecision {
  const period = declarationPeriodAt(policy, moment);
  const feeMonth = isRefusal(period) ? monthOf(moment.day) : period.feeMonth;
  const undecided = facts === 'unknown' ? DECIDED_BY_RECORDS : [];
  const message = input.annual ? '年度缴费申报成功' : '零星基数调整成功';
  const common = { kind: 'ADJUST_WAGE', feeMonth, undecided, done: { outcome: 'WAGE_ADJUSTED', message } } as const;
  if (isRefusal(period))
    return conclude<'WAGE_ADJUSTED', WagePlan>({ ...common, refusals: [period], plan: null }, policy);
  const calendar = annualRefusals(input.annual, period, moment, policy);
  const who = [...memberRefusals(facts, period, 'ENROLLED'), ...wageRefusals(input, facts, feeMonth)];
  const planned = planWage(input, facts, feeMonth, policy);
  const refusals = [...calendar, ...who, ...(isRefusal(planned) ? [planned] : [])];
  return conclude({ ...common, refusals, plan: isRefusal(planned) ? null : planned }, policy);
}

/** Which of the two ways is closed now. */
function annualRefusals(annual: boolean, period: DeclarationPeriod, moment: Moment, policy: Policy): Refusal[] {
  const annually = isDeclaredAnnually(policy, period.feeMonth);
  if (isRefusal(annually)) return [annually];
  if (period.isOpen && annually === annual) return [];
  if (!period.isOpen && !annual) return [];
  const declaration = annualDeclarationAt(policy, moment);
  if (isRefusal(declaration)) return [declaration];
  const { feeMonth, opens, closes, resumes } = declaration;
  return [
    annual
      ? refuse('ANNUAL_DECLARATION_CLOSED', { opens })
      : refuse('ANNUAL_DECLARATION_OPEN', { feeMonth, closes, resumes }),
  ];
}

/** What speaks against it once it is clear that the person is a member. */
function wageRefusals(
  { name, declaredWage }: ValidWageInput,
  facts: MemberFacts | 'unknown',
  feeMonth: Month,
): Refusal[] {
  const held = facts === 'unknown' || facts.records !== 1 ? null : openEnrolment(facts.enrolments);
  if (held === null) return [];
  const mismatch = nameRefusals(facts, name);
  if (mismatch.length > 0) return mismatch;
  const { before } = changeTerms(held, feeMonth, {});
  if (isRetired(before.personType)) return [refuse('MEMBER_RETIRED', { change: 'WAGE' })];
  return before.declaredWage === declaredWage ? [refuse('WAGE_UNCHANGED', { declaredWage })] : [];
}

function planWage(
  { declaredWage }: ValidWageInput,
  facts: MemberFacts | 'unknown',
  feeMonth: Month,
  policy: Policy,
): WagePlan | PolicyNotPublished {
  const held = facts === 'unknown' ? null : openEnrolment(facts.enrolments);
  const change = held === null ? null : changeTerms(held, feeMonth, { declaredWage });
  const from = change?.from ?? feeMonth;
  const base = baseOfMonth(policy, from, declaredWage);
  if (isRefusal(base) || change === null || facts === 'unknown') return isRefusal(base) ? base : { base, known: null };
  const baseBefore = baseOfMonth(policy, from, change.before.declaredWage);
  if (isRefusal(baseBefore)) return baseBefore;
  const effect = effectOfTerms(facts, change, feeMonth, policy);
  return isRefusal(effect) ? effect : { base, known: { change, baseBefore, effect } };
}
