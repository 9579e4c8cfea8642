import { beforeAll, describe, expect, test } from '@jest/globals';
import operations from '@canbao/schema/operations' with { type: 'json' };
import { serverAudits } from 'graphql-http';
import type { Client } from '../support/client.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';
import { Records } from '../support/records.ts';

const hall = useHall();
let clerk: Client;

beforeAll(async () => {
  const records = new Records(hall.database);
  const unit = await records.unit({ unitNo: '32059900000009001', name: '甲厂' });
  await records.account({ username: 'surface-clerk', roles: ['CLERK'], units: [unit] });
  await records.account({ username: 'surface-portal', roles: ['PORTAL'], scopes: ['unit:read'] });
  await records.account({ username: 'surface-officer', roles: ['OFFICER'] });
  await records.account({ username: 'surface-analyst', roles: ['ANALYST'] });
  clerk = await hall.client.signedIn('surface-clerk');
});

const post = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${hall.server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('GraphQL over HTTP', () => {
  test('is spoken as its specification has it; of what a server may do, questions by GET alone are not taken', async () => {
    const { authorization } = (await hall.client.signedIn('surface-analyst')).headers;
    const audits = serverAudits({
      url: `${hall.server.url}/graphql`,
      fetchFn: (url: string, init: RequestInit = {}) =>
        fetch(url, {
          ...init,
          headers: { ...(init.headers as Record<string, string>), authorization: authorization! },
        }),
    });
    const failed = (await Promise.all(audits.map(({ fn }) => fn()))).filter(({ status }) => status !== 'ok');
    expect(failed.map(({ name }) => name)).toEqual([
      'MAY accept application/x-www-form-urlencoded formatted GET requests',
      'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
      'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
    ]);
    expect(audits.length).toBeGreaterThan(50);
  });
});

describe('a browser', () => {
  const browser = { 'sec-fetch-site': 'same-origin', 'apollo-require-preflight': 'true' };
  const own = { query: '{ me { username } }' };
  const cookieOf = async (username: string): Promise<{ cookie: string }> => {
    const signIn =
      'mutation ($username: String!, $password: String!) { signIn(username: $username, password: $password) { token } }';
    const response = await post({ query: signIn, variables: { username, password: 'canbao-demo' } });
    return { cookie: response.headers.getSetCookie()[0]!.split(';')[0]! };
  };

  test('in which a clerk is signed in runs the operations of the pages alone, by their hashes', async () => {
    const signedIn = { ...browser, ...(await cookieOf('surface-clerk')) };
    const refused = await post(own, signedIn);
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'OPERATION_NOT_KNOWN' } }] });
    const [name] = Object.entries(operations).find(([, text]) => text.startsWith('query Viewer'))!;
    const known = { extensions: { persistedQuery: { version: 1, sha256Hash: name.replace('sha256:', '') } } };
    expect(await (await post(known, signedIn)).json()).toMatchObject({
      data: { me: { username: 'surface-clerk', __typename: 'Viewer' } },
    });
  });

  test('in which an officer is signed in asks what it likes', async () => {
    const answer = await post(own, { ...browser, ...(await cookieOf('surface-officer')) });
    expect(await answer.json()).toMatchObject({ data: { me: { username: 'surface-officer' } } });
  });
});

describe('the schema shows itself', () => {
  test('to whoever is signed in, by introspection', async () => {
    expectRefusal(await hall.client.refused('{ __schema { queryType { name } } }'), 'UNAUTHENTICATED');
    expectRefusal(
      await hall.client.refused('{ me { username } ...F } fragment F on Query { __type(name: "Unit") { name } }'),
      'UNAUTHENTICATED',
    );
    expect(await clerk.ask('{ __schema { queryType { name } } }')).toEqual({
      __schema: { queryType: { name: 'Query' } },
    });
  });

  test('as a subgraph to portals and officers alone', async () => {
    const asked = '{ _service { sdl } }';
    expectRefusal(await hall.client.refused(asked), 'UNAUTHENTICATED');
    expectRefusal(await clerk.refused(asked), 'FORBIDDEN');
    for (const name of ['surface-portal', 'surface-officer']) {
      const { _service } = await (await hall.client.signedIn(name)).ask<{ _service: { sdl: string } }>(asked);
      expect(_service.sdl).toContain('type Unit @key(fields: "unitNo") @key(fields: "creditCode")');
      expect(_service.sdl).toContain('https://specs.apollo.dev/federation/v2');
    }
  });

  test('not by hints in error messages', async () => {
    const [error] = await hall.client.refused('{ unitz { totalItems } }');
    expect(error?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(JSON.stringify(error)).not.toMatch(/Did you mean|units/);
  });

  test('not by inline traces', async () => {
    const response = await post({ query: '{ me { username } }' }, { 'apollo-federation-include-trace': 'ftv1' });
    expect(await response.json()).toEqual({
      data: { me: null },
      extensions: { cost: { estimated: 1, budget: 1_000_000 } },
    });
  });
});

describe('a request in another form', () => {
  test('is refused when it comes by GET', async () => {
    const got = await fetch(`${hall.server.url}/graphql?query=${encodeURIComponent('{ me { username } }')}`);
    expect(got.status).toBe(405);
    expect(got.headers.get('allow')).toBe('POST');
  });
});

describe('a fault of the request has a stable code and says what to do', () => {
  test.each([
    ['{', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['query A { me { username } } query B { me { username } }', 'OPERATION_RESOLUTION_FAILURE'],
    ['{ units(options: { take: 2001 }) { totalItems } }', 'PAGE_OUT_OF_RANGE'],
    ['{ units(options: { skip: -1 }) { totalItems } }', 'PAGE_OUT_OF_RANGE'],
    ['{ units(options: { sort: [{ field: "id; DROP TABLE unit" }] }) { totalItems } }', 'UNKNOWN_SORT_KEY'],
    [`{ units(options: { sort: [${'{ field: "name" } '.repeat(11)}] }) { totalItems } }`, 'BAD_USER_INPUT'],
    ['{ policy(on: "2022-02-30") { area } }', 'BAD_USER_INPUT'],
    ['{ policy(on: 20220230) { area } }', 'BAD_USER_INPUT'],
  ])('%s → %s', async (query, code) => {
    expectRefusal(await clerk.refused(query), code);
    const { refusals } = await clerk.ask<{ refusals: { code: string }[] }>('{ refusals { code } }');
    expect(refusals.map((refusal) => refusal.code)).toContain(code);
  });

  test('also when it names an operation that it does not bring', async () => {
    const answer = await fetch(`${hall.server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...clerk.headers },
      body: JSON.stringify({ query: 'query A { me { username } }', operationName: 'B' }),
    });
    expect(answer.status).toBe(400);
    const { errors } = (await answer.json()) as { errors: { extensions: { code: string } }[] };
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['OPERATION_RESOLUTION_FAILURE']);
  });

  test('that the list of all codes explains, with examples of what people read', async () => {
    const asked = '{ refusals { code subject messages remedies field decidedBy source } }';
    const { refusals } = await clerk.ask<{ refusals: { code: string }[] }>(asked);
    expect(refusals.find(({ code }) => code === 'DATE_OUT_OF_RANGE')).toEqual({
      code: 'DATE_OUT_OF_RANGE',
      subject: '停保 Stop',
      messages: ['减员时间范围是:上月末或本月末!'],
      remedies: ['变更时间请选择2022年8月31日至2022年9月30日之间的日期,默认为今天。'],
      field: 'changeDate',
      decidedBy: 'RULES',
      source: '培训课件·停保登记·常见提示信息(3)',
    });
    expectRefusal(await hall.client.refused(asked), 'UNAUTHENTICATED');
  });

  test('a character that no text can hold is the asker’s fault, wherever it stands', async () => {
    const unitNo = '3205990000000\u00009001';
    expectRefusal(
      await clerk.refused('query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }', {
        r: [{ __typename: 'Unit', unitNo }],
      }),
      'BAD_USER_INPUT',
    );
    expectRefusal(
      await clerk.refused('query ($n: ID!) { unit(unitNo: $n) { name } }', { n: unitNo }),
      'BAD_USER_INPUT',
    );
    expectRefusal(
      await hall.client.refused('mutation { signIn(username: "a\\u0000", password: "b") { token } }'),
      'BAD_USER_INPUT',
    );
  });

  test('a variable that is not exactly its scalar’s is told as the scalar says it, with status 400', async () => {
    const asked = 'query ($on: Date) { policy(on: $on) { area } }';
    for (const on of [
      '2022-9-20',
      '2022-09-31',
      ' 2022-09-20',
      '2022-09-20T00:00:00Z',
      20220920,
      true,
      ['2022-09-20', 1],
    ]) {
      const answer = await clerk.exchange(asked, { on });
      expect(answer.status).toBe(400);
      expect(answer.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
    const { errors } = await clerk.exchange(asked, { on: '2022-9-20' });
    expectRefusal(errors, 'BAD_USER_INPUT', 'Date 应为YYYY-MM-DD 格式的日期,如 "2022-09-20"');
    expect((await clerk.exchange(asked, { on: '2022-09-20' })).errors).toEqual([]);
  });

  test('malformed JSON is answered without a stack or a hint of the machine', async () => {
    const response = await post('{"query":');
    expect(response.status).toBe(400);
    expect(await response.text()).not.toMatch(/node_modules|at |SyntaxError/);
  });
});

describe('a fault of the server', () => {
  test('tells a number under which the log has the cause, and nothing else', async () => {
    await hall.database.query('ALTER TABLE canbao.unit RENAME COLUMN bank_name TO bank');
    const { errors, headers } = await clerk.exchange('{ me { units { name } } }');
    await hall.database.query('ALTER TABLE canbao.unit RENAME COLUMN bank TO bank_name');
    expectRefusal(errors, 'INTERNAL');
    expect(JSON.stringify(errors)).not.toMatch(/bank|column|select/i);
    const logged = hall.server.log.find((line) => line['requestId'] === headers.get('x-request-id'));
    expect(JSON.stringify(logged)).toContain('bank_name');
  });

  test('leaves the connection fit for the next request', async () => {
    await hall.database.query('ALTER TABLE canbao.account RENAME TO account_away');
    const answers = await Promise.all(Array.from({ length: 30 }, () => clerk.exchange('{ units { totalItems } }')));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([500]));
    await hall.database.query('ALTER TABLE canbao.account_away RENAME TO account');
    expect(new Set(answers.map(({ errors }) => errors[0]?.extensions.code))).toEqual(new Set(['INTERNAL']));
    for (let round = 0; round < 30; round += 1) {
      expect(await clerk.ask('{ units { totalItems } }')).toEqual({ units: { totalItems: 1 } });
    }
  });
});
