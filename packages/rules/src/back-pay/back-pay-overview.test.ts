import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { answered } from '../../testing/answers.ts';
import { backPay, charged, deletion, withBackPay } from '../../testing/back-pay-cases.ts';
import { heldFrom, memberFacts } from '../../testing/member-cases.ts';
import { assessMonth } from '../contribution/assess-month.ts';
import type { MemberFacts } from '../member/member-facts.ts';
import { addMonths, month, monthsFrom } from '../month.ts';
import { SUZHOU_POLICY } from '../policy/policy-of.ts';
import { backPayOverview } from './back-pay-overview.ts';

describe('The months that a page lists', () => {
  const list = (facts: MemberFacts) => answered(backPayOverview(facts, month('2022-10'), SUZHOU_POLICY));

  test('are the last twelve, newest first, each with what can be done about it', () => {
    const facts = {
      ...withBackPay(charged('2022-08'), charged('2022-07', { feeMonth: month('2022-09'), billed: true })),
      enrolments: [heldFrom('2022-02', null)],
    };
    const months = list(facts);
    expect(months.map(({ coveredMonth }) => coveredMonth)).toEqual(
      monthsFrom(month('2021-10'), month('2022-09')).reverse(),
    );
    const told = months.map(({ coveredMonth, open, refusals, charged: back, deletionRefusal }) => [
      coveredMonth.slice(5),
      open?.base ?? refusals.map(({ code }) => code.replace('BACK_PAY_MONTH_', '')).join(' '),
      back === null ? null : (deletionRefusal?.code ?? 'DELETABLE'),
    ]);
    expect(told.slice(0, 9)).toEqual([
      ['09', 800_000, null],
      ['08', 'CHARGED', 'DELETABLE'],
      ['07', 'CHARGED', 'BACK_PAY_BILLED'],
      ['06', 800_000, null],
      ['05', 800_000, null],
      ['04', 800_000, null],
      ['03', 'TOO_OLD', null],
      ['02', 'TOO_OLD', null],
      ['01', 'NOT_ENROLLED TOO_OLD', null],
    ]);
  });

  test('include older back-pay as long as it can be deleted', () => {
    const months = list(withBackPay(charged('2021-03'), charged('2021-02', { billed: true })));
    expect(months.at(-1)?.coveredMonth).toBe('2021-03');
  });

  test('that are open are exactly those that can be back-paid, for the same amounts, and the same with deletion', () => {
    const someMonths = fc.array(fc.integer({ min: 1, max: 14 }).map((back) => addMonths(month('2022-10'), -back)));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: -1, max: 12 }),
        someMonths,
        someMonths,
        (s, l, a, b) => {
          const start = addMonths(month('2022-10'), -s);
          const enrolments = [heldFrom(start, l < 0 ? null : addMonths(start, l))];
          const charges = [...new Set(b)].map((covered, index) => charged(covered, { billed: index % 2 === 0 }));
          const facts = memberFacts({ enrolments, backPay: charges, chargedMonths: [...a, ...b] });
          for (const { coveredMonth, open, charged: back, deletionRefusal } of list(facts)) {
            const { plan } = backPay([coveredMonth], facts);
            expect(plan?.months ?? []).toEqual(open === null ? [] : [open]);
            if (open !== null) {
              const { insuranceTypes, declaredWage } = enrolments[0]!.terms[0]!;
              const assessed = assessMonth({ coveredMonth, insuranceTypes, declaredWage, policy: SUZHOU_POLICY });
              expect(open).toMatchObject(answered(assessed));
            }
            const deletable = back !== null && deletionRefusal === null;
            expect(deletion([coveredMonth], facts).plan !== null).toBe(deletable);
          }
        },
      ),
    );
  });
});
