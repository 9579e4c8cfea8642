import { insuranceTypesToBits } from '../insurance-type.ts';
import type { ContributoryType, InsuranceType } from '../insurance-type.ts';
import { fen, sumFen } from '../money.ts';
import type { Fen } from '../money.ts';
import type { Month } from '../month.ts';
import type { Policy } from '../policy/policy.ts';
import { isRefusal } from '../refusals/refusal.ts';
import type { PolicyNotPublished } from '../refusals/refusal.ts';
import { AMOUNT_COLUMNS, NOT_CHARGED, assessInto, compileMonth } from './compile-month.ts';
import type { CompiledMonth } from './compile-month.ts';
import { contributionBase } from './contribution-base.ts';
import type { BaseLimit } from './contribution-base.ts';
import { rowIdsOf } from './policy-basis.ts';

/** One person's amounts in one insurance type for one covered month, in fen. */
export interface ContributionLine {
  readonly insuranceType: ContributoryType;
  readonly personal: Fen;
  readonly employer: Fen;
}

/** What one person owes for one covered month. */
export interface AssessedMonth {
  readonly coveredMonth: Month;
  readonly base: Fen;
  readonly heldTo: BaseLimit | null;
  /** One line for each charged type; the types free of contributions have none. */
  readonly lines: readonly ContributionLine[];
  /** The policy rows that the amounts rest on. */
  readonly rowIds: readonly string[];
}

export interface AmountTotals {
  readonly personal: Fen;
  readonly employer: Fen;
  readonly amount: Fen;
}

/**
 * 应缴: one person's contributions for a covered month, per insurance type rounded half up to the fen (the training deck's
 * notice adds up only so). Refusal: POLICY_NOT_PUBLISHED.
 */
export function assessMonth(request: {
  readonly declaredWage: Fen;
  readonly insuranceTypes: readonly InsuranceType[];
  readonly coveredMonth: Month;
  readonly policy: Policy;
}): AssessedMonth | PolicyNotPublished {
  const compiled = compileMonth(request.policy, request.coveredMonth);
  return isRefusal(compiled) ? compiled : assessCompiled(compiled, request.declaredWage, request.insuranceTypes);
}

/** As {@link assessMonth}, with the month's policy compiled already. */
export function assessCompiled(
  compiled: CompiledMonth,
  declaredWage: Fen,
  insuranceTypes: readonly InsuranceType[],
): AssessedMonth {
  const amounts = new Int32Array(AMOUNT_COLUMNS.length);
  const base = assessInto(compiled, amounts, 0, declaredWage, insuranceTypesToBits(insuranceTypes));
  const lines = linesOfColumns(amounts);
  const { heldTo } = contributionBase(declaredWage, compiled.basis.limits.value);
  const types = lines.map((line) => line.insuranceType);
  return {
    coveredMonth: compiled.coveredMonth,
    base: fen(base),
    heldTo,
    lines,
    rowIds: rowIdsOf(compiled.basis, types),
  };
}

/** Amount columns as lines; a column of {@link NOT_CHARGED}, or null as stored, has none. */
export function linesOfColumns(amounts: ArrayLike<number | null>): ContributionLine[] {
  const lines: ContributionLine[] = [];
  for (let column = 0; column < AMOUNT_COLUMNS.length; column += 2) {
    const personal = amounts[column] ?? NOT_CHARGED;
    const employer = amounts[column + 1] ?? NOT_CHARGED;
    if (personal === NOT_CHARGED || employer === NOT_CHARGED) continue;
    lines.push({
      insuranceType: AMOUNT_COLUMNS[column]!.insuranceType,
      personal: fen(personal),
      employer: fen(employer),
    });
  }
  return lines;
}

/** Lines as amount columns for storing, in the order of AMOUNT_COLUMNS; null where nothing is charged. */
export function columnsOfLines(lines: readonly ContributionLine[]): (Fen | null)[] {
  return AMOUNT_COLUMNS.map(
    ({ insuranceType, share }) => lines.find((line) => line.insuranceType === insuranceType)?.[share] ?? null,
  );
}

export function totalsOf(lines: Iterable<{ readonly personal: Fen; readonly employer: Fen }>): AmountTotals {
  const all = [...lines];
  const personal = sumFen(all.map((line) => line.personal));
  const employer = sumFen(all.map((line) => line.employer));
  return { personal, employer, amount: sumFen([personal, employer]) };
}
