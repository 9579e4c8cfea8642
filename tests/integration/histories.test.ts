import { describe, expect, test } from '@jest/globals';
import { Timeline } from '../histories/timeline.ts';
import { useHall } from '../support/hall.ts';

const hall = useHall();

/** What has to come up among the fixed seed's histories, lest the test goes blind. */
const REACHED = [
  'ENROL ENROLLED_WITH_BACK_PAY',
  'ENROL ENROLLED',
  'ENROL MONTH_NOT_OPEN',
  'ENROL ALREADY_ENROLLED',
  'ENROL REACHED_RETIREMENT_AGE',
  'STOP STOPPED',
  'STOP NOT_ENROLLED_HERE',
  'STOP DATE_OUT_OF_RANGE',
  'ADJUST_WAGE WAGE_ADJUSTED',
  'ADJUST_WAGE WAGE_UNCHANGED',
  'ADJUST_WAGE ANNUAL_DECLARATION_OPEN',
  'BACK_PAY BACK_PAY_ASSESSED',
  'BACK_PAY BACK_PAY_MONTH_NOT_ENROLLED',
  'BACK_PAY BACK_PAY_MONTH_CHARGED',
  'DELETE_BACK_PAY BACK_PAY_DELETED',
  'DELETE_BACK_PAY BACK_PAY_NOT_CHARGED',
  'DELETE_BACK_PAY BACK_PAY_BILLED',
  'DELETE_BACK_PAY BACK_PAY_PAID',
];

describe('Random histories, in the product and in the plain model of domain.md', () => {
  test('of a fixed seed agree on each answer, and on every charge and bill, and reach what can be reached', async () => {
    const timeline = new Timeline(hall, { seed: 3, persons: 90, feeMonths: 5, from: '2022-10' });
    await timeline.run();
    expect([...timeline.outcomes.keys()]).toEqual(expect.arrayContaining(REACHED));
  });

  test('of another fixed seed agree as well, across a change of year and of retirement ages', async () => {
    await new Timeline(hall, { seed: 4711, persons: 40, feeMonths: 5, from: '2024-11' }).run(10);
  });
});
