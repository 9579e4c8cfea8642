import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../support/client.ts';
import { enrolInput, HOSPITAL } from '../support/demo-unit.ts';
import { somebody, submit } from '../support/enrolments.ts';
import { useHall } from '../support/hall.ts';
import { ADJUST_WAGE, CHANGE_TYPE, operate } from '../support/operations.ts';
import type { WireOperation } from '../support/operations.ts';

const hall = useHall();
let clerk: Client;
let officer: Client;

const CHARGES = `query ($unitNo: ID!, $idNo: String!) { charges(unitNo: $unitNo, filter: { idNo: $idNo },
  options: { take: 200 }) { items { feeMonth coveredMonth insuranceType kind declaredWage base
    explanation { declaredWage base text declaration { id kind } } } } }`;

interface WireCharge {
  coveredMonth: string;
  feeMonth: string;
  insuranceType: string;
  kind: string;
  declaredWage: string;
  base: string;
  explanation: { declaredWage: string; base: string; text: string; declaration: { id: string; kind: string } };
}

const setClock = (now: string): Promise<unknown> =>
  officer.ask('mutation ($now: DateTime!) { setDemoClock(now: $now) }', { now: `${now}:00+08:00` });
const settle = (feeMonth: string): Promise<unknown> =>
  officer.ask('mutation ($feeMonth: Month!, $unitNo: ID) { settle(feeMonth: $feeMonth, unitNo: $unitNo) { units } }', {
    feeMonth,
    unitNo: HOSPITAL,
  });

async function adjust(idNo: string, declaredWage: string): Promise<WireOperation> {
  const done = await operate(clerk, ADJUST_WAGE, { unitNo: HOSPITAL, idNo, declaredWage });
  expect(done.outcome).toBe('WAGE_ADJUSTED');
  return done;
}

async function enrolled(serial: number, startMonth: string, declaredWage = '8000'): Promise<string> {
  const person = somebody(serial);
  const done = await submit(clerk, enrolInput(person, { startMonth, declaredWage }));
  expect(done.declaration.state).toBe('APPROVED');
  return person.idNo;
}

/** 基本医疗 of each covered month, oldest first. */
async function basicOf(idNo: string): Promise<WireCharge[]> {
  const { charges } = await clerk.ask<{ charges: { items: WireCharge[] } }>(CHARGES, { unitNo: HOSPITAL, idNo });
  return charges.items
    .filter(({ insuranceType }) => insuranceType === 'BASIC_MEDICAL')
    .sort((a, b) => (a.coveredMonth < b.coveredMonth ? -1 : 1));
}

const monthsAndWages = (charges: WireCharge[]): string[] =>
  charges.map(({ coveredMonth, kind, declaredWage }) => `${coveredMonth} ${kind} ${declaredWage}`);

beforeAll(async () => {
  clerk = await hall.client.signedIn('clerk');
  officer = await hall.client.signedIn('officer');
});

describe('Settlement charges the terms that were in force in its month', () => {
  const people: Record<string, string> = {};
  const declared: Record<string, WireOperation> = {};

  beforeAll(async () => {
    await setClock('2022-08-15T09:00');
    people['early'] = await enrolled(1, '2022-09');
    people['twice'] = await enrolled(2, '2022-09');
    // September is left unsettled, and October's declarations come before its settlement
    await setClock('2022-09-20T09:00');
    people['joiner'] = await enrolled(3, '2022-07');
    people['fresh'] = await enrolled(4, '2022-10');
    declared['early'] = await adjust(people['early'], '9000');
    await adjust(people['twice'], '9100');
    declared['twice'] = await adjust(people['twice'], '9200');
    declared['joiner'] = await adjust(people['joiner'], '9300');
    declared['fresh'] = await adjust(people['fresh'], '9400');
    declared['type'] = await operate(clerk, CHANGE_TYPE, {
      unitNo: HOSPITAL,
      idNo: people['joiner'],
      personType: 'CIVIL_SERVANT',
      fromMonth: '2022-10',
    });
    await settle('2022-09');
    await setClock('2022-10-08T09:00');
    await settle('2022-10');
  });

  test('a month settled late, after the wage for the next one was declared, at its own wage', async () => {
    expect(monthsAndWages(await basicOf(people['early']!))).toEqual([
      '2022-09 REGULAR 8000.00',
      '2022-10 REGULAR 9000.00',
    ]);
  });

  test('of two wages in one period the later one', async () => {
    expect(monthsAndWages(await basicOf(people['twice']!))).toEqual([
      '2022-09 REGULAR 8000.00',
      '2022-10 REGULAR 9200.00',
    ]);
  });

  test('an enrolment and a wage in one period: back-pay keeps the wage that it was assessed by', async () => {
    expect(monthsAndWages(await basicOf(people['joiner']!))).toEqual([
      '2022-07 BACK_PAY 8000.00',
      '2022-08 BACK_PAY 8000.00',
      '2022-09 BACK_PAY 8000.00',
      '2022-10 REGULAR 9300.00',
    ]);
    expect(monthsAndWages(await basicOf(people['fresh']!))).toEqual(['2022-10 REGULAR 9400.00']);
  });

  test('each charge tells the declaration that set its wage', async () => {
    const [september, october] = await basicOf(people['twice']!);
    expect(september!.explanation.declaration.kind).toBe('ENROL');
    expect(october!.explanation).toMatchObject({
      declaredWage: '9200.00',
      base: '9200.00',
      declaration: { id: declared['twice']!.declaration.id, kind: 'ADJUST_WAGE' },
    });
    expect(october!.explanation.text).toContain('申报工资9,200.00元');
  });

  test('civil servants’ insurance from the month of the change, explained by it', async () => {
    const { charges } = await clerk.ask<{ charges: { items: WireCharge[] } }>(CHARGES, {
      unitNo: HOSPITAL,
      idNo: people['joiner'],
    });
    const civil = charges.items.filter(({ insuranceType }) => insuranceType === 'CIVIL_SERVANT');
    expect(monthsAndWages(civil)).toEqual(['2022-10 REGULAR 9300.00']);
    expect(civil[0]!.explanation.declaration).toEqual({
      id: declared['type']!.declaration.id,
      kind: 'UPDATE_PERSON',
    });
  });
});

test('A wage declared after the clock went back replaces what was declared for later months', async () => {
  await setClock('2022-08-15T09:00');
  const idNo = await enrolled(5, '2022-09');
  await setClock('2022-09-20T09:00');
  await adjust(idNo, '9000');
  await setClock('2022-08-16T09:00');
  await adjust(idNo, '9500');
  await setClock('2022-09-08T09:00');
  await settle('2022-09');
  await setClock('2022-10-08T09:00');
  await settle('2022-10');
  expect(monthsAndWages(await basicOf(idNo))).toEqual(['2022-09 REGULAR 9500.00', '2022-10 REGULAR 9500.00']);
});
