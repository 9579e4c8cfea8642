import { generateKeyPairSync } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { UnsecuredJWT } from 'jose';
import type { Client } from '../support/client.ts';
import { assertion, portalKeys, SET_KEY, UNITS, unitsOf } from '../support/end-user.ts';
import type { Assertion } from '../support/end-user.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { Records } from '../support/records.ts';
import { OURS, THEIRS, useTwoUnits } from '../support/two-units.ts';

const two = useTwoUnits();
const keys = portalKeys();
const SCOPES = ['unit:read', 'person:read', 'enrolment:read', 'bill:read', 'payment:write'];
let officer: Client;
let portal: Client;

beforeAll(async () => {
  const records = new Records(two.hall.database);
  await records.account({ username: 'u-officer', roles: ['OFFICER'] });
  await records.account({ username: 'u-portal', roles: ['PORTAL'], scopes: SCOPES });
  await records.account({ username: 'u-free', roles: ['PORTAL'], scopes: SCOPES });
  await records.account({ username: 'u-limited', roles: ['PORTAL'], scopes: SCOPES, units: [two.theirs.id] });
  officer = await two.hall.client.signedIn('u-officer');
  portal = await two.hall.client.signedIn('u-portal');
  await officer.ask(SET_KEY, { p: 'u-portal', k: keys.publicPem });
});

const forUser = async (client: Client, told: Partial<Assertion> = {}, key = keys.privateKey): Promise<Client> =>
  client.with({ 'canbao-end-user': await assertion(key, { portal: 'u-portal', units: [OURS.unitNo], ...told }) });

describe('a portal with a key', () => {
  test('reaches what its end user may, by every way, and nothing else', async () => {
    const asked = `query ($r: [_Any!]!, $ours: ID!, $theirs: ID!) { _entities(representations: $r) { __typename }
      ours: unit(unitNo: $ours) { name } theirs: unit(unitNo: $theirs) { name } bills(unitNo: $ours) { totalItems }
      me { units { unitNo } } }`;
    const r = [
      { __typename: 'Unit', unitNo: THEIRS.unitNo },
      { __typename: 'Unit', unitNo: OURS.unitNo },
      // Both units have this code, and theirs is registered later.
      { __typename: 'Unit', creditCode: THEIRS.creditCode },
      { __typename: 'Bill', unitNo: OURS.unitNo, feeMonth: '2022-09' },
      { __typename: 'Person', personNo: two.ours.personNo },
    ];
    const variables = { r, ours: OURS.unitNo, theirs: THEIRS.unitNo };
    expect(await (await forUser(portal)).ask(asked, variables)).toEqual({
      _entities: [null, ...['Unit', 'Unit', 'Bill', 'Person'].map((__typename) => ({ __typename }))],
      ours: { name: OURS.name },
      theirs: null,
      bills: { totalItems: 1 },
      me: { units: [{ unitNo: OURS.unitNo }] },
    });
    const other = await (await forUser(portal, { units: [THEIRS.unitNo] })).exchange(asked, variables);
    expectRefusal(other.errors, 'NOT_FOUND');
    expect(await unitsOf(await forUser(portal, { units: [OURS.unitNo, THEIRS.unitNo] }))).toEqual([
      OURS.unitNo,
      THEIRS.unitNo,
    ]);
    expect(await unitsOf(await forUser(portal, { units: ['32059900000099999'] }))).toEqual([]);
  });

  test('asks for nobody without an assertion, and reaches nothing then', async () => {
    expectRefusal(await portal.refused(UNITS), 'END_USER_REQUIRED');
    expect(await portal.ask('{ me { username } _service { sdl } }')).toMatchObject({ me: { username: 'u-portal' } });
    const { data, errors } = await portal.exchange<{ _entities: unknown[] }>(
      'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
      { r: [{ __typename: 'Unit', unitNo: OURS.unitNo }] },
    );
    expect(data?._entities).toEqual([null]);
    expectRefusal(errors, 'END_USER_REQUIRED');
  });

  test('records no payment for an end user, which would be a payment to oneself', async () => {
    const pay = 'mutation ($i: PaymentInput!) { recordPayment(input: $i) { paid } }';
    const i = { unitNo: OURS.unitNo, feeMonth: '2022-09', amount: '1.00', reference: 'U-1', paidOn: '2022-09-20' };
    for (const client of [portal, await forUser(portal), await two.hall.client.signedIn('u-limited')])
      expect((await client.refused(pay, { i }))[0]?.extensions.code).toMatch(/^(FORBIDDEN|END_USER_REQUIRED)$/);
    const free = await two.hall.client.signedIn('u-free');
    expect(await free.ask(pay, { i })).toEqual({ recordPayment: { paid: '2.00' } });
  });

  test('has in the log the number of the assertion, and no more of it', async () => {
    const text = await assertion(keys.privateKey, { portal: 'u-portal', units: [OURS.unitNo], jti: 'jti-for-the-log' });
    const { headers } = await portal.with({ 'canbao-end-user': text }).exchange(UNITS);
    const logged = (): unknown[] =>
      two.hall.server.log.filter(({ requestId }) => requestId === headers.get('x-request-id'));
    while (logged().length === 0) await setTimeout(20);
    const lines = logged() as { assertion: string }[];
    expect(lines.map(({ assertion: told }) => told)).toEqual(['jti-for-the-log']);
    expect(JSON.stringify(lines)).not.toMatch(/u-1|eyJ/);
  });
});

describe('an assertion that cannot be gone by', () => {
  const other = generateKeyPairSync('ed25519').privateKey;
  const words = (reason: string): string => `最终用户声明(Canbao-End-User)无效:${reason}`;
  const TIME = words('已经过期、尚未生效,或有效时间超过5分钟');
  const CLAIMS = words('iss、aud、sub、jti、units 中有缺少或不符的');

  test.each<[string, Partial<Assertion>, string]>([
    ['has expired', { issued: -200, expires: -40 }, TIME],
    ['is made out for longer than five minutes', { expires: 301 }, TIME],
    ['was made too long ago', { issued: -340, expires: 60 }, TIME],
    ['is not valid yet', { issued: 120, expires: 200 }, TIME],
    ['is made out to somebody else', { audience: 'elsewhere' }, CLAIMS],
    ['is another portal’s', { portal: 'u-free' }, CLAIMS],
    ['names no unit', { units: [] }, CLAIMS],
    ['names what is no unit', { units: 'all' }, CLAIMS],
    ['has no number', { jti: '' }, CLAIMS],
    ['names no user', { subject: '' }, CLAIMS],
  ])('since it %s is refused', async (_why, told, message) => {
    const { status, data, errors } = await (await forUser(portal, told)).exchange(UNITS);
    expect({ status, data }).toEqual({ status: 401, data: null });
    expectRefusal(errors, 'END_USER_REFUSED', message);
  });

  test('since it is not signed by the portal’s key is refused, also when it is not signed at all', async () => {
    const { errors } = await (await forUser(portal, {}, other)).exchange(UNITS);
    expectRefusal(errors, 'END_USER_REFUSED', words('签名与登记的公钥不符'));
    const unsigned = new UnsecuredJWT({ units: [OURS.unitNo], sub: 'u', jti: 'jti-unsigned' })
      .setIssuer('u-portal')
      .setAudience('canbao')
      .setIssuedAt()
      .setExpirationTime('1m')
      .encode();
    for (const text of [unsigned, 'all', `${unsigned},${unsigned}`])
      expectRefusal(
        await portal.with({ 'canbao-end-user': text }).refused(UNITS),
        'END_USER_REFUSED',
        words('不是签名的JWT,或所用算法不是EdDSA'),
      );
  });

  test('is refused from whoever has no key: a clerk, an officer, a portal without one, nobody', async () => {
    const free = await two.hall.client.signedIn('u-free');
    for (const client of [two.theirClerk, officer, free])
      expectRefusal(
        await (await forUser(client)).refused(UNITS),
        'END_USER_REFUSED',
        words('当前账号不是登记了公钥的平台'),
      );
    expectRefusal(await (await forUser(two.hall.client)).refused('{ me { username } }'), 'UNAUTHENTICATED');
  });

  test('is refused over plain HTTP as well', async () => {
    const answer = await (await forUser(two.ourClerk)).get(`/documents/notice/${OURS.unitNo}/2022-09.pdf`);
    expect([answer.status, await answer.json()]).toEqual([401, expect.objectContaining({ code: 'END_USER_REFUSED' })]);
  });
});

describe('a portal to which units are given', () => {
  test('reaches those by itself, and with a key those of them that its end user may', async () => {
    const limited = await two.hall.client.signedIn('u-limited');
    expect(await unitsOf(limited)).toEqual([THEIRS.unitNo]);
    await officer.ask(SET_KEY, { p: 'u-limited', k: keys.publicPem });
    const both = { portal: 'u-limited', units: [OURS.unitNo, THEIRS.unitNo] };
    expect(await unitsOf(await forUser(limited, both))).toEqual([THEIRS.unitNo]);
    expect(await unitsOf(await forUser(limited, { ...both, units: [OURS.unitNo] }))).toEqual([]);
    expectRefusal(await limited.refused(UNITS), 'END_USER_REQUIRED');
  });
});
