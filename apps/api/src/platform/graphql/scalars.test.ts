import { describe, expect, test } from '@jest/globals';
import { fen } from '@canbao/rules';
import { Kind } from 'graphql';
import type { GraphQLScalarType } from 'graphql';
import { DateScalar, DateTimeScalar, MoneyScalar, MonthScalar, RateScalar } from './scalars.ts';

const literal = (
  scalar: GraphQLScalarType,
  value: string,
  kind: Kind.STRING | Kind.INT | Kind.FLOAT = Kind.STRING,
): unknown => scalar.parseLiteral({ kind, value });

describe.each([
  [
    'Month',
    MonthScalar,
    ['2022-09', '1999-12'],
    ['2022-9', '2022-13', '2022-00', '202209', '2022-09-01', ' 2022-09', ''],
  ],
  [
    'Date',
    DateScalar,
    ['2022-09-20', '2024-02-29'],
    ['2022-02-29', '2022-9-20', '2022-09-31', '2022-09-20T00:00:00Z', '20220920'],
  ],
  ['Rate', RateScalar, ['0.06', '0', '0.008'], ['6%', '.06', '-0.06', '6e-2', '0,06', '']],
] as const)('%s', (_name, scalar, right, wrong) => {
  test.each(right)('takes %s as it is, from a variable and a literal, and gives it back', (text) => {
    expect(scalar.parseValue(text)).toBe(text);
    expect(literal(scalar, text)).toBe(text);
    expect(scalar.serialize(text)).toBe(text);
  });

  test.each(wrong)('refuses "%s"', (text) => {
    expect(() => scalar.parseValue(text)).toThrow('应为');
    expect(() => literal(scalar, text)).toThrow('应为');
  });

  test('refuses what is not text', () => {
    for (const value of [202209, 6, true, null, [right[0]], { text: right[0] }]) {
      expect(() => scalar.parseValue(value)).toThrow('应为');
    }
    expect(() => literal(scalar, '2022', Kind.INT)).toThrow('应为');
  });
});

describe('Money', () => {
  test.each([
    ['8200', 820_000],
    ['8200.5', 820_050],
    ['8200.50', 820_050],
    ['0.01', 1],
    ['1300048.92', 130_004_892],
  ])('reads %s yuan as %d fen', (text, amount) => {
    expect(MoneyScalar.parseValue(text)).toBe(amount);
    expect(literal(MoneyScalar, text)).toBe(amount);
  });

  test.each(['8200.505', '-1', '+1', '1e3', '1,000.00', '￥1', '1.', '.5', '', ' 1', '007', '99999999999999'])(
    'refuses "%s"',
    (text) => {
      expect(() => MoneyScalar.parseValue(text)).toThrow('应为');
    },
  );

  test('refuses numbers, which may have been floats on their way', () => {
    expect(() => MoneyScalar.parseValue(8200)).toThrow('应为');
    expect(() => MoneyScalar.parseValue(8200.5)).toThrow('应为');
    expect(() => literal(MoneyScalar, '8200', Kind.INT)).toThrow('应为');
    expect(() => literal(MoneyScalar, '8200.50', Kind.FLOAT)).toThrow('应为');
  });

  test('always shows two digits', () => {
    expect([0, 5, 50, 500, 130_004_892, -5].map((amount) => MoneyScalar.serialize(fen(amount)))).toEqual([
      '0.00',
      '0.05',
      '0.50',
      '5.00',
      '1300048.92',
      '-0.05',
    ]);
    expect(() => MoneyScalar.serialize('5.00')).toThrow('not fen');
    expect(() => MoneyScalar.serialize(0.5)).toThrow();
  });
});

describe('DateTime', () => {
  const nine = Date.parse('2022-09-20T01:00:00Z');

  test('reads RFC 3339 with any offset as one instant, and shows it in Shanghai’s', () => {
    for (const text of ['2022-09-20T09:00:00+08:00', '2022-09-20T01:00:00Z', '2022-09-19T20:00:00-05:00']) {
      expect(DateTimeScalar.parseValue(text)).toBe(nine);
    }
    expect(DateTimeScalar.serialize(nine)).toBe('2022-09-20T09:00:00+08:00');
  });

  test.each([
    '2022-09-20',
    '2022-09-20T09:00',
    '2022-09-20T09:00:00',
    '2022-09-20 09:00:00Z',
    '2022-02-30T09:00:00Z',
    '1663635600000',
  ])('refuses "%s"', (text) => {
    expect(() => DateTimeScalar.parseValue(text)).toThrow('应为');
  });
});
