import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, ageOn, compareDays, day, daysBetween, formatDayChinese, lastDayOfMonth, parseDay } from './day.ts';
import type { Day } from './day.ts';
import { compareMoments, formatMoment, formatTimeOfDay, momentOf, parseTimeOfDay } from './moment.ts';
import {
  addMonths,
  compareMonths,
  formatMonthChinese,
  formatMonthsChinese,
  month,
  monthFrom,
  monthOf,
  monthsBetween,
  monthsFrom,
  parseMonth,
  printedMonth,
} from './month.ts';

const MILLISECONDS_PER_DAY = 86_400_000;
const anyDay = fc
  .integer({ min: Date.UTC(2010, 0, 1) / MILLISECONDS_PER_DAY, max: Date.UTC(2199, 11, 31) / MILLISECONDS_PER_DAY })
  .map(dayOfSystem);
const anyMonth = anyDay.map(monthOf);

/** The host's own calendar, against which ours is held. */
function dayOfSystem(number: number): Day {
  return day(new Date(number * MILLISECONDS_PER_DAY).toISOString().slice(0, 10));
}

describe('Months', () => {
  test('are YYYY-MM and nothing else', () => {
    expect(['2022-09', '1900-01', '2999-12'].map(parseMonth)).toEqual(['2022-09', '1900-01', '2999-12']);
    for (const text of ['2022-9', '2022-13', '2022-00', '202209', '22-09', '2022-09-01', ' 2022-09', '0000-01', '']) {
      expect(parseMonth(text)).toBeNull();
    }
    expect(() => month('2022-13')).toThrow(RangeError);
  });

  test('run over the end of the year in both directions', () => {
    expect(addMonths(month('2022-11'), 3)).toBe('2023-02');
    expect(addMonths(month('2022-02'), -3)).toBe('2021-11');
    expect(monthFrom(2022, 0)).toBe('2021-12');
    expect(monthsFrom(month('2022-11'), month('2023-01'))).toEqual(['2022-11', '2022-12', '2023-01']);
    expect(monthsFrom(month('2022-11'), month('2022-10'))).toEqual([]);
  });

  test('moving on by so many months is the difference back', () => {
    fc.assert(
      fc.property(anyMonth, fc.integer({ min: -1200, max: 1200 }), (from, count) => {
        const to = addMonths(from, count);
        expect(monthsBetween(from, to)).toBe(count);
        expect(addMonths(to, -count)).toBe(from);
        expect(compareMonths(to, from)).toBe(Math.sign(count) + 0);
      }),
    );
  });

  test('print as 202209 and read as 2022年9月; runs are drawn together', () => {
    expect(printedMonth(month('2022-09'))).toBe('202209');
    expect(formatMonthChinese(month('2022-09'))).toBe('2022年9月');
    expect(formatMonthsChinese(['2022-03', '2022-05', '2022-06', '2022-07'].map(month))).toBe(
      '2022年3月、2022年5月至2022年7月',
    );
    expect(formatMonthsChinese([])).toBe('');
  });
});

describe('Days', () => {
  test('exist in the calendar or are refused', () => {
    expect(parseDay('2024-02-29')).toBe('2024-02-29');
    for (const text of [
      '2023-02-29',
      '1900-02-29',
      '2022-04-31',
      '2022-00-01',
      '2022-01-00',
      '2022-1-1',
      '2022/01/01',
    ]) {
      expect(parseDay(text)).toBeNull();
    }
    expect(parseDay('2000-02-29')).toBe('2000-02-29');
  });

  test('are counted as the system’s calendar counts them', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (from, count) => {
        const number = Date.parse(from) / MILLISECONDS_PER_DAY;
        expect(addDays(from, count)).toBe(dayOfSystem(number + count));
        expect(daysBetween(from, addDays(from, count))).toBe(count);
        expect(compareDays(addDays(from, count), from)).toBe(Math.sign(count) + 0);
      }),
      { numRuns: 2000 },
    );
  });

  test('the day after the last of a month is the first of the next', () => {
    fc.assert(
      fc.property(anyMonth, (of) => {
        expect(addDays(lastDayOfMonth(of), 1)).toBe(`${addMonths(of, 1)}-01`);
      }),
    );
  });

  test('a birthday on 29 February falls on 1 March of a common year', () => {
    const birth = day('1992-02-29');
    expect(ageOn(birth, day('2022-02-28'))).toBe(29);
    expect(ageOn(birth, day('2022-03-01'))).toBe(30);
    expect(ageOn(birth, day('2024-02-28'))).toBe(31);
    expect(ageOn(birth, day('2024-02-29'))).toBe(32);
    expect(formatDayChinese(day('2022-08-11'))).toBe('2022年8月11日');
  });
});

describe('Moments', () => {
  test('are Shanghai’s own time to the minute', () => {
    expect(momentOf('2022-08-06T16:59:59')).toEqual({ day: '2022-08-06', minute: 1019 });
    expect(momentOf('2022-08-06T17:00+08:00')).toEqual({ day: '2022-08-06', minute: 1020 });
    expect(formatMoment(momentOf('2022-08-06 17:00'))).toBe('2022-08-06T17:00:00+08:00');
    for (const text of [
      '2022-08-06',
      '2022-08-06T24:00',
      '2022-02-30T10:00',
      '2022-08-06T17:00Z',
      '2022-08-06T17:00+09:00',
    ]) {
      expect(() => momentOf(text)).toThrow(RangeError);
    }
  });

  test('come one after the other', () => {
    const moments = ['2022-08-06T16:59', '2022-08-06T17:00', '2022-08-07T00:00'].map(momentOf);
    expect([...moments].reverse().sort(compareMoments)).toEqual(moments);
    expect(compareMoments(moments[0]!, moments[0]!)).toBe(0);
  });

  test('a time of day reads back', () => {
    expect(['17:00', '00:00', '24:00', '24:01', '7:00', '12:60'].map(parseTimeOfDay)).toEqual([
      1020,
      0,
      1440,
      null,
      null,
      null,
    ]);
    expect(formatTimeOfDay(1020)).toBe('17:00');
  });
});
