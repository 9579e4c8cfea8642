import { Decimal } from 'decimal.js';

/** 分: an amount of money as a whole number of fen. All arithmetic happens in this unit; yuan exist only as text. */
export type Fen = number & { readonly unit: 'fen' };

/** 比例: a rate as exact decimal text, "0.06" for 6 %. */
export type Rate = string & { readonly unit: 'rate' };

/** A rate as a fraction of integers, so that applying it needs no decimal arithmetic. */
export interface CompiledRate {
  readonly numerator: number;
  readonly denominator: number;
}

// A private copy, so that no other user of the library can change our precision or rounding.
const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 40 });

const YUAN_TEXT = /^(?:0|[1-9]\d{0,10})(?:\.\d{1,2})?$/;
const RATE_TEXT = /^(?:0|[1-9]\d?)(?:\.\d{1,8})?$/;

/** The largest amount that text can name: 99,999,999,999.99 yuan. Far below 2^53 fen, so that sums stay exact too. */
export const LARGEST_AMOUNT = 9_999_999_999_999 as Fen;

/** Marks a whole number as fen. Throws a RangeError for a fraction or a number too large to be exact. */
export function fen(amount: number): Fen {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole number of fen: ${amount}`);
  return (amount === 0 ? 0 : amount) as Fen;
}

/**
 * Reads an amount in yuan as people and programs may write it: digits, at most two decimals, no sign, no exponent,
 * no leading zeros, at most 99999999999.99. Anything else is null, never a guess.
 */
export function parseYuan(text: string): Fen | null {
  if (!YUAN_TEXT.test(text)) return null;
  return fen(new Exact(text).times(100).toNumber());
}

/** Writes fen as yuan with always two decimals: 130004892 → "1300048.92", -5 → "-0.05". */
export function formatYuan(amount: Fen): string {
  const size = Math.abs(amount);
  const cents = String(size % 100).padStart(2, '0');
  return `${amount < 0 ? '-' : ''}${Math.floor(size / 100)}.${cents}`;
}

/** As {@link formatYuan}, with a comma for each thousand, as amounts stand on paper: "1,300,048.92". */
export function formatYuanGrouped(amount: Fen): string {
  return formatYuan(amount).replace(/\B(?=(?:\d{3})+\.)/g, ',');
}

/** Reads a rate: plain decimal text below 100 with at most eight decimals; otherwise null. */
export function parseRate(text: string): Rate | null {
  return RATE_TEXT.test(text) ? (text as Rate) : null;
}

/** Shows a rate as a percentage without trailing zeros: "0.008" → "0.8%". */
export function formatPercent(rate: Rate): string {
  return `${new Exact(rate).times(100).toString()}%`;
}

/** Turns a rate into a fraction in lowest terms: "0.06" → 3/50. From its digits alone, since it happens for every month and type. */
export function compileRate(rate: Rate): CompiledRate {
  const [whole = '', decimals = ''] = rate.split('.');
  const numerator = Number(whole + decimals);
  const denominator = 10 ** decimals.length;
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { numerator: fen(numerator / divisor), denominator: fen(denominator / divisor) };
}

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other);
}

/**
 * One amount: base × rate, rounded half up to the fen (halves away from zero, so that a refund mirrors its charge).
 * Exact for every base: past the range of exact integers it goes on in BigInt.
 */
export function applyRate(base: Fen, rate: CompiledRate): Fen {
  if (base < 0) return fen(0 - applyRate(fen(0 - base), rate));
  const divisor = 2 * rate.denominator;
  const dividend = 2 * base * rate.numerator + rate.denominator;
  if (dividend <= Number.MAX_SAFE_INTEGER) return fen((dividend - (dividend % divisor)) / divisor);
  return fen(Number((2n * BigInt(base) * BigInt(rate.numerator) + BigInt(rate.denominator)) / BigInt(divisor)));
}

/** The product in yuan before any rounding, as text, for explanations: 425005 fen × "0.008" → "34.0004". */
export function exactProduct(base: Fen, rate: Rate): string {
  return new Exact(base).dividedBy(100).times(rate).toString();
}

/** Adds amounts. Throws a RangeError if the sum leaves the range of exact integers. */
export function sumFen(amounts: Iterable<Fen>): Fen {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return fen(sum);
}
