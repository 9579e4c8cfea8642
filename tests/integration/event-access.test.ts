import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../support/client.ts';
import { COMPANY, HOSPITAL } from '../support/demo-unit.ts';
import { EVENTS, readEvents } from '../support/events.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';
import { feedOf } from '../support/ledger-copy.ts';
import { Records } from '../support/records.ts';

const hall = useHall();
let clerk: Client;
let officer: Client;

beforeAll(async () => {
  [clerk, officer] = [await hall.client.signedIn('clerk'), await hall.client.signedIn('officer')];
  await feedOf(hall.database);
});

describe('who reads which events', () => {
  test('a clerk those of the own unit, an analyst all without names, nobody without a token', async () => {
    const clerk2 = await hall.client.signedIn('clerk2');
    const analyst = await hall.client.signedIn('analyst');
    const units = async (as: Client): Promise<unknown[]> => [
      ...new Set(
        (await readEvents(as, { take: 500, types: ['BILLED', 'CHARGED', 'PAID'] })).items.map(({ unitNo }) => unitNo),
      ),
    ];
    expect(await units(clerk)).toEqual([HOSPITAL]);
    expect(await units(clerk2)).toEqual([COMPANY]);
    expect((await units(officer)).length).toBe(3);
    expect((await units(analyst)).length).toBe(3);
    const [charged] = (await readEvents(analyst, { types: ['CHARGED'], unitNo: HOSPITAL })).items;
    const NAMES = 'query ($id: ID!) { event(id: $id) { charges(take: 1) { items { personName } } } }';
    const named = async (as: Client): Promise<unknown> => as.ask(NAMES, { id: charged!.id });
    expect(await named(analyst)).toEqual({ event: { charges: { items: [{ personName: '***' }] } } });
    expect(await named(clerk2)).toEqual({ event: null });
    expectRefusal(await hall.client.refused(EVENTS), 'UNAUTHENTICATED');
    expectRefusal(await clerk2.refused(EVENTS, { unitNo: HOSPITAL }), 'NOT_FOUND');
  });

  test('a portal within its scopes, and within its units if it has any', async () => {
    const records = new Records(hall.database);
    const [company] = await hall.database.query<{ id: number }>('SELECT id FROM canbao.unit WHERE unit_no = $1', [
      COMPANY,
    ]);
    const portal = async (username: string, scopes: string[], units: number[] = []): Promise<Client> => {
      await records.account({ username, roles: ['PORTAL'], scopes, units });
      return hall.client.signedIn(username);
    };
    expectRefusal(await (await portal('no-events', ['unit:read', 'charge:read'])).refused(EVENTS), 'FORBIDDEN');
    const narrow = await portal('events-alone', ['event:read']);
    const plain = await narrow.ask('{ events(take: 1, types: [ENROLLED]) { items { type declarationId } } }');
    expect(plain).toEqual({ events: { items: [{ type: 'ENROLLED', declarationId: expect.any(String) }] } });
    expectRefusal(await narrow.refused('{ events(take: 1) { items { declaration { id } } } }'), 'FORBIDDEN');
    expectRefusal(
      await narrow.refused('{ events(take: 1, types: [CHARGED]) { items { charges { items { id } } } } }'),
      'FORBIDDEN',
    );
    const own = await portal(
      'company-portal',
      ['event:read', 'charge:read', 'bill:read', 'declaration:read'],
      [company!.id],
    );
    const page = await readEvents(own, { take: 500 });
    expect(new Set(page.items.map(({ unitNo }) => unitNo))).toEqual(new Set([COMPANY]));
    expect((await readEvents(own, { take: 500, after: page.nextCursor })).items).toEqual([]);
  });

  test('nobody from a cursor that leads nowhere', async () => {
    const last = await feedOf(hall.database);
    const end = await readEvents(officer, { after: String(last) });
    expect(end).toEqual({ items: [], nextCursor: String(last), hasMore: false });
    expectRefusal(await officer.refused(EVENTS, { after: String(last + 1) }), 'EVENT_CURSOR_AHEAD');
    expectRefusal(await officer.refused(EVENTS, { after: 'x' }), 'BAD_USER_INPUT');
    expectRefusal(await officer.refused(EVENTS, { take: 501 }), 'PAGE_OUT_OF_RANGE');
    expect((await readEvents(officer, { types: ['PAID'], after: '0' })).nextCursor).toBe(String(last));
  });
});
