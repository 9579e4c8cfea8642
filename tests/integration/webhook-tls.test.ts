import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { authority } from '../support/certificates.ts';
import type { Certificate } from '../support/certificates.ts';
import type { Client } from '../support/client.ts';
import { enrolInput, HOSPITAL } from '../support/demo-unit.ts';
import { somebody, submit } from '../support/enrolments.ts';
import { useHall } from '../support/hall.ts';
import { feedOf } from '../support/ledger-copy.ts';
import { WebhookReceiver } from '../support/webhook-receiver.ts';
import { deliveries, REDELIVER, REGISTER, through } from '../support/webhooks.ts';
import type { Registered } from '../support/webhooks.ts';

const ATTEMPTS = 3;
const folder = mkdtempSync(join(tmpdir(), 'canbao-tls-'));
const TRUSTED = join(folder, 'trusted.pem');
const [trusted, unknown] = [await authority('of this test'), await authority('of nobody')];
writeFileSync(TRUSTED, trusted.cert);
const hall = useHall({
  CANBAO_WEBHOOK_ATTEMPTS: String(ATTEMPTS),
  CANBAO_WEBHOOK_PAUSE: '0',
  CANBAO_WEBHOOK_TIMEOUT: '5',
  CANBAO_WEBHOOK_PRIVATE: '1',
  NODE_EXTRA_CA_CERTS: TRUSTED,
});
const open: WebhookReceiver[] = [];
let clerk: Client;
let officer: Client;

beforeAll(async () => {
  [clerk, officer] = [await hall.client.signedIn('clerk'), await hall.client.signedIn('officer')];
  await feedOf(hall.database);
});
afterAll(async () => {
  await Promise.all(open.map((receiver) => receiver.close()));
  rmSync(folder, { recursive: true });
});

async function receiverWith(certificate: Certificate): Promise<WebhookReceiver> {
  const receiver = new WebhookReceiver(certificate);
  await receiver.open();
  open.push(receiver);
  return receiver;
}

const register = async (url: string): Promise<Registered> =>
  (await officer.ask<{ registerWebhook: Registered }>(REGISTER, { input: { url, types: ['ENROLLED'] } }))
    .registerWebhook;
let serial = 0;
const enrolSomebody = (): Promise<unknown> =>
  submit(clerk, enrolInput(somebody((serial += 1)), { startMonth: '2022-10', unitNo: HOSPITAL }));

describe('An event that is pushed over TLS', () => {
  test('arrives where the certificate is of a trusted authority, for the name that was registered, and in its time', async () => {
    const receiver = await receiverWith(await trusted.certify('localhost'));
    const { secret, webhook } = await register(receiver.url('/events'));
    await enrolSomebody();
    const [message] = await receiver.until('/events', 1);
    await through(hall.database, webhook.id);
    expect(new Webhook(secret).verify(message!.body, message!.headers)).toMatchObject({ type: 'ENROLLED' });
    expect(await deliveries(officer, webhook.id)).toMatchObject([{ state: 'DELIVERED', attempts: 1, lastStatus: 204 }]);
  });

  test.each<[string, string, () => Promise<Certificate>]>([
    ['is of an authority that nobody knows', 'CERTIFICATE_UNTRUSTED', () => unknown.certify('localhost')],
    ['is for another name', 'CERTIFICATE_WRONG_NAME', () => trusted.certify('portal.example')],
    ['has expired', 'CERTIFICATE_EXPIRED', () => trusted.certify('localhost', { from: -3, to: -1 })],
    ['is not good yet', 'CERTIFICATE_NOT_YET_VALID', () => trusted.certify('localhost', { from: 1, to: 3 })],
  ])(
    'is not sent to a receiver whose certificate %s, and is laid aside with that reason',
    async (_, fault, certify) => {
      const receiver = await receiverWith(await certify());
      const { webhook } = await register(receiver.url('/events'));
      await enrolSomebody();
      await through(hall.database, webhook.id);
      expect(await deliveries(officer, webhook.id)).toMatchObject([
        { state: 'DEAD', attempts: ATTEMPTS, lastStatus: null, lastFault: fault, nextAttemptAt: null },
      ]);
      expect(receiver.knocked).toEqual({ connections: ATTEMPTS, bytes: 0 });
      expect(receiver.received).toEqual([]);
    },
  );

  test('arrives after all when it is sent anew to a receiver that has mended its certificate', async () => {
    const receiver = await receiverWith(await trusted.certify('localhost', { from: -3, to: -1 }));
    const { webhook } = await register(receiver.url('/events'));
    await enrolSomebody();
    await through(hall.database, webhook.id);
    receiver.show(await trusted.certify('localhost'));
    const [dead] = await deliveries(officer, webhook.id, 'DEAD');
    await officer.ask(REDELIVER, { id: dead!.id });
    await receiver.until('/events', 1);
    await through(hall.database, webhook.id);
    expect(await deliveries(officer, webhook.id)).toMatchObject([
      { id: dead!.id, state: 'DELIVERED', lastFault: null },
    ]);
  });
});
