import { CONTRIBUTORY_TYPES, insuranceTypeBit } from '../insurance-type.ts';
import type { ContributoryType } from '../insurance-type.ts';
import { compileRate } from '../money.ts';
import type { Rate } from '../money.ts';
import type { Month } from '../month.ts';
import type { Policy } from '../policy/policy.ts';
import { isRefusal } from '../refusals/refusal.ts';
import type { PolicyNotPublished } from '../refusals/refusal.ts';
import { policyBasis } from './policy-basis.ts';
import type { PolicyBasis } from './policy-basis.ts';

export interface AmountColumn {
  readonly insuranceType: ContributoryType;
  readonly share: 'personal' | 'employer';
}

/** The order in which assessed amounts are written and stored: each contributory type's personal, then its employer share. */
export const AMOUNT_COLUMNS: readonly AmountColumn[] = CONTRIBUTORY_TYPES.flatMap((insuranceType): AmountColumn[] => [
  { insuranceType, share: 'personal' },
  { insuranceType, share: 'employer' },
]);

const AMOUNT_COLUMN_COUNT = AMOUNT_COLUMNS.length;

/** Stands in a column whose type is not charged: the person is not enrolled in it, or it is free of contributions. */
export const NOT_CHARGED = -1;

/** The amounts of one covered month as integers ready to be applied to any number of persons. Made once, then only read. */
export interface CompiledMonth {
  readonly coveredMonth: Month;
  readonly basis: PolicyBasis;
  readonly floor: number;
  readonly ceiling: number;
  /** One entry for each charged type: its bit, its first column, and per share numerator, denominator and fixed fen. */
  readonly charged: readonly CompiledType[];
}

interface CompiledType {
  readonly bit: number;
  readonly column: number;
  readonly personNumerator: number;
  readonly personDivisor: number;
  readonly personAddend: number;
  readonly unitNumerator: number;
  readonly unitDivisor: number;
  readonly unitAddend: number;
}

/** Compiles the policy of a covered month for {@link assessInto}. Refusal: POLICY_NOT_PUBLISHED. */
export function compileMonth(policy: Policy, coveredMonth: Month): CompiledMonth | PolicyNotPublished {
  const basis = policyBasis(policy, coveredMonth);
  return isRefusal(basis) ? basis : compileBasis(basis);
}

/** Compiles rows that are at hand, such as those kept with stored charges. */
export function compileBasis(basis: PolicyBasis): CompiledMonth {
  const { floor, ceiling } = basis.limits.value;
  const charged = CONTRIBUTORY_TYPES.flatMap((type, index): CompiledType[] => {
    const terms = basis.rates[type].value;
    if (Number(terms.unitRate) === 0 && Number(terms.personRate) === 0 && terms.personFixed === 0) return [];
    const person = compileShare(terms.personRate, terms.personFixed, ceiling);
    const unit = compileShare(terms.unitRate, 0, ceiling);
    return [
      {
        bit: insuranceTypeBit(type),
        column: 2 * index,
        personNumerator: person.numerator,
        personDivisor: person.divisor,
        personAddend: person.addend,
        unitNumerator: unit.numerator,
        unitDivisor: unit.divisor,
        unitAddend: unit.addend,
      },
    ];
  });
  return { coveredMonth: basis.coveredMonth, basis, floor, ceiling, charged };
}

/**
 * The one place where contributions are computed. Holds the wage to the month's limits, writes the amounts of every type in
 * the set to `target` from `offset` on (in the order of {@link AMOUNT_COLUMNS}, {@link NOT_CHARGED} elsewhere), each rounded
 * half up to the fen, and returns the base. All in fen; allocates nothing.
 */
export function assessInto(
  compiled: CompiledMonth,
  target: Int32Array,
  offset: number,
  declaredWage: number,
  insuranceTypeBits: number,
): number {
  const { floor, ceiling, charged } = compiled;
  const base = declaredWage < floor ? floor : declaredWage > ceiling ? ceiling : declaredWage;
  for (let column = 0; column < AMOUNT_COLUMN_COUNT; column += 1) target[offset + column] = NOT_CHARGED;
  for (const type of charged) {
    if ((insuranceTypeBits & type.bit) === 0) continue;
    const at = offset + type.column;
    target[at] = (base * type.personNumerator + type.personAddend) / type.personDivisor;
    target[at + 1] = (base * type.unitNumerator + type.unitAddend) / type.unitDivisor;
  }
  return base;
}

const LARGEST_INT32 = 0x7fffffff;

/**
 * round-half-up(base × n/d) + fixed = floor((2 × base × n + d + 2 × d × fixed) / 2d). Storing the quotient in an Int32Array
 * drops its fraction. That is exact while the dividend is a safe integer: a quotient of such integers is never rounded up
 * to the next whole number. Throws a RangeError for terms that could leave that range.
 */
function compileShare(
  rate: Rate,
  fixed: number,
  ceiling: number,
): { numerator: number; divisor: number; addend: number } {
  const { numerator, denominator } = compileRate(rate);
  const share = { numerator: 2 * numerator, divisor: 2 * denominator, addend: denominator + 2 * denominator * fixed };
  const largest = ceiling * share.numerator + share.addend;
  if (!Number.isSafeInteger(largest) || largest / share.divisor > LARGEST_INT32) {
    throw new RangeError(`an amount of ${rate} of ${ceiling} fen does not fit`);
  }
  return share;
}
