import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import type { Client } from '../support/client.ts';
import { COMPANY, enrolInput, HOSPITAL } from '../support/demo-unit.ts';
import { somebody, submit } from '../support/enrolments.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';
import { feedOf } from '../support/ledger-copy.ts';
import { Records } from '../support/records.ts';
import { childrenOf } from '../support/server-process.ts';
import { deliveries, DELETE, REDELIVER, REGISTER, through } from '../support/webhooks.ts';
import type { Registered } from '../support/webhooks.ts';
import { placeIn, WebhookReceiver } from '../support/webhook-receiver.ts';

const PRIVATE = { CANBAO_WEBHOOK_PRIVATE: '1' };
const hall = useHall({
  CANBAO_WEBHOOK_ATTEMPTS: '4',
  CANBAO_WEBHOOK_PAUSE: '0',
  // a receiver that answers must not seem silent because the machine is busy
  CANBAO_WEBHOOK_TIMEOUT: '5',
  ...PRIVATE,
});
const receiver = new WebhookReceiver();
let clerk: Client;
let officer: Client;
let portal: Client;

const register = async (as: Client, path: string, changes: object = {}): Promise<Registered> =>
  (await as.ask<{ registerWebhook: Registered }>(REGISTER, { input: { url: receiver.url(path), ...changes } }))
    .registerWebhook;
let serial = 0;
/** Enrols so many people, each of which is one event. */
async function enrolments(count: number, unitNo = HOSPITAL, as = clerk): Promise<number[]> {
  const begun = await feedOf(hall.database);
  for (let done = 0; done < count; done += 1) {
    await submit(as, enrolInput(somebody((serial += 1)), { startMonth: '2022-10', unitNo }));
  }
  const end = await feedOf(hall.database);
  return Array.from({ length: end - begun }, (_, index) => begun + 1 + index);
}

async function signIn(): Promise<void> {
  [clerk, officer] = [await hall.client.signedIn('clerk'), await hall.client.signedIn('officer')];
  portal = await hall.client.signedIn('event-portal');
}

beforeAll(async () => {
  await receiver.open();
  await new Records(hall.database).account({ username: 'event-portal', roles: ['PORTAL'], scopes: ['event:read'] });
  await signIn();
  await feedOf(hall.database);
});
afterAll(() => receiver.close());

describe('an address to which events are pushed', () => {
  test('gets each event once and in order, signed as Standard Webhooks has it, and nothing that tells who somebody is', async () => {
    const { secret, webhook } = await register(officer, '/plain');
    expect(webhook).toMatchObject({ url: receiver.url('/plain'), registeredBy: '周示范(医保经办机构)' });
    expect(webhook.types).toHaveLength(9);
    const places = await enrolments(4);
    const received = await receiver.until('/plain', 4);
    await through(hall.database, webhook.id);
    expect(receiver.places('/plain')).toEqual(places);
    for (const [index, { headers, body }] of received.entries()) {
      const verified = new Webhook(secret).verify(body, headers) as Record<string, unknown>;
      expect(verified).toMatchObject({
        type: 'ENROLLED',
        data: { id: String(places[index]), sequence: places[index], unitNo: HOSPITAL, startMonth: '2022-10' },
      });
      expect(headers['webhook-id']).toBe(`evt_${places[index]}`);
      expect(() => new Webhook(secret).verify(body.replace('ENROLLED', 'STOPPED'), headers)).toThrow();
      expect(() => new Webhook(`whsec_${Buffer.alloc(32).toString('base64')}`).verify(body, headers)).toThrow();
      expect(body).not.toMatch(/郑新来|\d{17}[\dX]\b/);
    }
    expect(
      (await deliveries(officer, webhook.id)).map(({ state, attempts, lastStatus }) => [state, attempts, lastStatus]),
    ).toEqual(Array.from({ length: 4 }, () => ['DELIVERED', 1, 204]));
    await officer.ask(DELETE, { id: webhook.id });
  });

  test('that fails, does not answer, sends elsewhere and then works has each event in the end, and still in order', async () => {
    const answers = [500, 'SILENCE', 302, 200] as const;
    const { webhook } = await register(portal, '/moody', { types: ['ENROLLED'] });
    receiver.answer = ({ path }, before) => (path === '/moody' ? (answers[before] ?? 200) : 204);
    const [first, second] = (await enrolments(2)) as [number, number];
    await through(hall.database, webhook.id);
    expect(receiver.places('/moody')).toEqual([first, first, first, first, second, second, second, second]);
    expect(receiver.received.some(({ path }) => path === '/elsewhere')).toBe(false);
    const ids = receiver.received.filter(({ path }) => path === '/moody').map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids)).toEqual(new Set([`evt_${first}`, `evt_${second}`]));
    expect(await deliveries(portal, webhook.id)).toMatchObject([
      { eventId: String(second), state: 'DELIVERED', attempts: 4, lastStatus: 200, lastFault: null },
      { eventId: String(first), state: 'DELIVERED', attempts: 4, lastStatus: 200, lastFault: null },
    ]);
    await portal.ask(DELETE, { id: webhook.id });
  });

  test('that refuses one event has it laid aside, goes on with the next, and gets it again when it is asked for', async () => {
    const { webhook } = await register(portal, '/picky', { types: ['ENROLLED'] });
    const nobody = await register(portal, '/', { url: 'http://127.0.0.1:1/', types: ['ENROLLED'] });
    let refused = 0;
    receiver.answer = ({ path, body }) => (path === '/picky' && placeIn(body) === refused ? 500 : 204);
    refused = (await feedOf(hall.database)) + 1;
    const places = await enrolments(3);
    await Promise.all([through(hall.database, webhook.id), through(hall.database, nobody.webhook.id)]);
    expect((await deliveries(portal, nobody.webhook.id, 'DEAD'))[0]).toMatchObject({
      lastStatus: null,
      lastFault: 'ECONNREFUSED',
    });
    expect(receiver.places('/picky')).toEqual([refused, refused, refused, refused, ...places.slice(1)]);
    const [dead, ...more] = await deliveries(portal, webhook.id, 'DEAD');
    expect(dead).toMatchObject({
      eventId: String(refused),
      state: 'DEAD',
      attempts: 4,
      lastStatus: 500,
      nextAttemptAt: null,
    });
    expect(more).toEqual([]);
    expect(await deliveries(officer, webhook.id, 'DEAD')).toHaveLength(1);

    receiver.answer = () => 200;
    expect(await portal.ask(REDELIVER, { id: dead!.id })).toEqual({
      redeliverWebhook: { id: dead!.id, state: 'WAITING', attempts: 0 },
    });
    await receiver.until('/picky', 7);
    await through(hall.database, webhook.id);
    const again = receiver.received.filter(({ path }) => path === '/picky').at(-1)!;
    expect(again.headers['webhook-id']).toBe(`evt_${refused}`);
    expect(await deliveries(portal, webhook.id, 'DEAD')).toEqual([]);
    expectRefusal(await portal.refused(REDELIVER, { id: '999-1' }), 'NOT_FOUND');
    for (const { id } of [webhook, nobody.webhook]) await portal.ask(DELETE, { id });
    expect(await deliveries(portal, webhook.id)).toEqual([]);
  });

  test('begins after the event that it names, and is told of what its account may see alone', async () => {
    const [company] = await hall.database.query<{ id: number }>('SELECT id FROM canbao.unit WHERE unit_no = $1', [
      COMPANY,
    ]);
    const own = { username: 'own-portal', roles: ['PORTAL'], scopes: ['event:read'], units: [company!.id] };
    await new Records(hall.database).account(own);
    const places = await enrolments(2, COMPANY, await hall.client.signedIn('clerk2'));
    await enrolments(1);
    const { webhook } = await register(await hall.client.signedIn('own-portal'), '/own', {
      after: String(places[0]! - 1),
    });
    await through(hall.database, webhook.id);
    expect(receiver.places('/own')).toEqual(places);
    await hall.database.query(`UPDATE canbao.account SET scopes = '{}' WHERE username = 'own-portal'`);
    const witness = await register(officer, '/witness', { types: ['ENROLLED'] });
    const [unseen] = await enrolments(1, COMPANY, await hall.client.signedIn('clerk2'));
    await through(hall.database, witness.webhook.id);
    expect(receiver.places('/witness')).toEqual([unseen]);
    expect(receiver.places('/own')).toEqual(places);
    for (const { id } of [webhook, witness.webhook]) await officer.ask(DELETE, { id });
  });

  test('loses nothing with a worker that is killed', async () => {
    const { webhook } = await register(officer, '/killed', { types: ['ENROLLED'] });
    const making = enrolments(24);
    await receiver.until('/killed', 6);
    for (const worker of childrenOf(hall.server.child.pid!, 'worker.js')) process.kill(worker, 'SIGKILL');
    const places = await making;
    await through(hall.database, webhook.id);
    const came = receiver.places('/killed');
    expect([...new Set(came)]).toEqual(places);
    expect(came).toEqual([...came].sort((one, other) => one - other));
    await officer.ask(DELETE, { id: webhook.id });
  });
});

describe('who has events pushed where', () => {
  test('officers and portals that may read events, each their own; a secret is told once', async () => {
    const { webhook, secret } = await register(portal, '/mine');
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const LIST = '{ webhooks { id registeredBy } }';
    const listed = async (as: Client): Promise<string[]> =>
      (await as.ask<{ webhooks: { id: string }[] }>(LIST)).webhooks.map(({ id }) => id);
    const officers = await register(officer, '/officers');
    expect(await listed(portal)).toEqual([webhook.id]);
    expect(await listed(officer)).toEqual(expect.arrayContaining([webhook.id, officers.webhook.id]));
    expect(await portal.ask(DELETE, { id: officers.webhook.id })).toEqual({ deleteWebhook: false });
    expect(await officer.ask(DELETE, { id: webhook.id })).toEqual({ deleteWebhook: true });
    for (const name of ['clerk', 'analyst']) {
      const other = await hall.client.signedIn(name);
      expectRefusal(await other.refused(LIST), 'FORBIDDEN');
      expectRefusal(await other.refused(REGISTER, { input: { url: receiver.url('/') } }), 'FORBIDDEN');
    }
    await expect(
      hall.database.as('canbao_app', (client) => client.query('SELECT secret FROM canbao.webhook')),
    ).rejects.toThrow('permission denied');
    await officer.ask(DELETE, { id: officers.webhook.id });
  });

  test('at most ten addresses each, after an event that there is', async () => {
    const last = await feedOf(hall.database);
    expectRefusal(
      await portal.refused(REGISTER, { input: { url: receiver.url('/'), after: String(last + 1) } }),
      'EVENT_CURSOR_AHEAD',
    );
    expectRefusal(await portal.refused(REGISTER, { input: { url: receiver.url('/'), types: [] } }), 'BAD_USER_INPUT');
    const all = await Promise.all(Array.from({ length: 10 }, (_, n) => register(portal, `/many/${n}`)));
    expectRefusal(await portal.refused(REGISTER, { input: { url: receiver.url('/') } }), 'TOO_MANY_WEBHOOKS');
    for (const { webhook } of all) await portal.ask(DELETE, { id: webhook.id });
  });

  test('not into the house, unless the settings let them: what was registered before is not called either', async () => {
    const { webhook } = await register(portal, '/inside', { types: ['ENROLLED'] });
    await hall.server.end('SIGTERM');
    await hall.restart({ CANBAO_WEBHOOK_PRIVATE: '0', CANBAO_WEBHOOK_ATTEMPTS: '1' });
    await signIn();
    for (const url of [
      ...[
        'http://portal.example/events',
        'https://localhost/',
        'https://127.0.0.1/',
        'https://2130706433/',
        'https://[::1]/',
      ],
      ...[
        'https://10.0.0.8/',
        'https://169.254.169.254/latest',
        'https://user:pass@portal.example/',
        'ftp://portal.example/',
      ],
      ...['https://[::ffff:127.0.0.1]/', `https://portal.example/${'x'.repeat(500)}`, 'nowhere'],
    ]) {
      expectRefusal(await portal.refused(REGISTER, { input: { url } }), 'WEBHOOK_URL_NOT_ALLOWED');
    }
    await enrolments(1);
    await through(hall.database, webhook.id);
    expect(receiver.places('/inside')).toEqual([]);
    const [dead] = await deliveries(portal, webhook.id);
    expect(dead).toMatchObject({ state: 'DEAD', lastStatus: null, lastFault: 'ADDRESS_NOT_ALLOWED' });

    await hall.server.end('SIGTERM');
    await hall.restart(PRIVATE);
    await signIn();
    await portal.ask(REDELIVER, { id: dead!.id });
    await receiver.until('/inside', 1);
  });
});
