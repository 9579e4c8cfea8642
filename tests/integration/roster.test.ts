import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../support/client.ts';
import { ENROL, enrolInput, HOSPITAL, PEOPLE } from '../support/demo-unit.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';

const hall = useHall();
let clerk: Client;

interface Item {
  personNo: string;
  name: string;
  idNo: string | null;
  maskedIdNo: string;
  startMonth: string;
  endMonth: string | null;
  personType: string;
  declaredWage: string;
  contributionBase: string;
}

const LIST = `query ($unitNo: ID!, $filter: RosterFilter, $options: ListOptions) {
  roster(unitNo: $unitNo, filter: $filter, options: $options) { totalItems items {
    personNo name idNo maskedIdNo startMonth endMonth personType declaredWage contributionBase } } }`;

async function roster(
  filter: Record<string, unknown> = {},
  options: Record<string, unknown> = {},
  as = clerk,
): Promise<{ totalItems: number; items: Item[] }> {
  interface Answer {
    roster: { totalItems: number; items: Item[] };
  }
  return (await as.ask<Answer>(LIST, { unitNo: HOSPITAL, filter, options })).roster;
}

const inDatabase = async (condition: string): Promise<number> => {
  const [row] = await hall.database.query<{ count: number }>(
    `SELECT count(*)::integer AS count FROM canbao.enrolment e JOIN canbao.unit u ON u.id = e.unit_id
       JOIN canbao.person p ON p.id = e.person_id WHERE u.unit_no = '${HOSPITAL}' AND ${condition}`,
  );
  return row!.count;
};

const wages = (items: Item[]): number[] => items.map(({ declaredWage }) => Number(declaredWage));

beforeAll(async () => {
  clerk = await hall.client.signedIn('clerk');
});

describe('The roster', () => {
  test('holds everybody who is enrolled, page after page, none missing or twice', async () => {
    const open = await inDatabase('e.end_month IS NULL');
    const pages = await Promise.all([0, 700, 1400].map((skip) => roster({}, { skip, take: 700 })));
    const items = pages.flatMap((page) => page.items);
    expect(pages.map(({ totalItems }) => totalItems)).toEqual([open, open, open]);
    expect(items).toHaveLength(open);
    expect(new Set(items.map(({ personNo }) => personNo)).size).toBe(open);
    expect(items.every(({ endMonth }) => endMonth === null)).toBe(true);
  });

  test('gives fifty when nobody says how many', async () => {
    expect((await roster()).items).toHaveLength(50);
  });

  test.each([
    ['those who have left', { state: 'ENDED' }, 'e.end_month IS NOT NULL'],
    ['all who ever were', { state: 'ALL' }, 'true'],
    ['civil servants', { personType: 'CIVIL_SERVANT' }, `e.end_month IS NULL AND e.person_type = 'CIVIL_SERVANT'`],
    [
      'who came in a range of months',
      { startMonthFrom: '2022-07', startMonthTo: '2022-09' },
      `e.end_month IS NULL AND e.start_month BETWEEN '2022-07-01' AND '2022-09-01'`,
    ],
    [
      'those of a wage, an insurance type and a status',
      { declaredWageFrom: '5000.00', declaredWageTo: '6000', insuranceType: 'MATERNITY', livingStatus: 'LIVING' },
      `e.end_month IS NULL AND e.declared_wage_fen BETWEEN 500000 AND 600000 AND p.living_status = 'LIVING'`,
    ],
    ['the missing', { livingStatus: 'MISSING' }, `e.end_month IS NULL AND p.living_status = 'MISSING'`],
    ['those of a name', { search: '赵' }, `e.end_month IS NULL AND strpos(p.name, '赵') > 0`],
    ['those born in a month', { search: '199003' }, `e.end_month IS NULL AND strpos(p.id_no, '199003') > 0`],
    ['nobody by an impossible text', { search: '%_\u0000\\' }, 'false'],
  ])('finds %s', async (_, filter, condition) => {
    const { totalItems, items } = await roster(filter, { take: 2000 });
    expect(totalItems).toBe(await inDatabase(condition));
    expect(items).toHaveLength(totalItems);
  });

  test('sorts by wage either way, and by ID number', async () => {
    const up = wages((await roster({}, { take: 200, sort: [{ field: 'declaredWage' }] })).items);
    const down = wages((await roster({}, { take: 200, sort: [{ field: 'declaredWage', descending: true }] })).items);
    expect(up).toEqual([...up].sort((a, b) => a - b));
    expect(down).toEqual([...down].sort((a, b) => b - a));
    expect(down[0]).toBeGreaterThan(up[0]!);
    const numbers = (await roster({}, { take: 200, sort: [{ field: 'idNo' }] })).items.map(({ idNo }) => idNo!);
    expect(numbers).toEqual([...numbers].sort());
  });

  test.each([
    ['more than 2,000 at once', { take: 2001 }, 'PAGE_OUT_OF_RANGE'],
    ['a page before the first', { skip: -1 }, 'PAGE_OUT_OF_RANGE'],
    ['sorting by what it does not know', { sort: [{ field: 'phone' }] }, 'UNKNOWN_SORT_KEY'],
  ])('refuses %s', async (_, options, code) => {
    expectRefusal(await clerk.refused(LIST, { unitNo: HOSPITAL, options }), code);
  });

  test('has its pages in the order of a wage, none missing or twice', async () => {
    const sort = [{ field: 'contributionBase', descending: true }];
    const pages = await Promise.all([0, 600, 1200].map((skip) => roster({ state: 'ALL' }, { skip, take: 600, sort })));
    const items = pages.flatMap((page) => page.items);
    expect(new Set(items.map(({ personNo }) => personNo)).size).toBe(pages[0]!.totalItems);
    expect(wages(items)).toEqual(wages(items).toSorted((a, b) => b - a));
  });

  test('is nothing to another unit’s clerk', async () => {
    const clerk2 = await hall.client.signedIn('clerk2');
    expectRefusal(await clerk2.refused(LIST, { unitNo: HOSPITAL }), 'NOT_FOUND');
  });

  test('shows an analyst the year of a birth, and nothing from which its day follows', async () => {
    const analyst = await hall.client.signedIn('analyst');
    const asked = `query ($unitNo: ID!) { roster(unitNo: $unitNo, options: { take: 50 }) { items {
      personNo birthDate birthYear age retirementDate workStartDate } } }`;
    interface Born {
      personNo: string;
      birthDate: string | null;
      birthYear: number;
      age: number;
      retirementDate: string | null;
      workStartDate: string | null;
    }
    interface Asked {
      roster: { items: Born[] };
    }
    const { roster: masked } = await analyst.ask<Asked>(asked, { unitNo: HOSPITAL });
    const { roster: open } = await clerk.ask<Asked>(asked, { unitNo: HOSPITAL });
    expect(masked.items).toHaveLength(50);
    masked.items.forEach((item, index) => {
      const birthYear = Number(open.items[index]!.birthDate!.slice(0, 4));
      expect(item).toEqual({
        ...{ personNo: open.items[index]!.personNo, birthDate: null, birthYear, age: 2022 - birthYear },
        ...{ retirementDate: null, workStartDate: null },
      });
    });
    const reaching = `query ($unitNo: ID!) { reachingRetirement(unitNo: $unitNo, from: "2022-09-01", to: "2022-09-30") { totalItems } }`;
    expectRefusal(await analyst.refused(reaching, { unitNo: HOSPITAL }), 'FORBIDDEN');
    const person = `query ($person: [_Any!]!) { _entities(representations: $person) { ... on Person {
      name idNo birthDate birthYear workStartDate } } }`;
    const { personNo, birthDate } = open.items[0]!;
    const found = await analyst.ask(person, { person: [{ __typename: 'Person', personNo }] });
    const birthYear = Number(birthDate!.slice(0, 4));
    expect(found).toEqual({
      _entities: [{ name: '***', idNo: null, birthDate: null, birthYear, workStartDate: null }],
    });
  });

  test('shows an analyst wages, and neither names nor numbers, nor an order that would tell them', async () => {
    const analyst = await hall.client.signedIn('analyst');
    const { items } = await roster({}, { take: 20 }, analyst);
    expect(new Set(items.map(({ name, idNo, maskedIdNo }) => `${name} ${idNo} ${maskedIdNo}`))).toEqual(
      new Set(['*** null 3205*******']),
    );
    for (const variables of [{ filter: { search: '赵' } }, { options: { sort: [{ field: 'name' }] } }]) {
      expectRefusal(await analyst.refused(LIST, { unitNo: HOSPITAL, ...variables }), 'FORBIDDEN');
    }
  });
});

describe('A member', () => {
  const MEMBER = `query ($unitNo: ID!, $idNo: String!, $feeMonth: Month) { member(unitNo: $unitNo, idNo: $idNo) {
    name idNo maskedIdNo sex birthDate age phone startMonth endMonth insuranceTypes declaredWage contributionBase
    charges(feeMonth: $feeMonth) { feeMonth coveredMonth insuranceType kind amount } } }`;

  test('is in the roster from the moment of the enrolment, with the charges that it caused', async () => {
    const before = (await roster()).totalItems;
    const person = { ...PEOPLE.newcomer, phone: '13900000000' };
    await clerk.ask(ENROL, { input: enrolInput(person, { declaredWage: '3000.00' }) });
    expect((await roster()).totalItems).toBe(before + 1);
    const { member } = await clerk.ask<{ member: Record<string, unknown> }>(MEMBER, {
      unitNo: HOSPITAL,
      idNo: person.idNo,
    });
    expect(member).toMatchObject({
      name: person.name,
      idNo: person.idNo,
      maskedIdNo: '3205*******',
      sex: 'FEMALE',
      birthDate: '2004-09-05',
      age: 18,
      phone: '13900000000',
      startMonth: '2022-09',
      endMonth: null,
      declaredWage: '3000.00',
      contributionBase: '4250.00',
    });
    const charges = member['charges'] as {
      kind: string;
      coveredMonth: string;
      insuranceType: string;
      amount: string;
    }[];
    expect(new Set(charges.map(({ kind, coveredMonth }) => `${kind} ${coveredMonth}`))).toEqual(
      new Set(['BACK_PAY 2022-09']),
    );
    expect(charges.find(({ insuranceType }) => insuranceType === 'BASIC_MEDICAL')!.amount).toBe('340.00');
  });

  test('has charges by fee month, for a whole page of members in one go', async () => {
    const query = `query ($unitNo: ID!) { roster(unitNo: $unitNo, options: { take: 200 }) { items {
      startMonth charges(feeMonth: "2022-08") { feeMonth insuranceType amount } } } }`;
    const { roster: page } = await clerk.ask<{
      roster: { items: { startMonth: string; charges: { feeMonth: string }[] }[] };
    }>(query, { unitNo: HOSPITAL });
    const old = page.items.filter(({ startMonth }) => startMonth <= '2022-08');
    expect(old.length).toBeGreaterThan(100);
    expect(
      old.every(({ charges }) => charges.length >= 4 && charges.every(({ feeMonth }) => feeMonth === '2022-08')),
    ).toBe(true);
  });

  test.each([
    ['somebody of another unit', PEOPLE.enrolledElsewhere.idNo],
    ['nobody', '320599199001010010'],
    ['no ID number at all', 'x\u0000'],
  ])('is null for %s', async (_, idNo) => {
    expect(await clerk.ask(MEMBER, { unitNo: HOSPITAL, idNo })).toEqual({ member: null });
  });
});
