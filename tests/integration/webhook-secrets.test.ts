import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import type { Client } from '../support/client.ts';
import { enrolInput, HOSPITAL } from '../support/demo-unit.ts';
import { somebody, submit } from '../support/enrolments.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';
import { feedOf } from '../support/ledger-copy.ts';
import { Records } from '../support/records.ts';
import { DELETE, END_OVERLAP, REGISTER, ROTATE } from '../support/webhooks.ts';
import type { Registered } from '../support/webhooks.ts';
import { WebhookReceiver } from '../support/webhook-receiver.ts';
import type { Received } from '../support/webhook-receiver.ts';

const HOURS = 48;
const hall = useHall({ CANBAO_WEBHOOK_PRIVATE: '1', CANBAO_WEBHOOK_OVERLAP: String(HOURS) });
const receiver = new WebhookReceiver();
let clerk: Client;
let officer: Client;
let portal: Client;

beforeAll(async () => {
  await receiver.open();
  await new Records(hall.database).account({ username: 'event-portal', roles: ['PORTAL'], scopes: ['event:read'] });
  [clerk, officer] = [await hall.client.signedIn('clerk'), await hall.client.signedIn('officer')];
  portal = await hall.client.signedIn('event-portal');
  await feedOf(hall.database);
});
afterAll(() => receiver.close());

const register = async (path: string): Promise<Registered> =>
  (
    await portal.ask<{ registerWebhook: Registered }>(REGISTER, {
      input: { url: receiver.url(path), types: ['ENROLLED'] },
    })
  ).registerWebhook;

interface Rotated {
  secret: string;
  webhook: { id: string; formerSecretsUntil: string | null };
}
const rotate = async (as: Client, id: string): Promise<Rotated> =>
  (await as.ask<{ rotateWebhookSecret: Rotated }>(ROTATE, { id })).rotateWebhookSecret;

let serial = 0;
/** Has somebody enrolled, and gives the message of it that comes to a path. */
async function nextMessage(path: string): Promise<Received> {
  const before = receiver.places(path).length;
  await submit(clerk, enrolInput(somebody((serial += 1)), { startMonth: '2022-10', unitNo: HOSPITAL }));
  return (await receiver.until(path, before + 1)).at(-1)!;
}
/** Which of the secrets a receiver may hold to believe the message. */
const believed = ({ body, headers }: Received, ...secrets: string[]): boolean[] =>
  secrets.map((secret) => {
    try {
      return new Webhook(secret).verify(body, headers) !== undefined;
    } catch {
      return false;
    }
  });
const signaturesOf = ({ headers }: Received): number => headers['webhook-signature']!.split(' ').length;

describe('A secret that is rotated', () => {
  test('is told once; a receiver with the former one believes messages until the overlap is over, and not after', async () => {
    const { secret: first, webhook } = await register('/rotated');
    const before = await nextMessage('/rotated');
    expect([signaturesOf(before), ...believed(before, first)]).toEqual([1, true]);

    const { secret: second, webhook: shown } = await rotate(portal, webhook.id);
    expect(second).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const left = Date.parse(shown.formerSecretsUntil!) - Date.parse('2022-09-20T09:00:00+08:00');
    expect(Math.abs(left / 3_600_000 - HOURS)).toBeLessThan(0.5);
    const during = await nextMessage('/rotated');
    expect([signaturesOf(during), ...believed(during, first, second)]).toEqual([2, true, true]);

    // its time has run out
    await hall.database.query(`UPDATE canbao.webhook_former_secret SET valid_until = now() - interval '1 second'`);
    const after = await nextMessage('/rotated');
    expect([signaturesOf(after), ...believed(after, first, second)]).toEqual([1, false, true]);
    expect(await portal.ask('{ webhooks { formerSecretsUntil } }')).toEqual({
      webhooks: [{ formerSecretsUntil: null }],
    });
    const told = (): boolean => hall.server.log.some(({ msg }) => msg === 'a webhook’s secret is rotated');
    while (!told()) await sleep(20);
    expect(JSON.stringify(hall.server.log)).not.toContain('whsec_');
    await portal.ask(DELETE, { id: webhook.id });
  }, 30_000);

  test('can be lost and rotated again: the receiver’s own still counts; an officer ends all former ones at once', async () => {
    const { secret: first, webhook } = await register('/lost');
    const { secret: lost } = await rotate(portal, webhook.id);
    const { secret: third } = await rotate(officer, webhook.id);
    const during = await nextMessage('/lost');
    expect([signaturesOf(during), ...believed(during, first, lost, third)]).toEqual([3, true, true, true]);
    expect(await officer.ask(END_OVERLAP, { id: webhook.id })).toEqual({
      endWebhookOverlap: { id: webhook.id, formerSecretsUntil: null },
    });
    const after = await nextMessage('/lost');
    expect([signaturesOf(after), ...believed(after, first, lost, third)]).toEqual([1, false, false, true]);
    await portal.ask(DELETE, { id: webhook.id });
  }, 30_000);

  test('has three former ones beside it at most', async () => {
    const { webhook } = await register('/many');
    for (let times = 0; times < 3; times += 1) await rotate(portal, webhook.id);
    expectRefusal(await portal.refused(ROTATE, { id: webhook.id }), 'TOO_MANY_FORMER_SECRETS');
    await portal.ask(END_OVERLAP, { id: webhook.id });
    await rotate(portal, webhook.id);
    await portal.ask(DELETE, { id: webhook.id });
    expect(await hall.database.query('SELECT 1 FROM canbao.webhook_former_secret')).toEqual([]);
  });

  test('is its account’s or an officer’s affair, and no request reads it or a former one', async () => {
    const { webhook } = await register('/mine');
    await rotate(portal, webhook.id);
    await new Records(hall.database).account({ username: 'other-portal', roles: ['PORTAL'], scopes: ['event:read'] });
    const other = await hall.client.signedIn('other-portal');
    for (const mutation of [ROTATE, END_OVERLAP]) {
      expectRefusal(await other.refused(mutation, { id: webhook.id }), 'NOT_FOUND');
      expectRefusal(await clerk.refused(mutation, { id: webhook.id }), 'FORBIDDEN');
      expectRefusal(await hall.client.refused(mutation, { id: webhook.id }), 'UNAUTHENTICATED');
      expectRefusal(await portal.refused(mutation, { id: 'x' }), 'BAD_USER_INPUT');
      expectRefusal(await portal.refused(mutation, { id: '999999' }), 'NOT_FOUND');
    }
    expect(await hall.database.query('SELECT 1 FROM canbao.webhook_former_secret')).toHaveLength(1);
    for (const what of ['secret FROM canbao.webhook_former_secret', 'secret FROM canbao.webhook'])
      await expect(hall.database.as('canbao_app', (client) => client.query(`SELECT ${what}`))).rejects.toThrow(
        'permission denied',
      );
    await portal.ask(DELETE, { id: webhook.id });
  });
});
