import { describe, expect, test } from '@jest/globals';
import { fen } from '../money.ts';
import { month } from '../month.ts';
import { SUZHOU_POLICY } from '../policy/policy-of.ts';
import type { Policy } from '../policy/policy.ts';
import { refuse } from '../refusals/refusal.ts';
import { PENDING_MESSAGE, conclude } from './decision.ts';
import type { Finding } from './decision.ts';
import { effectOnBill } from './effect.ts';
import type { MonthAmounts } from './effect.ts';

const finding: Finding<'STOPPED', { readonly end: string }> = {
  kind: 'STOP',
  feeMonth: month('2022-10'),
  refusals: [],
  undecided: [],
  plan: { end: '2022-09' },
  done: { outcome: 'STOPPED', message: '停保成功' },
};

const withApproval: Policy = {
  ...SUZHOU_POLICY,
  rows: {
    ...SUZHOU_POLICY.rows,
    approval: SUZHOU_POLICY.rows.approval.map((row) => ({ ...row, value: { kinds: ['STOP'] as const } })),
  },
};

describe('an operation is concluded', () => {
  test('as done, with its own text', () => {
    expect(conclude(finding, SUZHOU_POLICY)).toMatchObject({ outcome: 'STOPPED', message: '停保成功', refusals: [] });
  });

  test('as refused, every reason told and nothing planned', () => {
    const refusals = [refuse('PERSON_NOT_FOUND', {}), refuse('NOT_ENROLLED_HERE', {})];
    const decision = conclude({ ...finding, refusals }, SUZHOU_POLICY);
    expect(decision).toMatchObject({ outcome: 'PERSON_NOT_FOUND', message: refusals[0]!.message, plan: null });
    expect(decision.refusals).toEqual(refusals);
  });

  test('as waiting where policy asks for an approval of its kind', () => {
    const decision = conclude(finding, withApproval);
    expect(decision).toMatchObject({ outcome: 'PENDING_APPROVAL', message: PENDING_MESSAGE, plan: finding.plan });
    expect(conclude({ ...finding, kind: 'ENROL' }, withApproval).outcome).toBe('STOPPED');
  });

  test('as refused where nobody has published what needs approval', () => {
    const silent = { ...SUZHOU_POLICY, rows: { ...SUZHOU_POLICY.rows, approval: [] } };
    expect(conclude(finding, silent).outcome).toBe('POLICY_NOT_PUBLISHED');
  });
});

test('what an operation moves in the bill: all that comes less all that goes from it', () => {
  const amounts = (personal: number, employer: number): MonthAmounts => ({
    coveredMonth: month('2022-09'),
    base: fen(500_000),
    lines: [{ insuranceType: 'BASIC_MEDICAL', personal: fen(personal), employer: fen(employer) }],
  });
  const effect = {
    feeMonth: month('2022-10'),
    added: [amounts(10, 30)],
    removed: [
      { ...amounts(1, 3), feeMonth: month('2022-10') },
      { ...amounts(1000, 3000), feeMonth: month('2022-09') },
    ],
    regularBefore: amounts(100, 300),
    regularAfter: null,
  };
  expect(effectOnBill(effect)).toEqual({ personal: -91, employer: -273, amount: -364 });
});
