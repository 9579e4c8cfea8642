import {
  AMOUNT_COLUMNS,
  assessInto,
  compileMonth,
  fen,
  insuranceTypesToBits,
  isRefusal,
  month,
  SUZHOU_POLICY,
} from '@canbao/rules';
import { Decimal } from 'decimal.js';
import { median, timed } from './measure.ts';
import type { Comparison } from './measure.ts';

const PEOPLE = 500_000;
const RATES = ['0.02', '0.06', '0.01', '0.008'];
const AMOUNTS = 5;

/** The compiled contribution against the same amounts by decimal.js. */
export async function arithmeticBench(rounds: number): Promise<Comparison> {
  const compiled = compileMonth(SUZHOU_POLICY, month('2022-09'));
  if (isRefusal(compiled)) throw new Error(compiled.message);
  const wages = Array.from({ length: PEOPLE }, (_, index) => fen(425_000 + ((index * 7919) % 1_757_100)));
  const types = insuranceTypesToBits(['BASIC_MEDICAL', 'LARGE_AMOUNT', 'LOCAL_SUPPLEMENT', 'MATERNITY']);
  const target = new Int32Array(AMOUNT_COLUMNS.length);
  let sum = 0;
  const integers = (): void => {
    for (const wage of wages) {
      assessInto(compiled, target, 0, wage, types);
      sum += target[0]! + target[1]! + target[2]! + target[5]! + target[7]!;
    }
  };
  let decimals = 0;
  const byDecimal = (): void => {
    for (const wage of wages) {
      const base = new Decimal(wage).dividedBy(100);
      for (const rate of RATES) {
        decimals += base.times(rate).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).times(100).toNumber();
      }
      decimals += 500;
    }
  };
  integers();
  byDecimal();
  if (sum !== decimals) throw new Error(`the two do not agree: ${sum} and ${decimals}`);
  const [fast, slow]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    fast.push(await timed(integers));
    slow.push(await timed(byDecimal));
  }
  const ratio = median(slow) / median(fast);
  const perSecond = (seconds: number): string => `${((PEOPLE * AMOUNTS) / seconds / 1e6).toFixed(1)} M amounts/s`;
  return {
    what: 'contribution arithmetic, compiled / decimal.js',
    ratio,
    required: '≥ 10',
    holds: ratio >= 10,
    detail: `${perSecond(median(fast))} against ${perSecond(median(slow))}`,
  };
}
