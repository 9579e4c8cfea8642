import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fen } from '../money.ts';
import { lateFeeShares, paidShares } from './paid-shares.ts';

const amount = fc.integer({ min: 0, max: 1_000_000_000_000 }).map(fen);
const insuranceType = fc.constantFrom('LARGE_AMOUNT' as const, 'BASIC_MEDICAL' as const);
const kind = fc.constantFrom('REGULAR' as const, 'BACK_PAY' as const);
const owed = fc.array(fc.record({ personal: amount, employer: amount, insuranceType, kind }), { maxLength: 12 });

describe('What was paid on a bill', () => {
  test('divides over its lines to the fen, and gives none more than is owed on it', () => {
    fc.assert(
      fc.property(owed, amount, (lines, paid) => {
        const total = lines.reduce((sum, { personal, employer }) => sum + personal + employer, 0);
        const shares = paidShares(lines, paid);
        const sum = shares.reduce((all, { personalPaid, employerPaid }) => all + personalPaid + employerPaid, 0);
        expect(sum).toBe(Math.min(paid, total));
        for (const { personal, employer, personalPaid, employerPaid } of shares) {
          expect(personalPaid).toBeGreaterThanOrEqual(0);
          expect(employerPaid).toBeGreaterThanOrEqual(0);
          // one fen of rounding at most above the exact proportion, and never above what is owed when all is paid
          expect(personalPaid).toBeLessThanOrEqual(personal);
          expect(employerPaid).toBeLessThanOrEqual(employer);
        }
      }),
    );
  });

  test('covers each line when the bill is paid, and half of each when half is', () => {
    const lines = [
      { insuranceType: 'LARGE_AMOUNT', kind: 'REGULAR', personal: fen(740_000), employer: fen(0) },
      { insuranceType: 'BASIC_MEDICAL', kind: 'REGULAR', personal: fen(26_380_606), employer: fen(79_141_818) },
    ] as const;
    const total = fen(740_000 + 26_380_606 + 79_141_818);
    expect(paidShares(lines, total).map(({ personalPaid, employerPaid }) => [personalPaid, employerPaid])).toEqual([
      [740_000, 0],
      [26_380_606, 79_141_818],
    ]);
    expect(
      paidShares(lines, fen(total / 2)).map(({ personalPaid, employerPaid }) => [personalPaid, employerPaid]),
    ).toEqual([
      [370_000, 0],
      [13_190_303, 39_570_909],
    ]);
  });

  test('is the same of a line of the bill as of its months together, to the fen', () => {
    const place = { insuranceType: 'BASIC_MEDICAL', kind: 'BACK_PAY' } as const;
    const month = { ...place, personal: fen(10_101), employer: fen(30_303) };
    const before = { ...place, kind: 'REGULAR', personal: fen(777), employer: fen(2_331) } as const;
    const [, ofLine] = paidShares([before, { ...place, personal: fen(30_303), employer: fen(90_909) }], fen(100_000));
    const [, ...ofMonths] = paidShares([before, month, { ...month }, { ...month }], fen(100_000));
    expect(ofMonths.reduce((sum, { personalPaid }) => sum + personalPaid, 0)).toBe(ofLine!.personalPaid);
    expect(ofMonths.reduce((sum, { employerPaid }) => sum + employerPaid, 0)).toBe(ofLine!.employerPaid);
  });
});

describe('The late fee of a bill', () => {
  test('divides over its lines to the fen, the largest line bearing most of it', () => {
    const lines = [
      { personal: fen(740_000), employer: fen(0) },
      { personal: fen(0), employer: fen(10_552_165) },
      { personal: fen(26_380_606), employer: fen(79_141_818) },
      { personal: fen(0), employer: fen(13_190_303) },
    ];
    // 1,300,048.92 yuan, one day at 0.05 %: 650.02
    const shares = lateFeeShares(lines, fen(65_002));
    expect(shares).toEqual([369, 5_277, 52_760, 6_596]);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(65_002);
  });

  test('adds up whatever it comes to, and is nobody’s where nothing was charged', () => {
    fc.assert(
      fc.property(owed, amount, (lines, fee) => {
        const shares = lateFeeShares(lines, fee);
        const charged = lines.some(({ personal, employer }) => personal + employer > 0);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(charged ? fee : 0);
      }),
    );
  });
});
