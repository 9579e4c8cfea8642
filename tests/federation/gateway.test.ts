import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from '../support/client.ts';
import { portalKeys } from '../support/end-user.ts';
import { useHall } from '../support/hall.ts';
import { Records } from '../support/records.ts';
import { until } from '../support/until.ts';

const HOSPITAL = '32059900000000117';
const COMPANY = '32059900000000225';
const GATEWAY = fileURLToPath(new URL('enterprise-services/gateway.ts', import.meta.url));

const hall = useHall();
const keys = portalKeys();
let gateway: ChildProcess;
let nobody: Client;
let wang: Client;
let li: Client;

/** The example of docs/federation.md as a portal runs it: its subgraph and a gateway, in a process of their own. */
async function startGateway(token: string): Promise<string> {
  gateway = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', GATEWAY], {
    env: {
      PATH: process.env['PATH'],
      CANBAO_URL: hall.server.url,
      CANBAO_PORTAL: 'services',
      CANBAO_TOKEN: token,
      PORTAL_KEY: keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: gateway.stdout as NodeJS.ReadableStream });
  for await (const line of lines) {
    const told = /^\{"ready":"(.+)"\}$/.exec(line)?.[1];
    if (told !== undefined) return told;
  }
  throw new Error(`the gateway ended with ${String(gateway.exitCode)}`);
}

beforeAll(async () => {
  const scopes = ['unit:read', 'bill:read'];
  await new Records(hall.database).account({ username: 'services', roles: ['PORTAL'], scopes });
  const officer = await hall.client.signedIn('officer');
  await officer.ask('mutation ($k: String!) { setEndUserKey(portal: "services", publicKey: $k) { fingerprint } }', {
    k: keys.publicPem,
  });
  const portal = await hall.client.signedIn('services');
  const url = await startGateway(portal.headers['authorization']!.replace('Bearer ', ''));
  nobody = new Client(url);
  wang = nobody.withToken('session-of-wang');
  li = nobody.withToken('session-of-li');
});
afterAll(async () => {
  gateway.kill();
  if (gateway.exitCode === null && gateway.signalCode === null) await once(gateway, 'close');
});

const yuan = (fen: string): string => `${BigInt(fen) / 100n}.${String(BigInt(fen) % 100n).padStart(2, '0')}`;

interface Recorded {
  readonly unit: { readonly unitNo: string; readonly name: string; readonly headcount: number };
  readonly bill: { readonly noticeNo: string; readonly amount: string; readonly lines: { readonly amount: string }[] };
}

/** What Canbao has on record of a unit and its August, read from its tables. */
async function recorded(unitNo: string): Promise<Recorded> {
  const [row] = await hall.database.query<{ name: string; head: string; no: string; fen: string; lines: string[] }>(
    `SELECT unit.name, bill.notice_no AS no, bill.amount_fen::text AS fen,
            (SELECT count(*) FROM canbao.enrolment WHERE unit_id = unit.id AND end_month IS NULL) AS head,
            ARRAY(SELECT amount_fen::text FROM canbao.bill_line WHERE bill_id = bill.id ORDER BY seq) AS lines
       FROM canbao.unit JOIN canbao.bill ON bill.unit_id = unit.id AND fee_month = '2022-08-01' WHERE unit_no = $1`,
    [unitNo],
  );
  const { name, head, no, fen, lines } = row!;
  const bill = { noticeNo: no, amount: yuan(fen), lines: lines.map((line) => ({ amount: yuan(line) })) };
  return { unit: { unitNo, name, headcount: Number(head) }, bill };
}

describe('a query through a gateway', () => {
  test('goes from the portal’s cases to Canbao’s units and bills', async () => {
    const { unit, bill } = await recorded(HOSPITAL);
    const contactPerson = { name: '王经理' };
    expect(
      await wang.ask(`{ serviceCases { caseNo unit { unitNo name headcount contactPerson { name } }
        bill { noticeNo amount lines { amount } } refusal { code } } }`),
    ).toEqual({
      serviceCases: [
        { caseNo: 'A-1', unit: { ...unit, contactPerson }, bill, refusal: null },
        { caseNo: 'A-2', unit: { ...unit, contactPerson }, bill: null, refusal: { code: 'MONTH_NOT_OPEN' } },
      ],
    });
  });

  test('goes from Canbao’s unit to the portal’s cases, and back to Canbao’s bill', async () => {
    const { unit, bill } = await recorded(COMPANY);
    const asked = `query ($unitNo: ID!) { unit(unitNo: $unitNo) { unitNo name headcount contactPerson { phone }
      openCases { title bill { feeMonth noticeNo amount lines { amount } } } } }`;
    expect(await li.ask(asked, { unitNo: COMPANY })).toEqual({
      unit: {
        ...unit,
        contactPerson: { phone: '0512-55550002' },
        openCases: [{ title: '请开具8月通知单', bill: { feeMonth: '2022-08', ...bill } }],
      },
    });
  });

  test('asks Canbao once for all units and once for all bills of an answer, at most', async () => {
    const served = (): number => hall.server.log.filter(({ path }) => path === '/graphql').length;
    const marker = async (): Promise<number> => {
      const { headers } = await hall.client.exchange('{ me { username } }');
      const id = headers.get('x-request-id');
      await until('the request is logged', () => hall.server.log.some(({ requestId }) => requestId === id));
      return served();
    };
    const before = await marker();
    await wang.ask('{ serviceCases { unit { name } bill { amount } } }');
    expect((await marker()) - before - 1).toBeLessThanOrEqual(2);
  });
});

describe('the end user behind a gateway', () => {
  test('gets nothing of another unit, whatever the portal forgets to check', async () => {
    const theirs = await recorded(HOSPITAL);
    const answers = [
      await li.exchange('query ($n: ID!) { unit(unitNo: $n) { name openCases { title } } }', { n: HOSPITAL }),
      await li.exchange('{ serviceCase(caseNo: "A-1") { title unit { name headcount } bill { noticeNo amount } } }'),
    ];
    expect(answers[0]?.data).toEqual({ unit: null });
    expect(answers[1]?.data).toEqual({ serviceCase: { title: '8月应缴为什么比7月多', unit: null, bill: null } });
    for (const secret of [theirs.unit.name, theirs.bill.noticeNo, theirs.bill.amount])
      expect(JSON.stringify(answers)).not.toContain(secret);
  });

  test('is missing when nobody is signed in to the portal, and Canbao says so', async () => {
    const { data, errors } = await nobody.exchange('query ($n: ID!) { unit(unitNo: $n) { name } }', { n: HOSPITAL });
    expect(data).toEqual({ unit: null });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['END_USER_REQUIRED']);
    expect(errors[0]?.message).toContain('没有最终用户声明');
  });

  test('is refused when the portal signs with a key that is not its own any more, and Canbao says so', async () => {
    const officer = await hall.client.signedIn('officer');
    const set = 'mutation ($k: String!) { setEndUserKey(portal: "services", publicKey: $k) { fingerprint } }';
    await officer.ask(set, { k: portalKeys().publicPem });
    const { errors } = await wang.exchange('{ serviceCases { unit { name } } }');
    await officer.ask(set, { k: keys.publicPem });
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['END_USER_REFUSED']));
  });
});

describe('the composed graph', () => {
  test('has no sign-in of Canbao’s and nothing that portals never get, and keeps what it says of itself', async () => {
    const { query, mutation, unit } = await wang.ask<Record<string, { description: string; fields: Field[] } | null>>(
      `fragment T on __Type { description fields { name description } } { query: __type(name: "Query") { ...T }
        mutation: __type(name: "Mutation") { ...T } unit: __type(name: "Unit") { ...T } }`,
    );
    const names = (type: { fields: Field[] } | null | undefined): string[] => type!.fields.map(({ name }) => name);
    expect(names(query)).toEqual(expect.arrayContaining(['unit', 'bill', 'serviceCases', 'verifyDocument']));
    for (const hidden of ['signIn', 'signOut', 'setDemoClock']) expect(names(mutation)).not.toContain(hidden);
    expect(names(unit)).toEqual(expect.arrayContaining(['name', 'contactPerson', 'openCases']));
    for (const hidden of ['bankAccount', 'bankAccountName', 'legalRepresentativeIdNo', 'legalRepresentativePhone'])
      expect(names(unit)).not.toContain(hidden);
    expect(unit?.description).toBe('用人单位。An employer.');
    expect(unit?.fields.find(({ name }) => name === 'contactPerson')?.description).toBe(
      '企业联系人。Whom the portal calls.',
    );
  });
});

interface Field {
  readonly name: string;
  readonly description: string;
}
