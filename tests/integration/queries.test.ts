import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../support/client.ts';
import { COMPANY, ENROL, enrolInput, HOSPITAL, PEOPLE } from '../support/demo-unit.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';

const hall = useHall();
let clerk: Client;

const RETIREES = `query ($unitNo: ID!, $filter: RetireeFilter, $options: ListOptions) {
  retirees(unitNo: $unitNo, filter: $filter, options: $options) { totalItems items {
    name idNo maskedIdNo personType retirementMonth workStartDate phone residence livingStatus } } }`;
const REACHING = `query ($unitNo: ID!, $from: Date!, $to: Date!) {
  reachingRetirement(unitNo: $unitNo, from: $from, to: $to, options: { take: 2000 }) { totalItems items { personNo retirementDate } } }`;
const MOVEMENT = `query ($unitNo: ID!, $feeMonth: Month!) {
  movement(unitNo: $unitNo, feeMonth: $feeMonth) { feeMonth start joined left end } }`;
const ROSTER = `query ($unitNo: ID!, $filter: RosterFilter) {
  roster(unitNo: $unitNo, filter: $filter, options: { take: 1 }) { totalItems items { livingStatus retirementMonth } } }`;

interface Reaching {
  reachingRetirement: { totalItems: number; items: { personNo: string; retirementDate: string }[] };
}
interface Moved {
  movement: { feeMonth: string; start: number; joined: number; left: number; end: number };
}
interface Retired {
  retirees: { totalItems: number; items: Record<string, unknown>[] };
}

async function counted(select: string): Promise<number> {
  const [row] = await hall.database.query<{ count: number }>(`SELECT (${select})::integer AS count`);
  return row!.count;
}
const MEMBERS = `SELECT count(*) FROM canbao.enrolment e JOIN canbao.person p ON p.id = e.person_id
  JOIN canbao.unit u ON u.id = e.unit_id WHERE u.unit_no = '${HOSPITAL}' AND e.end_month IS NULL`;

const movement = async (feeMonth: string): Promise<Moved['movement']> =>
  (await clerk.ask<Moved>(MOVEMENT, { unitNo: HOSPITAL, feeMonth })).movement;

beforeAll(async () => {
  clerk = await hall.client.signedIn('clerk');
});

describe('Retired persons', () => {
  test('are listed with the month of retirement, found by number and by living status', async () => {
    const { retirees } = await clerk.ask<Retired>(RETIREES, {
      unitNo: HOSPITAL,
      filter: { idNo: PEOPLE.retired.idNo },
    });
    expect(retirees).toMatchObject({
      totalItems: 1,
      items: [{ ...PEOPLE.retired, maskedIdNo: '3205*******', retirementMonth: '2020-03', livingStatus: 'LIVING' }],
    });
    await hall.database.query(
      `UPDATE canbao.person SET living_status = 'DECEASED' WHERE id_no = '${PEOPLE.retired.idNo}'`,
    );
    for (const livingStatus of ['LIVING', 'DECEASED', 'MISSING', 'UNKNOWN']) {
      const found = await clerk.ask<Retired>(RETIREES, { unitNo: HOSPITAL, filter: { livingStatus } });
      expect(found.retirees.totalItems).toBe(
        await counted(`${MEMBERS} AND e.person_type LIKE 'RETIRED%' AND p.living_status = '${livingStatus}'`),
      );
    }
  });

  test('are nothing to another unit’s clerk, and nobody in particular to an analyst', async () => {
    expectRefusal(await (await hall.client.signedIn('clerk2')).refused(RETIREES, { unitNo: HOSPITAL }), 'NOT_FOUND');
    const analyst = await hall.client.signedIn('analyst');
    const { retirees } = await analyst.ask<Retired>(RETIREES, { unitNo: HOSPITAL });
    expect(retirees.items[0]).toMatchObject({ name: '***', idNo: null, phone: null, residence: null });
    const sorted = { unitNo: HOSPITAL, options: { sort: [{ field: 'workStartDate' }] } };
    expectRefusal(
      await analyst.refused(
        'query ($unitNo: ID!, $options: ListOptions) { retirees(unitNo: $unitNo, options: $options) { totalItems } }',
        sorted,
      ),
      'FORBIDDEN',
    );
    const asked = { unitNo: HOSPITAL, filter: { idNo: PEOPLE.retired.idNo } };
    expectRefusal(await analyst.refused(RETIREES, asked), 'FORBIDDEN');
  });
});

describe('Reaching retirement', () => {
  const reaching = async (from: string, to: string, as = clerk): Promise<Reaching['reachingRetirement']> =>
    (await as.ask<Reaching>(REACHING, { unitNo: HOSPITAL, from, to })).reachingRetirement;
  const atWork = `${MEMBERS} AND e.person_type IN ('EMPLOYEE', 'CIVIL_SERVANT')`;
  // as the rules of each time put it, without the rules package
  const years = `CASE p.sex WHEN 'M' THEN 60 ELSE 50 END`;
  const delay = `CASE WHEN p.sex = 'M' AND p.birth_date >= '1965-01-01' THEN least(36, floor(m.months / 4) + 1)
    WHEN p.sex = 'F' AND p.birth_date >= '1975-01-01' THEN least(60, floor(m.months / 2) + 1) ELSE 0 END`;

  test('until 2024 men of 60 and women of 50', async () => {
    const list = await reaching('2023-06-01', '2024-12-31');
    expect(list.totalItems).toBe(
      await counted(
        `${atWork} AND p.birth_date + make_interval(years => ${years}) BETWEEN '2023-06-01' AND '2024-12-31'`,
      ),
    );
  });

  test('from 2025 by the gradual schedule', async () => {
    const list = await reaching('2026-01-01', '2027-06-30');
    const months = `CROSS JOIN LATERAL (SELECT (extract(year FROM p.birth_date) - CASE p.sex WHEN 'M' THEN 1965 ELSE 1975 END) * 12
      + extract(month FROM p.birth_date) - 1 AS months) m`;
    const query = `${atWork} AND p.birth_date + make_interval(years => ${years}, months => (${delay})::integer)
      BETWEEN '2026-01-01' AND '2027-06-30'`.replace('WHERE', `${months} WHERE`);
    expect(list.totalItems).toBe(await counted(query));
    expect(list.totalItems).toBeGreaterThan(10);
    expect(list.items.every(({ retirementDate: on }) => on >= '2026-01-01' && on <= '2027-06-30')).toBe(true);
  });

  test('is refused where no terms are published, and for a range without end', async () => {
    const asked = { unitNo: HOSPITAL, from: '2020-01-01', to: '2021-12-31' };
    expectRefusal(await clerk.refused(REACHING, asked), 'POLICY_NOT_PUBLISHED');
    expectRefusal(await clerk.refused(REACHING, { ...asked, from: '2022-01-01', to: '2040-01-01' }), 'BAD_USER_INPUT');
    expect((await reaching('2023-02-01', '2023-01-01')).totalItems).toBe(0);
    const clerk2 = await hall.client.signedIn('clerk2');
    expectRefusal(await clerk2.refused(REACHING, { ...asked, from: '2022-01-01' }), 'NOT_FOUND');
  });
});

describe('The roster is found', () => {
  test.each([
    ['by insurance type', { insuranceType: 'BASIC_MEDICAL' }, 'e.insurance_types & 1 <> 0'],
    [
      'by wage',
      { declaredWageFrom: '5000.00', declaredWageTo: '8000.00' },
      'e.declared_wage_fen BETWEEN 500000 AND 800000',
    ],
    ['by living status', { livingStatus: 'LIVING' }, `p.living_status = 'LIVING'`],
  ])('%s', async (_, filter, condition) => {
    const { roster } = await clerk.ask<{ roster: { totalItems: number } }>(ROSTER, { unitNo: HOSPITAL, filter });
    expect(roster.totalItems).toBe(await counted(`${MEMBERS} AND ${condition}`));
  });
});

describe('The movement of a declaration period', () => {
  test('is what its enrolments and stops are together', async () => {
    const filter = { unitNo: HOSPITAL, feeMonth: '2022-09', state: 'APPROVED', kinds: ['ENROL', 'STOP'] };
    const { declarations } = await clerk.ask<{ declarations: { totalItems: number } }>(
      'query ($filter: DeclarationFilter) { declarations(filter: $filter) { totalItems } }',
      { filter },
    );
    const { joined, left } = await movement('2022-09');
    expect(declarations.totalItems).toBe(joined + left);
  });

  test('adds up from month to month, and to those who are enrolled now', async () => {
    const [august, september, october] = [
      await movement('2022-08'),
      await movement('2022-09'),
      await movement('2022-10'),
    ];
    for (const { start, joined, left, end } of [august, september, october]) expect(start + joined - left).toBe(end);
    expect([september.start, october.start]).toEqual([august.end, september.end]);
    expect(september.left).toBe(4);
    expect(october.end).toBe(await counted(MEMBERS));
  });

  test('counts whoever joins at once, and nothing of what was refused', async () => {
    const before = await movement('2022-10');
    await clerk.ask(ENROL, { input: enrolInput(PEOPLE.newcomer) });
    await clerk.ask(ENROL, { input: enrolInput(PEOPLE.manOf60) });
    expect(await movement('2022-10')).toEqual({ ...before, joined: before.joined + 1, end: before.end + 1 });
  });

  test('is nothing to another unit’s clerk', async () => {
    const clerk2 = await hall.client.signedIn('clerk2');
    expectRefusal(await clerk2.refused(MOVEMENT, { unitNo: HOSPITAL, feeMonth: '2022-09' }), 'NOT_FOUND');
    const { movement: own } = await clerk2.ask<Moved>(MOVEMENT, { unitNo: COMPANY, feeMonth: '2022-09' });
    expect(own.start).toBeGreaterThan(0);
  });
});
