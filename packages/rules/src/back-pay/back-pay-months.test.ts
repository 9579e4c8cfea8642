import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addMonths, month, monthsFrom } from '../month.ts';
import { backPayMonths } from './back-pay-months.ts';

const OCTOBER = month('2022-10');

function from(startMonth: string, alreadyCharged: string[] = []) {
  return backPayMonths({
    startMonth: month(startMonth),
    feeMonth: OCTOBER,
    limit: 6,
    alreadyCharged: alreadyCharged.map(month),
  });
}

describe('Back-pay in the period of October', () => {
  test('from October: nothing is due', () => {
    expect(from('2022-10')).toEqual({ assessed: [], notAssessed: [], alreadyCharged: [] });
  });

  test('from September: exactly one month', () => {
    expect(from('2022-09').assessed).toEqual(['2022-09']);
  });

  test('from six months before: all six', () => {
    expect(from('2022-04')).toMatchObject({
      assessed: monthsFrom(month('2022-04'), month('2022-09')),
      notAssessed: [],
    });
  });

  test('from seven months before: six are assessed and the seventh is named', () => {
    const months = from('2022-03');
    expect(months.assessed).toEqual(['2022-04', '2022-05', '2022-06', '2022-07', '2022-08', '2022-09']);
    expect(months.notAssessed).toEqual(['2022-03']);
  });

  test('a month already charged is neither assessed again nor missed, however old', () => {
    expect(from('2022-02', ['2022-02', '2022-05', '2022-09', '2022-10'])).toEqual({
      assessed: ['2022-04', '2022-06', '2022-07', '2022-08'],
      notAssessed: ['2022-03'],
      alreadyCharged: ['2022-02', '2022-05', '2022-09'],
    });
  });

  test('every month before the fee month is in exactly one list, and never more than the limit assessed', () => {
    const charged = fc.array(fc.integer({ min: -3, max: 30 }).map((back) => addMonths(OCTOBER, -back)));
    fc.assert(
      fc.property(
        fc.integer({ min: -2, max: 30 }),
        fc.integer({ min: 0, max: 12 }),
        charged,
        (back, limit, alreadyCharged) => {
          const startMonth = addMonths(OCTOBER, -back);
          const months = backPayMonths({ startMonth, feeMonth: OCTOBER, limit, alreadyCharged });
          const all = [...months.assessed, ...months.notAssessed, ...months.alreadyCharged].sort();
          expect(all).toEqual(monthsFrom(startMonth, addMonths(OCTOBER, -1)));
          expect(months.assessed.length).toBeLessThanOrEqual(limit);
        },
      ),
    );
  });
});
