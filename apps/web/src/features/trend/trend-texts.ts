import { monthInChinese } from '../../ui/month-text.ts';
import { TREND } from './texts.ts';

/** One month of a trend, the oldest first, with its value as it is read. */
export interface TrendMonth {
  readonly month: string;
  readonly value: number;
  readonly text: string;
}

/** What a chart of months shows, in a sentence: where it begins and ends, and its highest and lowest. */
export function trendInWords(months: readonly TrendMonth[]): string {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return TREND.none;
  if (months.length === 1) return TREND.oneMonth(monthInChinese(first.month), first.text);
  const highest = months.reduce((best, each) => (each.value > best.value ? each : best));
  const lowest = months.reduce((best, each) => (each.value < best.value ? each : best));
  const names = [first, last, highest, lowest].map(({ month }) => monthInChinese(month));
  const span = TREND.span(months.length, names[0]!, first.text, names[1]!, last.text);
  if (highest.value === lowest.value) return span + TREND.level;
  return span + TREND.extremes(names[2]!, highest.text, names[3]!, lowest.text);
}

export interface PeriodMovement {
  readonly feeMonth: string;
  readonly start: number;
  readonly joined: number;
  readonly left: number;
  readonly end: number;
}

/**
 * Where the scale of a movement begins: a large unit's few joiners would be too small to see on one from nought. Nought where
 * they would not.
 */
export function leastOfMovement({ start, joined, left, end }: PeriodMovement): number {
  const lowest = Math.min(start, end);
  const room = Math.max(5, 2 * Math.max(joined, left));
  if (lowest <= 4 * room) return 0;
  const step = 10 ** Math.floor(Math.log10(room));
  return Math.floor((lowest - room) / step) * step;
}

export function movementInWords(moved: PeriodMovement): string {
  const { feeMonth, start, joined, left, end } = moved;
  const least = leastOfMovement(moved);
  const sentence = TREND.moved(monthInChinese(feeMonth), start, joined, left, end);
  return least === 0 ? sentence : sentence + TREND.cut(least);
}
