import { describe, expect, test } from '@jest/globals';
import { monthChoices, totalsOfMonths } from './month-choice.ts';
import type { ToldMonth } from './month-choice.ts';

const charge = { insuranceType: 'BASIC_MEDICAL', base: '8000.00', personal: '160.00', employer: '480.00' } as const;

function told(coveredMonth: string, more: Partial<ToldMonth> = {}): ToldMonth {
  return {
    coveredMonth,
    state: 'OPEN',
    amount: '640.00',
    chargedIn: null,
    deletable: false,
    deletionRefusal: null,
    refusals: [],
    charges: [charge],
    ...more,
  };
}

const billed = { code: 'BACK_PAY_BILLED', message: '已列入通知单', remedy: '请到柜台办理。' };
const months = [
  told('2022-09'),
  told('2022-08', { state: 'CHARGED', chargedIn: '2022-10', deletable: true }),
  told('2022-07', { state: 'CHARGED', chargedIn: '2022-09', deletionRefusal: billed }),
  told('2022-06', { state: 'CHARGED', amount: '0.00', charges: [] }),
  told('2022-05', { state: 'NOT_ENROLLED', amount: '0.00', charges: [] }),
  told('2022-03', { state: 'TOO_OLD', amount: '0.00', charges: [] }),
  told('2022-02', { state: 'NOT_ENROLLED', amount: '0.00', charges: [] }),
];

describe('The months to choose from', () => {
  test('for back-pay are those since the person came, each with its state; an amount has what can be ticked', () => {
    expect(monthChoices(months, 'ASSESS').map(({ open, state, amount }) => [open, state, amount])).toEqual([
      [true, '可以补缴', '640.00'],
      [false, '已列入2022年10月应缴', null],
      [false, '已列入2022年9月应缴', null],
      [false, '已由其他单位缴费', null],
      [false, '未在本单位参保', null],
      [false, '超过网上补缴期限，请到柜台办理', null],
    ]);
  });

  test('for its deletion are those that have any, with the reason where it stays', () => {
    expect(monthChoices(months, 'DELETION')).toEqual([
      { month: '2022-08', open: true, state: '列入2022年10月应缴，尚未出具通知单', remedy: null, amount: '640.00' },
      { month: '2022-07', open: false, state: '已列入通知单', remedy: '请到柜台办理。', amount: '640.00' },
    ]);
  });
});

test('What is ticked adds up by insurance type', () => {
  expect(totalsOfMonths(months, ['2022-09', '2022-08'])).toEqual({
    personal: 32_000,
    employer: 96_000,
    amount: 128_000,
    byType: [{ insuranceType: 'BASIC_MEDICAL', personal: 32_000, employer: 96_000, amount: 128_000 }],
  });
  expect(totalsOfMonths(months, [])).toMatchObject({ amount: 0, byType: [] });
});
