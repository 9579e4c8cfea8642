import { beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { Client } from '../support/client.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';
import { Records } from '../support/records.ts';
import { until } from '../support/until.ts';

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly holder: string;
  readonly isOwn: boolean;
  readonly state: string;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
}

const hall = useHall();
const SHOWN = 'id name holder isOwn state createdAt lastUsedAt expiresAt revokedAt';
const ISSUE = `mutation ($input: IssueTokenInput!) { issueToken(input: $input) { secret token { ${SHOWN} } } }`;
const REVOKE = `mutation ($id: ID!) { revokeToken(id: $id) { ${SHOWN} } }`;
const LIST = `{ tokens { totalItems items { ${SHOWN} } } }`;
let analyst: Client;
let portal: Client;
let officer: Client;

beforeAll(async () => {
  [analyst, portal, officer] = await Promise.all([
    hall.client.signedIn('analyst'),
    hall.client.signedIn('portal'),
    hall.client.signedIn('officer'),
  ]);
});

async function issued(holder: Client, name: string, days = 30): Promise<{ secret: string; token: Listed }> {
  const answer = await holder.ask<{ issueToken: { secret: string; token: Listed } }>(ISSUE, { input: { name, days } });
  return answer.issueToken;
}

const listed = async (viewer: Client): Promise<Listed[]> =>
  (await viewer.ask<{ tokens: { items: Listed[] } }>(LIST)).tokens.items;

const whoIs = async (client: Client): Promise<string | null> =>
  (await client.ask<{ me: { username: string } | null }>('{ me { username } }')).me?.username ?? null;

describe('An access token', () => {
  test('stands for its account as signing in does, and is kept as a hash alone', async () => {
    const { secret, token } = await issued(analyst, ' 月度统计 ', 30);
    expect(secret).toMatch(/^canbao_[\w-]{43}$/);
    expect(token).toMatchObject({ name: '月度统计', isOwn: true, state: 'ACTIVE', lastUsedAt: null, revokedAt: null });
    expect(Date.parse(token.expiresAt) - Date.parse(token.createdAt)).toBe(30 * 24 * 60 * 60 * 1000);
    expect(await whoIs(hall.client.withToken(secret))).toBe('analyst');
    const stored = await hall.database.query<{ row: string; hash: string }>(
      `SELECT t::text || s::text AS row, encode(s.token_hash, 'hex') AS hash
         FROM canbao.access_token t JOIN canbao.session s USING (token_hash) WHERE t.id = $1`,
      [token.id],
    );
    expect(stored.map(({ hash }) => hash)).toEqual([createHash('sha256').update(secret).digest('hex')]);
    expect(stored[0]?.row).not.toContain(secret.slice(7));
  });

  test('tells when it was last used', async () => {
    const { secret, token } = await issued(portal, '门户');
    const before = Date.now();
    await whoIs(hall.client.withToken(secret));
    // it is noted behind the request, and there a moment later
    const used = await until(
      'the use is noted',
      async () => (await listed(portal)).find(({ id }) => id === token.id)?.lastUsedAt,
    );
    expect(Date.parse(used)).toBeGreaterThan(before - 5_000);
  });

  test('is listed to its holder, never with its secret, to no other holder, and to officers with its holder', async () => {
    const { secret, token } = await issued(analyst, '只有我');
    const own = await listed(analyst);
    expect(own.find(({ id }) => id === token.id)).toEqual(token);
    expect(own.every(({ isOwn }) => isOwn)).toBe(true);
    expect(JSON.stringify(own)).not.toContain(secret);
    expect((await listed(portal)).map(({ name }) => name)).not.toContain('只有我');
    const seen = (await listed(officer)).find(({ id }) => id === token.id);
    expect(seen).toEqual({ ...token, isOwn: false });
    const [account] = await hall.database.query<{ name: string }>(
      `SELECT display_name AS name FROM canbao.account WHERE username = 'analyst'`,
    );
    expect(seen?.holder).toBe(account!.name);
  });

  test('that is revoked is dead with the next request, whoever revokes it, and stays in the list', async () => {
    for (const whoever of [analyst, officer]) {
      const { secret, token } = await issued(analyst, '要撤销');
      const program = hall.client.withToken(secret);
      expect(await whoIs(program)).toBe('analyst');
      const { revokeToken } = await whoever.ask<{ revokeToken: Listed }>(REVOKE, { id: token.id });
      expect(revokeToken.state).toBe('REVOKED');
      expect(await whoIs(program)).toBeNull();
      expectRefusal(await program.refused(LIST), 'UNAUTHENTICATED');
      expect((await whoever.ask<{ revokeToken: Listed }>(REVOKE, { id: token.id })).revokeToken).toEqual(revokeToken);
      expect((await listed(analyst)).find(({ id }) => id === token.id)).toMatchObject({ state: 'REVOKED' });
    }
  });

  test('is revoked by nobody else, who does not learn that it is there', async () => {
    const { secret, token } = await issued(analyst, '别人的');
    expectRefusal(await portal.refused(REVOKE, { id: token.id }), 'NOT_FOUND');
    expectRefusal(await portal.refused(REVOKE, { id: '999999999' }), 'NOT_FOUND');
    expectRefusal(await portal.refused(REVOKE, { id: 'x; DROP TABLE' }), 'NOT_FOUND');
    expect(await whoIs(hall.client.withToken(secret))).toBe('analyst');
  });

  test('ends with its day, with the account, and when its program signs out', async () => {
    const [expiring, leaving] = [await issued(analyst, '到期'), await issued(analyst, '退出')];
    await hall.database.query(
      `UPDATE canbao.session SET expires_at = now() - interval '1 second' WHERE token_hash =
         (SELECT token_hash FROM canbao.access_token WHERE id = $1)`,
      [expiring.token.id],
    );
    await hall.database.query(`UPDATE canbao.access_token SET expires_at = now() - interval '1 second' WHERE id = $1`, [
      expiring.token.id,
    ]);
    expect(await whoIs(hall.client.withToken(expiring.secret))).toBeNull();
    await hall.client.withToken(leaving.secret).ask('mutation { signOut }');
    expect(await whoIs(hall.client.withToken(leaving.secret))).toBeNull();
    const states = new Map((await listed(analyst)).map(({ id, state }) => [id, state]));
    expect([states.get(expiring.token.id), states.get(leaving.token.id)]).toEqual(['EXPIRED', 'REVOKED']);
    await new Records(hall.database).account({ username: 'former', roles: ['PORTAL'] });
    const { secret } = await issued(await hall.client.signedIn('former'), '前任');
    await hall.database.query(`UPDATE canbao.account SET disabled = true WHERE username = 'former'`);
    expect(await whoIs(hall.client.withToken(secret))).toBeNull();
  });
});

describe('A token is not issued', () => {
  const input = { name: '程序', days: 30 };

  test('to clerks, officers and nobody, nor listed to clerks', async () => {
    const clerk = await hall.client.signedIn('clerk');
    for (const other of [clerk, officer]) expectRefusal(await other.refused(ISSUE, { input }), 'FORBIDDEN');
    expectRefusal(await hall.client.refused(ISSUE, { input }), 'UNAUTHENTICATED');
    expectRefusal(await clerk.refused(LIST), 'FORBIDDEN');
    expectRefusal(await clerk.refused(REVOKE, { id: '1' }), 'FORBIDDEN');
  });

  test('by a token, so that one that was stolen ends with its day', async () => {
    const { secret } = await issued(analyst, '被盗');
    expectRefusal(await hall.client.withToken(secret).refused(ISSUE, { input }), 'TOKEN_ISSUES_NO_TOKENS');
  });

  test('without a name and a number of days that can be', async () => {
    const [error] = await analyst.refused(ISSUE, { input: { name: ' ', days: 367 } });
    expect(error?.extensions.code).toBe('BAD_USER_INPUT');
    expect(error?.extensions.refusals?.map(({ code }) => code)).toEqual(['INVALID_TOKEN_NAME', 'INVALID_TOKEN_DAYS']);
  });

  test('beyond twenty that work, also when many are asked for at once', async () => {
    await new Records(hall.database).account({ username: 'collector', roles: ['PORTAL'] });
    const collector = await hall.client.signedIn('collector');
    const answers = await Promise.all(Array.from({ length: 22 }, () => collector.exchange(ISSUE, { input })));
    const refused = answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code));
    expect(refused).toEqual(['TOO_MANY_TOKENS', 'TOO_MANY_TOKENS']);
    const [first] = await listed(collector);
    await collector.ask(REVOKE, { id: first!.id });
    expect((await issued(collector, '又一个')).token.state).toBe('ACTIVE');
  });
});

test('The server’s role reads no hash, writes no token, and sees those of its account alone', async () => {
  const [own, other] = await hall.database.query<{ id: number }>(
    `SELECT id FROM canbao.account WHERE username IN ('analyst', 'collector') ORDER BY username`,
  );
  await hall.database.as('canbao_app', async (client) => {
    await client.query('BEGIN');
    await client.query(`SELECT set_config('canbao.account', $1, true), set_config('canbao.agency', 'on', true)`, [
      String(own!.id),
    ]);
    const { rows } = await client.query<{ account_id: number }>('SELECT DISTINCT account_id FROM canbao.access_token');
    expect(rows).toEqual([{ account_id: own!.id }]);
    expect(other!.id).not.toBe(own!.id);
    await client.query('COMMIT');
    for (const statement of [
      'SELECT token_hash FROM canbao.access_token',
      `UPDATE canbao.access_token SET expires_at = now()`,
      'DELETE FROM canbao.access_token',
    ]) {
      await expect(client.query(statement)).rejects.toThrow('permission denied');
    }
  });
});
