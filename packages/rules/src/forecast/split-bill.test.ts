import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { answered } from '../../testing/answers.ts';
import { propertyRuns } from '../../testing/property-runs.ts';
import { compileMonth } from '../contribution/compile-month.ts';
import type { CompiledMonth } from '../contribution/compile-month.ts';
import { assessCompiled, totalsOf } from '../contribution/assess-month.ts';
import { insuranceTypesFromBits, insuranceTypesToBits } from '../insurance-type.ts';
import type { InsuranceType } from '../insurance-type.ts';
import { fen, parseYuan } from '../money.ts';
import { month } from '../month.ts';
import { SUZHOU_POLICY } from '../policy/policy-of.ts';
import { splitBill } from './split-bill.ts';
import type { BilledMember, ChargedMember, ComingBill, FormerBill, OtherCharge } from './split-bill.ts';

const TYPES: InsuranceType[] = ['BASIC_MEDICAL', 'LARGE_AMOUNT', 'LOCAL_SUPPLEMENT', 'MATERNITY'];
const ALL = insuranceTypesToBits(TYPES);
const CIVIL = insuranceTypesToBits([...TYPES, 'CIVIL_SERVANT']);

const compiled = (feeMonth: string): CompiledMonth => answered(compileMonth(SUZHOU_POLICY, month(feeMonth)));

function member(personId: number, wage: string, insuranceTypes = ALL): ChargedMember {
  return { personId, declaredWage: parseYuan(wage)!, insuranceTypes };
}

function amountsOf(feeMonth: string, { declaredWage, insuranceTypes }: ChargedMember): [number, number] {
  const types = insuranceTypesFromBits(insuranceTypes);
  const { personal, employer } = totalsOf(assessCompiled(compiled(feeMonth), fen(declaredWage), types).lines);
  return [personal, employer];
}

function billed(feeMonth: string, charged: ChargedMember): BilledMember {
  const [personal, employer] = amountsOf(feeMonth, charged);
  return { ...charged, personal, employer, policy: compiled(feeMonth) };
}

function split(former: FormerBill['members'], coming: readonly ChargedMember[], feeMonth = '2022-10'): unknown {
  const changes = splitBill(
    { members: former, others: [] },
    { policy: compiled(feeMonth), members: coming, others: [] },
  );
  return changes.map(({ kind, persons, amount }) => [kind, persons.map(({ personId }) => personId), amount]);
}

describe('The difference between two bills', () => {
  test('has no cause when nobody and nothing has moved', () => {
    const stays = member(1, '8000');
    expect(split([billed('2022-09', stays)], [stays])).toEqual([]);
  });

  test('counts who joined with the whole new amount and who left with the whole old one', () => {
    // 8,000 yuan: 640 basic, 5 large amount, 80 local, 64 maternity
    expect(split([billed('2022-09', member(1, '8000'))], [member(2, '8000')])).toEqual([
      ['JOINED', [2], 78_900],
      ['LEFT', [1], -78_900],
    ]);
  });

  test('tells a raise, another insurance type and new limits of one person apart', () => {
    // 2022: at most 21,821; 2023: at most 24,042
    const before = billed('2022-12', member(1, '20000'));
    expect(split([before], [member(1, '25000', CIVIL)], '2023-01')).toEqual([
      ['WAGE', [1], 17_846],
      ['INSURANCE_TYPES', [1], 87_284],
      ['POLICY', [1], 30_650],
    ]);
  });

  test('keeps this bill’s back-pay, the former one’s and corrections apart', () => {
    const charge = (kind: OtherCharge['kind'], personal: number, employer: number): OtherCharge => ({
      personId: 7,
      kind,
      personal,
      employer,
    });
    const changes = splitBill(
      { members: [], others: [charge('BACK_PAY', 100, 300), charge('BACK_PAY', 100, 300), charge('REFUND', -10, -20)] },
      { policy: compiled('2022-10'), members: [], others: [charge('BACK_PAY', 50, 60), charge('ADJUSTMENT', 1, 0)] },
    );
    expect(changes.map(({ kind, persons, personal, employer }) => [kind, persons.length, personal, employer])).toEqual([
      ['BACK_PAY', 1, 50, 60],
      ['FORMER_BACK_PAY', 1, -200, -600],
      ['CORRECTION', 1, 11, 20],
    ]);
  });

  test('adds up to the fen, whatever has moved', () => {
    const person = fc.record({
      personId: fc.integer({ min: 1, max: 40 }),
      declaredWage: fc.integer({ min: 100_000, max: 4_000_000 }),
      insuranceTypes: fc.constantFrom(ALL, CIVIL, insuranceTypesToBits(['BASIC_MEDICAL', 'LONG_TERM_CARE'])),
    });
    const shares = {
      personal: fc.integer({ min: -900_000, max: 900_000 }),
      employer: fc.integer({ max: 900_000, min: 0 }),
    };
    const kind = fc.constantFrom<OtherCharge['kind']>('BACK_PAY', 'ADJUSTMENT', 'REFUND');
    const other = fc.record({ personId: fc.integer({ min: 1, max: 40 }), kind, ...shares });
    const others = fc.array(other, { maxLength: 8 });
    const members = fc.array(person, { maxLength: 30 });
    const months = fc.constantFrom('2022-06', '2022-12', '2023-01', '2024-03');
    fc.assert(
      fc.property(members, members, others, others, months, months, (was, is, hadOthers, hasOthers, from, to) => {
        const former: FormerBill = { members: was.map((charged) => billed(from, charged)), others: hadOthers };
        const coming: ComingBill = { policy: compiled(to), members: is, others: hasOthers };
        const parts = splitBill(former, coming).reduce((sum, { amount }) => sum + amount, 0);
        const sum = (all: readonly { personal: number; employer: number }[]): number =>
          all.reduce((total, { personal, employer }) => total + personal + employer, 0);
        const due = sum(is.map((charged) => billed(to, charged))) + sum(hasOthers);
        expect(parts).toBe(due - sum(former.members) - sum(hadOthers));
      }),
      { numRuns: propertyRuns(200) },
    );
  });
});
