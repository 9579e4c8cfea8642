import { beforeAll, describe, expect, test } from '@jest/globals';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';
import { Records } from '../support/records.ts';

const SIGN_IN = `mutation ($username: String!, $password: String!) {
  signIn(username: $username, password: $password) { token expiresAt viewer { username roles } }
}`;
const ME = '{ me { username } }';
const RIGHT = 'canbao-demo';

interface SignedIn {
  signIn: { token: string; expiresAt: string; viewer: { username: string; roles: string[] } };
}

const hall = useHall();
/** so many, because each may fail four times */
const CLARAS = ['clara', 'clara-ann', 'clara-may'];

beforeAll(async () => {
  const records = new Records(hall.database);
  for (const username of ['anna', 'bella', ...CLARAS, 'dora', 'edda', 'frida']) {
    await records.account({ username, roles: ['CLERK'] });
  }
  await records.account({ username: 'gone', roles: ['CLERK'], disabled: true });
});

const signIn = (username: string, password = RIGHT, headers: Record<string, string> = {}) =>
  hall.client.with(headers).exchange<SignedIn>(SIGN_IN, { username, password });

const cookieOf = (headers: Headers): string => headers.getSetCookie()[0]?.split(';')[0] ?? '';

describe('登录', () => {
  test('the right password opens a session: a token for programs and the same as an HttpOnly same-site cookie', async () => {
    const { data, headers } = await signIn('anna');
    expect(data?.signIn.viewer).toEqual({ username: 'anna', roles: ['CLERK'] });
    const [cookie] = headers.getSetCookie();
    expect(cookie).toContain(`canbao_session=${data!.signIn.token};`);
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Lax/);
    expect(cookie).toMatch(/; Path=\//);
    expect(cookie).not.toMatch(/Secure|Domain/);
    expect(await hall.client.withToken(data!.signIn.token).ask(ME)).toEqual({ me: { username: 'anna' } });
    expect(await hall.client.with({ cookie: cookieOf(headers) }).ask(ME)).toEqual({ me: { username: 'anna' } });
  });

  test('over https the cookie is bound to this host, and the plain one is not looked at', async () => {
    const { headers } = await signIn('anna', RIGHT, { 'x-forwarded-proto': 'https' });
    const [cookie] = headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-canbao_session=/);
    expect(cookie).toMatch(/; Secure/);
    const plain = cookieOf(headers).replace('__Host-', '');
    const asked = hall.client.with({ 'x-forwarded-proto': 'https', cookie: plain });
    expect(await asked.ask(ME)).toEqual({ me: null });
  });

  test('each sign-in makes a new token, and the database keeps none of them', async () => {
    const first = (await signIn('anna')).data!.signIn.token;
    const second = (await signIn('anna')).data!.signIn.token;
    expect(second).not.toBe(first);
    expect(Buffer.from(first, 'base64url')).toHaveLength(32);
    const rows = await hall.database.query<{ row: string }>('SELECT session::text AS row FROM canbao.session');
    expect(rows.length).toBeGreaterThan(0);
    for (const token of [first, second]) {
      const hex = Buffer.from(token, 'base64url').toString('hex');
      expect(rows.filter(({ row }) => row.includes(token) || row.includes(hex))).toEqual([]);
    }
  });

  test('a wrong password, an unknown name and a disabled account get the same answer', async () => {
    for (const [username, password] of [
      ['bella', 'wrong'],
      ['nobody', RIGHT],
      ['gone', RIGHT],
      ['bella', 'x'.repeat(10_000)],
    ] as const) {
      const { errors, headers } = await signIn(username, password);
      expectRefusal(errors, 'SIGN_IN_FAILED', '用户名或密码不正确');
      expect(headers.getSetCookie()).toEqual([]);
    }
  });

  test('an unknown name takes as long as a wrong password, so that names cannot be probed', async () => {
    const took = async (username: string): Promise<number> => {
      const begun = performance.now();
      await signIn(username, 'wrong');
      return performance.now() - begun;
    };
    // What else runs on this machine makes one or the other longer; what neither can be shorter than comes out in time.
    let [known, unknown] = [Infinity, Infinity];
    for (let round = 0; round < 12 && (round < 4 || unknown <= known * 0.6); round += 1) {
      known = Math.min(known, await took(CLARAS[Math.floor(round / 4)]!));
      unknown = Math.min(unknown, await took(`nobody-knows-${round}`));
    }
    expect(unknown).toBeGreaterThan(known * 0.6);
  });
});

describe('登录限制', () => {
  test('after five failures even the right password waits, and the answer says how long', async () => {
    for (let tries = 0; tries < 5; tries += 1) expectRefusal((await signIn('dora', 'wrong')).errors, 'SIGN_IN_FAILED');
    const { errors } = await signIn('dora');
    expectRefusal(errors, 'TOO_MANY_ATTEMPTS');
    expect(errors[0]?.extensions.remedy).toMatch(/请在(?:[1-9]|1[0-5])分钟后再试/);
    expect((await signIn('anna')).errors).toEqual([]);
  });

  test('twenty tries at once are no way around it', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => signIn('edda', 'wrong')));
    const codes = answers.map(({ errors }) => errors[0]?.extensions.code);
    expect(codes.filter((code) => code === 'SIGN_IN_FAILED').length).toBeLessThanOrEqual(5);
    expect(codes.filter((code) => code === 'TOO_MANY_ATTEMPTS').length).toBeGreaterThanOrEqual(15);
  });
});

describe('会话', () => {
  test('signing out kills the session at once, for the token and the cookie', async () => {
    const { data, headers } = await signIn('anna');
    const program = hall.client.withToken(data!.signIn.token);
    const browser = hall.client.with({ cookie: cookieOf(headers) });
    const left = await browser.exchange<{ signOut: boolean }>('mutation { signOut }');
    expect(left.data).toEqual({ signOut: true });
    expect(left.headers.getSetCookie()[0]).toMatch(/^canbao_session=; Max-Age=0/);
    expect(await program.ask(ME)).toEqual({ me: null });
    expect(await browser.ask(ME)).toEqual({ me: null });
    expect(await program.ask('mutation { signOut }')).toEqual({ signOut: false });
  });

  test('disabling an account kills its sessions with the next request', async () => {
    const frida = await hall.client.signedIn('frida');
    expect(await frida.ask(ME)).toEqual({ me: { username: 'frida' } });
    await hall.database.query(`UPDATE canbao.account SET disabled = true WHERE username = 'frida'`);
    expect(await frida.ask(ME)).toEqual({ me: null });
    expectRefusal(await frida.refused('{ units { totalItems } }'), 'UNAUTHENTICATED');
  });

  test('whoever loses a role loses it with the next request, to look or to act', async () => {
    await new Records(hall.database).account({ username: 'grace', roles: ['OFFICER'] });
    const grace = await hall.client.signedIn('grace');
    const settlements = (): Promise<unknown[]> => hall.database.query('SELECT id FROM canbao.settlement ORDER BY id');
    const before = await settlements();
    const all = await grace.ask<{ units: { totalItems: number } }>('{ units { totalItems } }');
    expect(all.units.totalItems).toBeGreaterThan(0);
    const strip = (): Promise<unknown> =>
      hall.database.query(`UPDATE canbao.account SET roles = '{CLERK}' WHERE username = 'grace'`);
    await strip();
    expect(await grace.ask('{ units { totalItems } }')).toEqual({ units: { totalItems: 0 } });
    await hall.database.query(`UPDATE canbao.account SET roles = '{OFFICER}' WHERE username = 'grace'`);
    expect(await grace.ask('{ units { totalItems } }')).toEqual(all);
    await strip();
    expectRefusal(await grace.refused('mutation { settle(feeMonth: "2022-09") { feeMonth } }'), 'FORBIDDEN');
    expect(await settlements()).toEqual(before);
  });

  test('a session ends twelve hours after it began, by the machine’s time and not the demonstration’s', async () => {
    const { data } = await signIn('anna');
    const { token, expiresAt } = data!.signIn;
    const hours = (Date.parse(expiresAt) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(11.9);
    expect(hours).toBeLessThanOrEqual(12);
    const anna = hall.client.withToken(token);
    await anna.ask('mutation { setDemoClock(now: "2023-09-20T09:00:00+08:00") }');
    expect(await anna.ask(ME)).toEqual({ me: { username: 'anna' } });
    await anna.ask('mutation { setDemoClock(now: "2022-09-20T09:00:00+08:00") }');
    await hall.database.query(`UPDATE canbao.session SET expires_at = now() - interval '1 second'
      WHERE account_id = (SELECT id FROM canbao.account WHERE username = 'anna')`);
    expect(await anna.ask(ME)).toEqual({ me: null });
  });

  test('a token that nobody was given stands for nobody', async () => {
    for (const token of ['x', 'a'.repeat(43), 'null']) {
      expect(await hall.client.withToken(token).ask(ME)).toEqual({ me: null });
    }
    expectRefusal(await hall.client.withToken('a').refused('{ declarationPeriod { today } }'), 'UNAUTHENTICATED');
  });
});

describe('跨站请求', () => {
  test('another site’s page cannot use the browser’s session, nor sign it in', async () => {
    const { headers } = await signIn('anna');
    const cookie = cookieOf(headers);
    for (const sender of [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'null' },
    ]) {
      const answer = await hall.client.with({ cookie, ...sender }).exchange('mutation { signOut }');
      expect(answer.status).toBe(403);
      expectRefusal(answer.errors, 'FORBIDDEN');
      expect((await signIn('anna', RIGHT, sender)).status).toBe(403);
    }
    // from its own page it is heard: the operation is none of the pages', which is another matter
    const own = hall.client.with({ cookie, origin: hall.server.url, 'sec-fetch-site': 'same-origin' });
    expectRefusal(await own.refused(ME), 'OPERATION_NOT_KNOWN');
    expect(await hall.client.with({ cookie, origin: hall.server.url }).ask(ME)).toEqual({ me: { username: 'anna' } });
  });

  test('a form cannot post a query', async () => {
    const { headers } = await signIn('anna');
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      const response = await fetch(`${hall.server.url}/graphql`, {
        method: 'POST',
        headers: { cookie: cookieOf(headers), 'content-type': type },
        body: JSON.stringify({ query: 'mutation { signOut }' }),
      });
      expect(response.status).toBeGreaterThanOrEqual(400);
    }
    expect(await hall.client.with({ cookie: cookieOf(headers) }).ask(ME)).toEqual({ me: { username: 'anna' } });
  });
});

describe('演示账号', () => {
  test('work only while demonstration data are on, also those already signed in', async () => {
    await new Records(hall.database).account({ username: 'actor', roles: ['CLERK'], demo: true });
    const { data } = await signIn('actor');
    expect(data?.signIn.viewer.username).toBe('actor');
    await hall.server.end('SIGTERM');
    await hall.restart({ CANBAO_DEMO: '0' });
    expectRefusal((await signIn('actor')).errors, 'SIGN_IN_FAILED');
    expect(await hall.client.withToken(data!.signIn.token).ask(ME)).toEqual({ me: null });
    const anna = await hall.client.signedIn('anna');
    expectRefusal(await anna.refused('mutation { setDemoClock(now: "2022-09-20T09:00:00+08:00") }'), 'DEMO_ONLY');
  });
});
