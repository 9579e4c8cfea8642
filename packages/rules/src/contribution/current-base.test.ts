import { expect, test } from '@jest/globals';
import { momentOf } from '../moment.ts';
import { fen } from '../money.ts';
import { SUZHOU_POLICY } from '../policy/policy-of.ts';
import { currentBase } from './current-base.ts';

test.each([
  ['2022-09-20T09:00', 425_000],
  ['2022-12-10T09:00', 425_000],
  // from here on wages are declared for January, which has limits of its own
  ['2022-12-11T09:00', 449_400],
  ['2023-01-08T09:00', 449_400],
  // of January 2027 nothing has been published
  ['2026-12-20T09:00', 495_200],
  ['2027-03-01T09:00', 100],
])('On %s a wage below every floor shows as %d fen', (now, base) => {
  expect(currentBase(SUZHOU_POLICY, momentOf(now))(fen(100))).toBe(base);
});
