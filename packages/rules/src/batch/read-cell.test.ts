import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { propertyRuns } from '../../testing/property-runs.ts';
import { addMonths, compareMonths, formatMonthsChinese, month, monthFrom } from '../month.ts';
import { fen, formatYuan, formatYuanGrouped } from '../money.ts';
import {
  amountText,
  cellDate,
  cellMonth,
  cellMonths,
  identifierText,
  isRoundedNumber,
  plainText,
} from './read-cell.ts';

const months = fc.tuple(fc.integer({ min: 1950, max: 2099 }), fc.integer({ min: 1, max: 12 }));
const runs = { numRuns: propertyRuns(300) };

describe('A date', () => {
  test.each([
    '2022-09-01',
    '2022-9-1',
    '2022/9/1',
    '2022.9.1',
    '2022年9月1日',
    '20220901',
    '２０２２／９／１',
    '2022-09-01 00:00:00',
    '2022-09-01T08:30:00.000',
    ' 2022/09/01 ',
  ])('%s is 1 September 2022', (text) => {
    expect(cellDate(text)).toBe('2022-09-01');
  });

  test.each([
    '9/1/2022',
    '22-9-1',
    '2022-13-01',
    '2022-02-30',
    '44805',
    '202209',
    '2022-09',
    '九月一日',
    '2022-9-1 早上',
    '',
  ])('%s is none that is certain', (text) => {
    expect(cellDate(text)).toBeNull();
  });
});

describe('A month', () => {
  test.each([
    '2022-09',
    '2022-9',
    '2022/9',
    '2022.09',
    '202209',
    '2022年9月',
    '2022年09月',
    '２０２２年９月',
    '2022 年 9 月',
    '2022-09-01',
    '2022/9/15',
    '20220901',
  ])('%s is September 2022', (text) => {
    expect(cellMonth(text)).toBe('2022-09');
  });

  test.each(['9月', '2022', '2022-00', '2022-13', '22-09', '09-2022', 'Sep-22', '44805', '2022年第9月'])(
    '%s is none',
    (text) => {
      expect(cellMonth(text)).toBeNull();
    },
  );

  test('is read back in every way of writing it', () => {
    fc.assert(
      fc.property(months, fc.constantFrom('-', '/', '.', '年', ''), ([year, number], sign) => {
        const expected = monthFrom(year, number);
        const short = `${year}${sign}${number}`;
        expect(cellMonth(`${year}${sign}${String(number).padStart(2, '0')}`)).toBe(expected);
        expect(cellMonth(short)).toBe(sign === '' && number < 10 ? null : expected);
      }),
      runs,
    );
  });
});

describe('Several months', () => {
  test.each([
    ['2022-08', ['2022-08']],
    ['2022-06至2022-08', ['2022-06', '2022-07', '2022-08']],
    ['2022年6月到2022年7月', ['2022-06', '2022-07']],
    ['2022-06～2022-07', ['2022-06', '2022-07']],
    ['2022-06、2022-04, 2022-06', ['2022-04', '2022-06']],
    ['202204；202206至202207', ['2022-04', '2022-06', '2022-07']],
  ])('%s', (text, expected) => {
    expect(cellMonths(text)).toEqual(expected);
  });

  test.each([
    ['2022-08至2022-06', 'BACKWARDS'],
    ['2022-06至', 'UNREADABLE'],
    ['2022-06至2022-07至2022-08', 'UNREADABLE'],
    ['2022-06-2022-08', 'UNREADABLE'],
    ['6、7、8月', 'UNREADABLE'],
    ['2022-06、', 'UNREADABLE'],
    ['1900-01至2999-12', 'TOO_MANY'],
    ['2019-01至2020-12、2021-02', 'TOO_MANY'],
  ])('%s cannot be read: %s', (text, fault) => {
    expect(cellMonths(text)).toBe(fault);
  });

  test('are read back as we write them', () => {
    const some = fc.uniqueArray(fc.integer({ min: 0, max: 23 }), { minLength: 1 });
    fc.assert(
      fc.property(months, some, ([year, number], offsets) => {
        const expected = offsets.map((offset) => addMonths(monthFrom(year, number), offset)).sort(compareMonths);
        expect(cellMonths(formatMonthsChinese(expected))).toEqual(expected);
        expect(cellMonths([...expected].reverse().join('、'))).toEqual(expected);
      }),
      runs,
    );
    expect(cellMonths('2022-12至2023-01')).toEqual([month('2022-12'), month('2023-01')]);
  });
});

describe('An amount', () => {
  test.each([
    ['8500', '8500'],
    ['8,500.50', '8500.50'],
    ['１２，３４５．６元', '12345.6'],
    ['¥8500', '8500'],
    ['￥1,234,567.00 元', '1234567.00'],
    ['85,00', '85,00'],
    ['8500元/月', '8500元/月'],
    ['1万元', '1万'],
    ['8500.00.00', '8500.00.00'],
  ])('%s is %s to the rules', (text, plain) => {
    expect(amountText(text)).toBe(plain);
  });

  test('is the same with its commas and without', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (amount) => {
        expect(amountText(`${formatYuanGrouped(fen(amount))}元`)).toBe(formatYuan(fen(amount)));
      }),
      runs,
    );
  });
});

test('What copying and pasting leaves behind is dropped', () => {
  expect(plainText('\u202d\ufeff顾清和\t\n ')).toBe('顾清和');
  expect(identifierText("'3205991988 0808069X\u200b")).toBe('32059919880808069X');
});

test('A number that has lost its last digits is told from one that has not', () => {
  expect(['3.20599198808081E+17', '3.2E+17', '3E+17'].every(isRoundedNumber)).toBe(true);
  expect(['320599198808080690', '13900000000', '32059919880808069X'].some(isRoundedNumber)).toBe(false);
});
