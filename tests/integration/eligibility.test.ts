import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../support/client.ts';
import { enrolInput, HOSPITAL, PEOPLE } from '../support/demo-unit.ts';
import { ISSUE_EARLY, rowsByTable, somebody, submit } from '../support/enrolments.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';

const hall = useHall();
let clerk: Client;
let officer: Client;

const ASK = `query ($unitNo: ID!, $idNo: String!, $name: String!) {
  enrolmentEligibility(unitNo: $unitNo, idNo: $idNo, name: $name) {
    eligible startMonth earliestDate refusals { code message remedy field } } }`;

interface Eligibility {
  eligible: boolean;
  startMonth: string;
  earliestDate: string | null;
  refusals: { code: string; message: string; remedy: string; field: string | null }[];
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

  test.each([
    ['twice', null],
    ['womanOf50', null],
    ['manOf60', null],
    ['flexible', null],
    ['enrolledHere', null],
    ['enrolledElsewhere', null],
    ['transferred', '2023-01-01'],
    ['misnamed', null],
  ] as const)('of %s is told what an enrolment would be refused for, and the date %s', async (who, earliestDate) => {
    const { enrolmentEligibility: told } = await clerk.ask<{ enrolmentEligibility: Eligibility }>(ASK, {
      unitNo: HOSPITAL,
      ...PEOPLE[who],
    });
    const { refusals } = await submit(clerk, enrolInput(PEOPLE[who], { startMonth: '2022-10' }));
    expect(told).toEqual({ eligible: false, startMonth: '2022-10', earliestDate, refusals });
    expect(told.refusals.length).toBeGreaterThan(0);
  });

  test('passes on the very day that was told, and not before', async () => {
    await setClock('2022-09-10T23:59');
    expect(await eligibility(somebody(2))).toMatchObject({ eligible: false, earliestDate: '2022-09-11' });
    await setClock('2022-09-11T00:00');
    expect(await eligibility(somebody(2))).toMatchObject({ eligible: true, earliestDate: '2022-09-11', codes: [] });
    await setClock('2022-09-20T09:00');
  });

  test('is not told without end under wrong names', async () => {
    await hall.database.query('DELETE FROM canbao.lookup_failure');
    for (let given = 0; given < 20; given += 1) {
      expect(await eligibility(PEOPLE.misnamed)).toMatchObject({ codes: ['NAME_MISMATCH'], earliestDate: null });
    }
    for (const person of [PEOPLE.misnamed, somebody(3)]) {
      expectRefusal(await clerk.refused(ASK, { unitNo: HOSPITAL, ...person }), 'LOOKUP_BUDGET_EXCEEDED');
    }
    await hall.database.query('DELETE FROM canbao.lookup_failure');
  });

  test('waits for the next fee month once the unit has its bill', async () => {
    await hall.database.query(ISSUE_EARLY, [HOSPITAL]);
    expect(await eligibility(somebody(4))).toMatchObject({
      eligible: false,
      earliestDate: '2022-10-11',
      codes: ['FEE_MONTH_SETTLED'],
    });
  });
});
