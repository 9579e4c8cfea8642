import { beforeAll, describe, expect, test } from '@jest/globals';
import { StatisticsCampaign } from '../statistics/campaign.ts';
import type { Client } from '../support/client.ts';
import { COMPANY, HOSPITAL, PEOPLE } from '../support/demo-unit.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';
import { Records } from '../support/records.ts';

const hall = useHall();
let campaign: StatisticsCampaign;
const clients = new Map<string, Client>();
const as = (name: string): Client => clients.get(name)!;

beforeAll(async () => {
  await new Records(hall.database).account({ username: 'stranger', roles: ['PORTAL'], scopes: ['unit:read'] });
  campaign = await StatisticsCampaign.prepare(hall);
  for (const name of ['analyst', 'officer', 'clerk', 'clerk2', 'reader', 'insider', 'stranger']) {
    clients.set(name, await hall.client.signedIn(name));
  }
});

interface Cell {
  persons: number | null;
  charges: number | null;
  personal: string | null;
  employer: string | null;
  amount: string | null;
  withheld: boolean;
}

const ASK = `query ($groupBy: [ChargeDimension!]!, $filter: ChargeFilter) {
  chargeStatistics(groupBy: $groupBy, filter: $filter) { persons charges personal employer amount withheld } }`;

async function statistics(who: string, filter: object, groupBy: string[] = []): Promise<Cell[]> {
  const { chargeStatistics } = await as(who).ask<{ chargeStatistics: Cell[] }>(ASK, { groupBy, filter });
  return chargeStatistics;
}

describe('Random questions of every role about a city', () => {
  test('are answered with what the rows that the role can list add up to, and nothing withheld follows', async () => {
    await campaign.run(150, 20);
    const { asked, withheld, cells } = campaign.tally;
    expect(asked.size).toBe(18);
    expect(withheld).toBeGreaterThan(1000);
    expect(cells - withheld).toBeGreaterThan(1000);
  });
});

describe('A statistic of one unit', () => {
  test.each([
    {},
    { feeMonthFrom: '2022-07', insuranceType: 'BASIC_MEDICAL' },
    { coveredMonthTo: '2022-07', kind: 'REGULAR', sex: 'FEMALE', ageBands: ['AGE_30_34', 'AGE_55_59'] },
    { personTypes: ['EMPLOYEE'], baseBands: ['BASE_UNDER_5000', 'BASE_20000_UP'] },
    { unitTypes: ['PUBLIC_INSTITUTION'], industries: ['HEALTH'], areas: ['320500'] },
    { unitTypes: ['ENTERPRISE'] },
    { idNo: PEOPLE.enrolledHere.idNo },
    { search: '赵' },
  ])('%j is the totals of the charges that its clerk can list', async (filter) => {
    const { charges } = await as('clerk').ask<{ charges: Omit<Cell, 'charges' | 'withheld'> & { totalItems: number } }>(
      `query ($unitNo: ID!, $filter: ChargeFilter) { charges(unitNo: $unitNo, filter: $filter) {
         totalItems persons personal employer amount } }`,
      { unitNo: HOSPITAL, filter },
    );
    const { totalItems, ...totals } = charges;
    expect(await statistics('clerk', { ...filter, unitNos: [HOSPITAL] })).toEqual([
      { ...totals, charges: totalItems, withheld: false },
    ]);
  });

  test('counts merged records as one person, as the list of charges does', async () => {
    const [unit] = await hall.database.query<{ unit_no: string; records: number; persons: number }>(
      `SELECT u.unit_no, count(DISTINCT p.id)::integer AS records, count(DISTINCT coalesce(p.merged_into, p.id))::integer AS persons
         FROM canbao.charge c JOIN canbao.unit u ON u.id = c.unit_id JOIN canbao.person p ON p.id = c.person_id
        GROUP BY 1 HAVING count(DISTINCT p.id) > count(DISTINCT coalesce(p.merged_into, p.id)) ORDER BY 1 LIMIT 1`,
    );
    const { unit_no: unitNo, records, persons } = unit!;
    expect(records).toBeGreaterThan(persons);
    const listed = 'query ($unitNo: ID!) { charges(unitNo: $unitNo) { persons } }';
    expect(await as('officer').ask(listed, { unitNo })).toEqual({ charges: { persons } });
    expect(await statistics('officer', { unitNos: [unitNo] })).toMatchObject([{ persons }]);
  });

  test('is nothing of another unit’s to a clerk, whatever she groups by', async () => {
    expect(await statistics('clerk2', { unitNos: [HOSPITAL] }, ['UNIT'])).toEqual([]);
    const { chargeStatistics: own } = await as('clerk2').ask<{ chargeStatistics: object[] }>(
      '{ chargeStatistics(groupBy: [UNIT, INDUSTRY]) { unitNo industry } }',
    );
    expect(own).toEqual([{ unitNo: COMPANY, industry: 'MANUFACTURING' }]);
  });
});

describe('Whoever may not see identities', () => {
  const TWO =
    '{ a: chargeStatistics(groupBy: [UNIT]) { persons } b: chargeStatistics(groupBy: [UNIT, SEX]) { persons } }';
  const BESIDE_A_BILL = `{ movementStatistics(groupBy: [SEX]) { joined } bill(unitNo: "${HOSPITAL}", feeMonth: "2022-08") { persons } }`;
  const IN_A_FRAGMENT = `query { ...Both } fragment Both on Query { arrearsStatistics(groupBy: [UNIT]) { owed } units { totalItems } }`;

  test.each([TWO, BESIDE_A_BILL, IN_A_FRAGMENT])('asks for one statistic at a time: %s', async (query) => {
    const codes = async (who: string): Promise<Set<string>> =>
      new Set((await as(who).refused(query)).map(({ extensions }) => extensions.code));
    expect(await codes('analyst')).toEqual(new Set(['STATISTICS_NOT_ALONE']));
    const officer = await as('officer').exchange(query);
    expect(officer.errors).toEqual([]);
  });

  test('may ask for one twice under one name, and for the schema beside it', async () => {
    const query = '{ __typename chargeStatistics(groupBy: []) { persons } chargeStatistics(groupBy: []) { charges } }';
    expect(await as('analyst').ask(query)).toMatchObject({ chargeStatistics: [{}] });
  });

  test.each([{ idNo: PEOPLE.enrolledHere.idNo }, { personNo: '0001000001' }, { search: '赵' }])(
    'may not look for somebody by %j',
    async (filter) => {
      for (const who of ['analyst', 'reader']) {
        expectRefusal(await as(who).refused(ASK, { groupBy: [], filter }), 'FORBIDDEN');
      }
      expect(await statistics('insider', filter)).toHaveLength(1);
    },
  );

  test('is told neither of a unit of one person nor of another behind which it hides', async () => {
    const small = await statistics('officer', { feeMonth: '2022-08' }, ['UNIT']);
    expect(small.filter(({ persons }) => persons === 1).length).toBeGreaterThan(3);
    const masked = await statistics('analyst', { feeMonth: '2022-08' }, ['UNIT']);
    expect(masked).toHaveLength(small.length);
    expect(Math.min(...masked.flatMap(({ persons }) => persons ?? []))).toBeGreaterThanOrEqual(5);
    expect(masked).toContainEqual({
      persons: null,
      charges: null,
      personal: null,
      employer: null,
      amount: null,
      withheld: true,
    });
  });
});

test('an analyst is told the same groups with totals and without', async () => {
  const asked = `query ($totals: Boolean!) { chargeStatistics(groupBy: [UNIT, SEX], totals: $totals) {
    groupedBy unitNo sex persons amount } }`;
  const answer = async (totals: boolean): Promise<{ groupedBy: string[]; persons: number | null }[]> =>
    (
      await as('analyst').ask<{ chargeStatistics: { groupedBy: string[]; persons: number | null }[] }>(asked, {
        totals,
      })
    ).chargeStatistics;
  const groups = await answer(false);
  expect((await answer(true)).filter(({ groupedBy }) => groupedBy.length === 2)).toEqual(groups);
  expect(new Set(groups.map(({ persons }) => persons === null))).toEqual(new Set([true, false]));
});

test('nobody asks without being signed in or, as a portal, without the scope', async () => {
  const queries = [
    '{ chargeStatistics(groupBy: []) { persons } }',
    '{ movementStatistics(groupBy: []) { joined } }',
    '{ arrearsStatistics(groupBy: []) { owed } }',
  ];
  for (const query of queries) {
    expectRefusal(await hall.client.refused(query), 'UNAUTHENTICATED');
    expectRefusal(await as('stranger').refused(query), 'FORBIDDEN');
    expect(Object.values(await as('reader').ask<object>(query))).toEqual([[expect.anything()]]);
  }
});

test('too fine a grouping is refused, naming what would help', async () => {
  const groupBy = ['UNIT', 'FEE_MONTH', 'AGE_BAND', 'SEX'];
  const errors = await as('officer').refused(ASK, { groupBy });
  expectRefusal(errors, 'STATISTICS_TOO_FINE', '统计结果超过2000个单元格');
  expect(errors[0]?.extensions.remedy).toBe(
    '单元格最多的维度是单位:请用 filter.unitNos 缩小范围,或不按它分组,或改为后台导出(requestExport)。',
  );
  expect((await statistics('officer', { unitNos: [HOSPITAL] }, groupBy)).length).toBeGreaterThan(10);
});

test('a unit shows its industry, and one without any on record none', async () => {
  const query = '{ units(options: { take: 2000 }) { items { unitNo industry industryName } } }';
  const { units } = await as('analyst').ask<{ units: { items: { unitNo: string; industry: string | null }[] } }>(query);
  expect(units.items.find(({ unitNo }) => unitNo === HOSPITAL)).toEqual({
    ...{ unitNo: HOSPITAL, industry: 'HEALTH', industryName: '卫生和社会工作' },
  });
  expect(units.items.filter(({ industry }) => industry === null).length).toBeGreaterThan(0);
});

test('CANBAO_SMALL_CELL sets how many people a group has at least', async () => {
  await hall.server.end('SIGTERM');
  await hall.restart({ CANBAO_SMALL_CELL: '20' });
  const told = (await statisticsAfterRestart()).flatMap(({ persons }) => persons ?? []);
  expect(Math.min(...told)).toBeGreaterThanOrEqual(20);
});

async function statisticsAfterRestart(): Promise<Cell[]> {
  clients.set('analyst', await hall.client.signedIn('analyst'));
  return statistics('analyst', {}, ['UNIT']);
}
