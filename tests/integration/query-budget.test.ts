import { beforeAll, describe, expect, test } from '@jest/globals';
import operations from '@canbao/schema/operations' with { type: 'json' };
import type { Client, WireError } from '../support/client.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';

const UNIT = '32059900000000117';
const hall = useHall({
  CANBAO_QUERY_BUDGET: '3000',
  CANBAO_REQUESTS_PER_MINUTE: '30',
  CANBAO_COST_PER_MINUTE: '20000',
});

interface Priced {
  readonly data?: unknown;
  readonly errors?: WireError[];
  readonly extensions?: { cost: { estimated: number; budget: number } };
}

const post = async (client: Client, body: object): Promise<Response> =>
  client.post('/graphql', JSON.stringify(body), { 'content-type': 'application/json' });

const ask = async (client: Client, query: string, variables: object = {}): Promise<Priced> =>
  (await (await post(client, { query, variables })).json()) as Priced;

/** PostgreSQL's own estimate, which the server reads when it starts. */
async function analysed(): Promise<(table: string) => number> {
  await hall.server.end('SIGTERM');
  await hall.database.query('ANALYZE');
  await hall.restart();
  const rows = await hall.database.query<{ relname: string; reltuples: number }>(
    `SELECT relname, reltuples FROM pg_class WHERE relnamespace = 'canbao'::regnamespace`,
  );
  return (table) => rows.find(({ relname }) => relname === table)!.reltuples;
}

let rowsOf: (table: string) => number;
beforeAll(async () => {
  rowsOf = await analysed();
});

describe('The cost of a question', () => {
  const charges = `query ($unitNo: ID!, $filter: ChargeFilter) { charges(unitNo: $unitNo, filter: $filter) { totalItems } }`;

  test('is worked out from the tables and told with the answer and the budget of the role', async () => {
    const clerk = await hall.client.signedIn('clerk');
    const estimated = Math.ceil(rowsOf('charge') / rowsOf('unit') + 1);
    const answer = await ask(clerk, charges, { unitNo: UNIT });
    expect(answer.errors).toBeUndefined();
    expect(answer.extensions).toEqual({ cost: { estimated, budget: 30_000 } });
    expect(await ask(hall.client, '{ me { username } }')).toEqual({
      data: { me: null },
      extensions: { cost: { estimated: 1, budget: 3000 } },
    });
  });

  test('is held to a budget before anything is read; the refusal names the argument that would help', async () => {
    const analyst = await hall.client.signedIn('analyst');
    const page =
      'query ($take: Int!) { units(options: { take: $take }) { items { insuranceTypes { insuranceType } } } }';
    const { data, errors, extensions } = await ask(analyst, page, { take: 2000 });
    expectRefusal(errors!, 'QUERY_TOO_EXPENSIVE');
    expect(errors![0]!.message).toBe(`预计查询成本为${extensions!.cost.estimated},超过上限3000,没有执行`);
    expect(errors![0]!.extensions.remedy).toContain('options.take');
    expect(data).toBeUndefined();
    expect(extensions!.cost.estimated).toBe(Math.ceil(rowsOf('unit')) + 1 + 2000 + 2000 * 10);
    expect((await ask(analyst, page, { take: 20 })).errors).toBeUndefined();
  });

  test('falls with the filter that the refusal names', async () => {
    const clerk = await hall.client.signedIn('clerk');
    const [all, month] = [
      await ask(clerk, charges, { unitNo: UNIT }),
      await ask(clerk, charges, { unitNo: UNIT, filter: { feeMonth: '2022-08' } }),
    ];
    expect(month.extensions!.cost.estimated).toBeLessThan(all.extensions!.cost.estimated);
  });

  test('is asked of nobody whose variables are wrong, and of no operation of the pages', async () => {
    const clerk = await hall.client.signedIn('clerk');
    const wrong = await ask(clerk, charges, { unitNo: null });
    expectRefusal(wrong.errors!, 'BAD_USER_INPUT');
    const [hash] = Object.entries(operations).find(([, text]) => text.startsWith('query Viewer'))!;
    const known = await post(clerk, { extensions: { persistedQuery: { version: 1, sha256Hash: hash.slice(7) } } });
    expect(Object.keys((await known.json()) as Priced)).toEqual(['data']);
  });
});

describe('What a token may ask in a minute', () => {
  const seconds = (response: Response): number => Number(response.headers.get('retry-after'));

  test('ends for a portal with 429 and how long to wait, also on other routes, and for nobody else', async () => {
    const portal = await hall.client.signedIn('portal');
    for (let asked = 0; asked < 30; asked += 1)
      expect((await post(portal, { query: '{ __typename }' })).status).toBe(200);
    const refused = await post(portal, { query: '{ __typename }' });
    expect(refused.status).toBe(429);
    expectRefusal(((await refused.json()) as Priced).errors!, 'RATE_LIMITED');
    expect(seconds(refused)).toBeGreaterThan(0);
    expect(seconds(refused)).toBeLessThanOrEqual(60);
    const again = await portal.get(`/documents/notice/${UNIT}/2022-08.pdf`);
    expect([again.status, seconds(again) > 0]).toEqual([429, true]);
    const clerk = await hall.client.signedIn('clerk');
    for (let asked = 0; asked < 40; asked += 1) expect((await ask(clerk, '{ __typename }')).errors).toBeUndefined();
  });

  test('is also what it costs', async () => {
    await hall.server.end('SIGTERM');
    await hall.restart({ CANBAO_COST_PER_MINUTE: '2500' });
    const analyst = await hall.client.signedIn('analyst');
    const dear = '{ units(options: { take: 1500 }) { items { unitNo } } }';
    expect((await post(analyst, { query: dear })).status).toBe(200);
    expect((await post(analyst, { query: dear })).status).toBe(200);
    const refused = await post(analyst, { query: '{ me { username } }' });
    expect([refused.status, seconds(refused) > 0]).toEqual([429, true]);
  });
});
