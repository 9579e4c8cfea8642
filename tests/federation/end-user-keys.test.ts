import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Client, WireError } from '../support/client.ts';
import { assertion, portalKeys, SET_KEY, UNITS, unitsOf } from '../support/end-user.ts';
import type { PortalKeys } from '../support/end-user.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { Records } from '../support/records.ts';
import { OURS, THEIRS, useTwoUnits } from '../support/two-units.ts';

const two = useTwoUnits();
const keys = portalKeys();
const SCOPES = ['unit:read'];
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
  for (const p of ['u-portal', 'u-limited']) await officer.ask(SET_KEY, { p, k: keys.publicPem });
});

const forUser = async (client: Client, key = keys.privateKey): Promise<Client> =>
  client.with({ 'canbao-end-user': await assertion(key, { portal: 'u-portal', units: [OURS.unitNo] }) });

describe('a key', () => {
  const fingerprintOf = ({ publicPem }: PortalKeys): string => {
    const der = createPublicKey(publicPem).export({ type: 'spki', format: 'der' });
    return createHash('sha256').update(der).digest('hex');
  };
  const refused = async (p: string, k: string, client = officer): Promise<readonly WireError[]> =>
    client.refused(SET_KEY, { p, k });

  test('is registered by an officer, is told by its fingerprint, and takes the place of the last one', async () => {
    const next = portalKeys();
    const digest = fingerprintOf(next);
    expect(await officer.ask(SET_KEY, { p: 'u-portal', k: next.publicPem })).toEqual({
      setEndUserKey: { portal: 'u-portal', fingerprint: digest },
    });
    const registered = (): boolean =>
      two.hall.server.log.some(({ msg, fingerprint }) => /key is registered/.test(msg) && fingerprint === digest);
    while (!registered()) await setTimeout(20);
    expectRefusal(await (await forUser(portal)).refused(UNITS), 'END_USER_REFUSED');
    expect(await unitsOf(await forUser(portal, next.privateKey))).toEqual([OURS.unitNo]);
    await officer.ask(SET_KEY, { p: 'u-portal', k: keys.publicPem });
  });

  test('that is removed signs for nobody from the next request on; the portal stays bound, until it has another', async () => {
    const REMOVE = 'mutation ($p: String!) { removeEndUserKey(portal: $p) { username endUsersOnly keyFingerprint } }';
    const asUser = await forUser(portal);
    expect(await unitsOf(asUser)).toEqual([OURS.unitNo]);
    const without = { removeEndUserKey: { username: 'u-portal', endUsersOnly: true, keyFingerprint: null } };
    expect(await officer.ask(REMOVE, { p: 'u-portal' })).toEqual(without);
    expectRefusal(
      await asUser.refused(UNITS),
      'END_USER_REFUSED',
      '最终用户声明(Canbao-End-User)无效:当前账号不是登记了公钥的平台',
    );
    expectRefusal(await portal.refused(UNITS), 'END_USER_REQUIRED');
    expect(await officer.ask(REMOVE, { p: 'u-portal' })).toEqual(without);
    expectRefusal(await officer.refused(REMOVE, { p: 'nobody' }), 'NOT_FOUND');
    expectRefusal(await portal.refused(REMOVE, { p: 'u-portal' }), 'FORBIDDEN');
    await officer.ask(SET_KEY, { p: 'u-portal', k: keys.publicPem });
    expect(await unitsOf(asUser)).toEqual([OURS.unitNo]);
  });

  test('is public, of the right kind, and a portal’s; nobody else registers it', async () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = { type: 'spki', format: 'pem' } as const;
    const secret = keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    for (const wrong of ['', 'abc', secret, rsa.publicKey.export(pem).toString()]) {
      const [error] = await refused('u-portal', wrong);
      expect(error?.extensions.refusals?.map(({ code }) => code)).toEqual(['INVALID_END_USER_KEY']);
    }
    expectRefusal(await refused('their-clerk', keys.publicPem), 'NOT_FOUND');
    expectRefusal(await refused('nobody', keys.publicPem), 'NOT_FOUND');
    for (const client of [two.ourClerk, await two.hall.client.signedIn('u-free')])
      expectRefusal(await refused('u-free', keys.publicPem, client), 'FORBIDDEN');
    expectRefusal(await refused('u-free', keys.publicPem, two.hall.client), 'UNAUTHENTICATED');
    expect(await unitsOf(await two.hall.client.signedIn('u-free'))).toEqual(
      expect.arrayContaining([OURS.unitNo, THEIRS.unitNo]),
    );
  });

  test('is listed with the portals, to officers alone', async () => {
    const LIST = '{ portals { username scopes unitNos endUsersOnly keyFingerprint disabled } }';
    const { portals } = await officer.ask<{ portals: { username: string }[] }>(LIST);
    const shown = { scopes: SCOPES, disabled: false };
    expect(portals.filter(({ username }) => username.startsWith('u-'))).toEqual([
      { ...shown, username: 'u-free', unitNos: [], endUsersOnly: false, keyFingerprint: null },
      {
        ...shown,
        username: 'u-limited',
        unitNos: [THEIRS.unitNo],
        endUsersOnly: true,
        keyFingerprint: fingerprintOf(keys),
      },
      { ...shown, username: 'u-portal', unitNos: [], endUsersOnly: true, keyFingerprint: fingerprintOf(keys) },
    ]);
    for (const client of [portal, two.ourClerk]) expectRefusal(await client.refused(LIST), 'FORBIDDEN');
    expect(
      await two.hall.database.as('canbao_app', (client) => client.query('SELECT * FROM canbao.portals()')),
    ).toMatchObject({ rowCount: 0 });
  });

  test('opens nothing in the database for an account that has none', async () => {
    const accounts = await two.hall.database.query<{ id: number }>(
      `SELECT id FROM canbao.account WHERE username IN ('u-free', 'u-officer', 'their-clerk')`,
    );
    expect(accounts.length).toBe(3);
    for (const { id } of accounts) {
      const seen = await two.hall.database.as('canbao_app', async (client) => {
        await client.query(`BEGIN; SELECT set_config('canbao.account', '${id}', true)`);
        await client.query('SELECT * FROM canbao.act_for_end_user($1)', [[OURS.unitNo]]);
        return (await client.query('SELECT 1 FROM canbao.unit')).rowCount;
      });
      expect(seen).toBe(0);
    }
  });
});
