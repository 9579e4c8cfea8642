import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../support/client.ts';
import { HOSPITAL, PEOPLE } from '../support/demo-unit.ts';
import { rowsByTable } from '../support/enrolments.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';

const hall = useHall();
let clerk: Client;
let officer: Client;

const ASK = `query ($unitNo: ID!, $idNo: String!, $name: String!) {
  enrolmentEligibility(unitNo: $unitNo, idNo: $idNo, name: $name) {
    eligible startMonth earliestDate refusals { code message remedy } } }`;

interface Eligibility {
  eligible: boolean;
  startMonth: string;
  earliestDate: string | null;
  refusals: { code: string }[];
}

async function eligibility(person: {
  idNo: string;
  name: string;
}): Promise<Omit<Eligibility, 'refusals'> & { codes: string[] }> {
  const { enrolmentEligibility } = await clerk.ask<{ enrolmentEligibility: Eligibility }>(ASK, {
    unitNo: HOSPITAL,
    ...person,
  });
  const { refusals, ...others } = enrolmentEligibility;
  return { ...others, codes: refusals.map(({ code }) => code) };
}

const setClock = (now: string): Promise<unknown> =>
  officer.ask('mutation ($now: DateTime!) { setDemoClock(now: $now) }', { now: `${now}:00+08:00` });

beforeAll(async () => {
  clerk = await hall.client.signedIn('clerk');
  officer = await hall.client.signedIn('officer');
});

describe('who can be enrolled', () => {
  test('is told at once, from when, and nothing is stored', async () => {
    const before = await rowsByTable(hall.database);
    expect(await eligibility(PEOPLE.newcomer)).toEqual({
      eligible: true,
      startMonth: '2022-10',
      earliestDate: '2022-09-20',
      codes: [],
    });
    expect(await rowsByTable(hall.database)).toEqual(before);
  });

  test('every reason is told together, and no date while something has to be done first', async () => {
    expect(await eligibility(PEOPLE.flexible)).toMatchObject({
      eligible: false,
      earliestDate: null,
      codes: ['FLEXIBLE_EMPLOYMENT_OPEN'],
    });
    await setClock('2022-09-08T09:00');
    expect((await eligibility(PEOPLE.enrolledHere)).codes).toEqual(['SETTLEMENT_WINDOW', 'ALREADY_ENROLLED']);
    expect(await eligibility(PEOPLE.newcomer)).toEqual({
      eligible: false,
      startMonth: '2022-10',
      earliestDate: '2022-09-11',
      codes: ['SETTLEMENT_WINDOW'],
    });
    await setClock('2022-09-20T09:00');
  });

  test('is for clerks and officers of the unit, under the right name', async () => {
    expect((await eligibility(PEOPLE.misnamed)).codes).toEqual(['NAME_MISMATCH']);
    const asked = { unitNo: HOSPITAL, ...PEOPLE.newcomer };
    expectRefusal(await hall.client.refused(ASK, asked), 'UNAUTHENTICATED');
    expectRefusal(await (await hall.client.signedIn('clerk2')).refused(ASK, asked), 'NOT_FOUND');
    expectRefusal(await (await hall.client.signedIn('analyst')).refused(ASK, asked), 'FORBIDDEN');
  });
});
