import { describe, expect, test } from '@jest/globals';
import suzhou from '../../policy/suzhou.json' with { type: 'json' };
import { answered, refused } from '../../testing/answers.ts';
import { momentOf } from '../moment.ts';
import { month } from '../month.ts';
import { loadPolicy } from '../policy/load-policy.ts';
import { SUZHOU_POLICY } from '../policy/policy-of.ts';
import { annualDeclarationAt, isDeclaredAnnually } from './annual-declaration.ts';

describe('The annual declaration', () => {
  test.each([
    ['2022-09-20T09:00', '2023-01', false],
    ['2022-12-10T23:59', '2023-01', false],
    ['2022-12-11T00:00', '2023-01', true],
    ['2023-01-01T00:00', '2023-01', true],
    ['2023-01-06T16:59', '2023-01', true],
    ['2023-01-06T17:00', '2024-01', false],
    ['2023-01-20T09:00', '2024-01', false],
  ])('at %s is that of %s, open: %s', (text, feeMonth, isOpen) => {
    expect(annualDeclarationAt(SUZHOU_POLICY, momentOf(text))).toMatchObject({ feeMonth, isOpen });
  });

  test('is open as long as declarations for January are, and single wages are adjusted again from the 11th', () => {
    expect(annualDeclarationAt(SUZHOU_POLICY, momentOf('2022-09-20T09:00'))).toMatchObject({
      feeMonth: '2023-01',
      isOpen: false,
      opens: '2022-12-11',
      closes: momentOf('2023-01-06T17:00'),
      resumes: '2023-01-11',
      row: { id: 'annual-declaration/2021', status: 'assumed' },
    });
  });

  test('moves with its policy row, which only has to cover the months that are asked about', () => {
    const moved = structuredClone(suzhou);
    const [row] = moved.parameters.annualDeclaration;
    moved.parameters.annualDeclaration = [
      { ...row!, to: '2023-02' as never },
      { ...row!, id: 'annual-declaration/2023', from: '2023-03', value: { feeMonthNumber: 7 } },
    ];
    const policy = loadPolicy(moved);
    expect(annualDeclarationAt(policy, momentOf('2023-01-20T09:00'))).toMatchObject({ opens: '2023-06-11' });
    expect(['2023-01', '2023-07', '2024-01'].map((text) => isDeclaredAnnually(policy, month(text)))).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('is refused for months before its first row', () => {
    const refusal = refused(annualDeclarationAt(SUZHOU_POLICY, momentOf('2020-06-01T09:00')));
    expect(refusal.message).toContain('年度缴费申报时间');
    expect(answered(annualDeclarationAt(SUZHOU_POLICY, momentOf('2021-02-20T09:00'))).opens).toBe('2021-12-11');
  });
});
