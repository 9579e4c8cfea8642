import { expect, test } from '@jest/globals';
import { statisticOrder } from './statistic-order.ts';

const refused = (code: string) => ({ errors: [{ message: '-', extensions: { code } }] });
const asked = (query: string, variables: object | null = null) => ({ query, variables, operationName: null });
const TOO_FINE = refused('STATISTICS_TOO_FINE');

test('a statistic that is too much for an answer is ordered as it was asked, with the measures that were asked for', () => {
  const query = `query ($by: [ChargeDimension!]!, $month: Month, $totals: Boolean = true) {
    chargeStatistics(groupBy: $by, filter: { feeMonth: $month, insuranceType: MATERNITY }, totals: $totals) {
      unitName persons averageBase withheld } }`;
  const order = {
    groupBy: ['UNIT', 'SEX'],
    filter: { feeMonth: '2022-08', insuranceType: 'MATERNITY' },
    totals: true,
    measures: ['PERSONS', 'AVERAGE_BASE'],
  };
  for (const code of ['QUERY_TOO_EXPENSIVE', 'QUERY_TOO_SLOW', 'STATISTICS_TOO_FINE', 'STATISTICS_BUSY']) {
    expect(statisticOrder(asked(query, { by: ['UNIT', 'SEX'], month: '2022-08' }), refused(code))).toEqual(order);
  }
});

test('with a fragment in it, it has all measures', () => {
  const query = '{ chargeStatistics(groupBy: []) { ...All } } fragment All on ChargeStatistic { persons }';
  expect(statisticOrder(asked(query), TOO_FINE)).toEqual({ groupBy: [] });
});

test.each([
  ['another statistic', '{ arrearsStatistics(groupBy: [UNIT]) { owed } }', TOO_FINE],
  [
    'one of the past',
    '{ chargeStatistics(groupBy: [], asOf: { known: "2022-09-01T00:00:00+08:00" }) { persons } }',
    TOO_FINE,
  ],
  ['two at once', '{ chargeStatistics(groupBy: []) { persons } me { username } }', TOO_FINE],
  ['what cannot be read', '{ chargeStatistics(', TOO_FINE],
  ['what is refused for another reason', '{ chargeStatistics(groupBy: []) { persons } }', refused('FORBIDDEN')],
  ['what was answered', '{ chargeStatistics(groupBy: []) { persons } }', { data: {} }],
])('%s is not', (_what, query, answer) => {
  expect(statisticOrder(asked(query), answer)).toBeNull();
});
