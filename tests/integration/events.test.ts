import { beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { HISTORY } from '../../apps/api/migrations/0026-events/recording.ts';
import { backPayDesk, monthsOf } from '../support/back-pay.ts';
import type { Client } from '../support/client.ts';
import { enrolInput, HOSPITAL, PEOPLE } from '../support/demo-unit.ts';
import { somebody, submit } from '../support/enrolments.ts';
import { declareSlowly, readEvents } from '../support/events.ts';
import { copiedUnderFire } from '../support/feed-under-fire.ts';
import { useHall } from '../support/hall.ts';
import { differences, feedOf, ledgerInTables, replay } from '../support/ledger-copy.ts';
import { ADJUST_WAGE, operate, reverse } from '../support/operations.ts';
import { stop, stopInput } from '../support/stops.ts';

const hall = useHall();
let clerk: Client;
let officer: Client;

const typesSince = async (after: number, unitNo: string | null = HOSPITAL): Promise<string[]> => {
  await feedOf(hall.database);
  return (await readEvents(officer, { after: String(after), unitNo })).items.map(({ type }) => type);
};
const setClock = (now: string): Promise<unknown> =>
  officer.ask('mutation ($now: DateTime!) { setDemoClock(now: $now) }', { now: `${now}:00+08:00` });
const settle = (feeMonth: string): Promise<unknown> =>
  officer.ask('mutation ($feeMonth: Month!) { settle(feeMonth: $feeMonth) { units } }', { feeMonth });
const pay = (feeMonth: string, amount: string, reference: string, paidOn: string): Promise<unknown> =>
  officer.ask('mutation ($input: PaymentInput!) { recordPayment(input: $input) { paid } }', {
    input: { unitNo: HOSPITAL, feeMonth, amount, reference, paidOn },
  });
const tokenOf = (client: Client): string => client.headers['authorization']!.slice('Bearer '.length);

beforeAll(async () => {
  [clerk, officer] = [await hall.client.signedIn('clerk'), await hall.client.signedIn('officer')];
});

describe('the order of the feed', () => {
  test('holds while many transactions are open at once: a reader that goes by its cursor misses none, however late it comes', async () => {
    const state = { over: false };
    const seen: string[] = [];
    const reader = (async () => {
      let after = String(await feedOf(hall.database));
      for (let last = false; ; last = state.over) {
        const page = await readEvents(officer, { after, take: 5 });
        seen.push(...page.items.map(({ id }) => id));
        after = page.nextCursor;
        if (last && !page.hasMore) return;
        await sleep(3);
      }
    })();
    const begun = await feedOf(hall.database);
    const writers = Array.from({ length: 12 }, (_, round) => declareSlowly(hall.database, round));
    await Promise.all(writers);
    const end = await feedOf(hall.database);
    state.over = true;
    await reader;
    expect(end - begun).toBe(12 * 7);
    expect(seen).toEqual(Array.from({ length: 12 * 7 }, (_, index) => String(begun + 1 + index)));
    const [late] = await hall.database.query<{ crossed: number }>(
      'SELECT count(*)::integer AS crossed FROM canbao.event a JOIN canbao.event b ON a.id < b.id AND a.position > b.position',
    );
    expect(late!.crossed).toBeGreaterThan(0);
  });

  test('of what depends on one another is that in which it was done', async () => {
    const begun = await feedOf(hall.database);
    const person = somebody(1);
    await submit(clerk, enrolInput(person, { startMonth: '2022-07' }));
    await stop(clerk, stopInput(person.idNo, { changeDate: '2022-09-30' }));
    expect(await typesSince(begun)).toEqual(['ENROLLED', 'CHARGED', 'STOPPED']);
  });

  test('is never rewritten: what happened is neither changed nor taken away, nor made up', async () => {
    for (const role of ['canbao_app', 'canbao_system', 'admin'] as const) {
      for (const statement of [
        `UPDATE canbao.event SET amount_fen = 1`,
        `UPDATE canbao.event SET position = position + 1000000`,
        `DELETE FROM canbao.event`,
        `TRUNCATE canbao.event`,
        ...(role === 'canbao_app' ? [`INSERT INTO canbao.event (type, occurred_at) VALUES ('PAID', now())`] : []),
      ]) {
        const attempt = hall.database.as(role, async (client) => {
          await client.query(`BEGIN; SELECT set_config('canbao.agency', 'on', true)`);
          await client.query(statement);
        });
        await expect(attempt).rejects.toThrow(/permission denied|stays as it was told|never emptied/);
      }
    }
  });
});

describe('a ledger that is rebuilt from the feed', () => {
  test('equals the tables after enrolments, stops, back-pay, its deletion, reversals, settlements, payments and a clock set back', async () => {
    const desk = backPayDesk(() => clerk);
    const [one, two, three] = [somebody(2), somebody(3), somebody(4)];
    const begun = await feedOf(hall.database);

    const first = await submit(clerk, enrolInput(one, { startMonth: '2022-06' }));
    await desk.remove(one.idNo, monthsOf(first.backPay).slice(0, 2));
    await desk.assess(one.idNo, monthsOf(first.backPay).slice(0, 1));
    expect(await typesSince(begun)).toEqual(['ENROLLED', 'CHARGED', 'WITHDRAWN', 'CHARGED']);

    const second = await submit(clerk, enrolInput(two, { startMonth: '2022-08' }));
    await operate(clerk, ADJUST_WAGE, { unitNo: HOSPITAL, idNo: two.idNo, declaredWage: '9100.00' });
    const before = await feedOf(hall.database);
    await reverse(clerk, second.declaration.id);
    await feedOf(hall.database);
    const reversed = (await readEvents(officer, { after: String(before) })).items;
    expect(reversed.map(({ type }) => type)).toEqual(['STOPPED', 'WITHDRAWN']);
    expect(reversed[0]).toMatchObject({ startMonth: '2022-08', declaration: { reverses: second.declaration.id } });

    await submit(clerk, enrolInput(three, { startMonth: '2022-09' }));
    await setClock('2022-10-08T09:00');
    await settle('2022-10');
    await pay('2022-10', '1000.00', 'A-1', '2022-10-08');
    const settled = await feedOf(hall.database);
    await setClock('2022-09-20T09:00');
    expect(await typesSince(settled)).toEqual(['TAKEN_BACK']);

    await stop(clerk, stopInput(three.idNo, { changeDate: '2022-09-30' }));
    await setClock('2022-10-08T09:00');
    const anew = await feedOf(hall.database);
    await settle('2022-10');
    await pay('2022-10', '2000.00', 'A-1', '2022-10-08');
    expect(await typesSince(anew)).toEqual(['CHARGED', 'BILLED', 'PAID']);
    await feedOf(hall.database);
    const copy = await replay(officer, { take: 23, charges: 1900 });
    expect(differences(copy, await ledgerInTables(hall.database))).toEqual([]);
    await setClock('2022-09-20T09:00');
  });

  test('tells sums that are those of its charges, of the bill, and of the payment', async () => {
    const sums = await hall.database.query<{ wrong: number }>(
      `SELECT count(*)::integer AS wrong FROM canbao.event e JOIN canbao.bill b USING (unit_id, fee_month)
        WHERE e.type = 'CHARGED' AND e.settlement_id = b.settlement_id AND e.amount_fen IS DISTINCT FROM
          (SELECT sum(l.personal_fen + l.employer_fen) FROM canbao.charge_line l
            WHERE l.unit_id = e.unit_id AND l.fee_month = e.fee_month AND l.kind = 10)`,
    );
    expect(sums).toEqual([{ wrong: 0 }]);
    const { items } = await readEvents(officer, { types: ['BILLED'], unitNo: HOSPITAL });
    const august = items.find(({ feeMonth }) => feeMonth === '2022-08');
    expect(august).toMatchObject({
      ...{ noticeNo: '1040352208', amount: '1300048.92', personal: '271206.06', employer: '1028842.86' },
      bill: { noticeNo: '1040352208' },
    });
  });

  test('keeps the charges of a merged record under its number, and hears of the merge', async () => {
    const begun = await feedOf(hall.database);
    const records = await hall.database.query<{ person_no: string }>(
      'SELECT person_no FROM canbao.person WHERE id_no_18 = $1 ORDER BY id_no = id_no_18 DESC',
      [PEOPLE.twice.idNo],
    );
    const [keep, merge] = records.map((record) => record.person_no);
    await officer.ask('mutation ($keep: ID!, $merge: ID!) { mergePersons(keep: $keep, merge: $merge) { personNo } }', {
      ...{ keep, merge },
    });
    expect(await typesSince(begun, null)).toEqual(['MERGED']);
    const { items } = await readEvents(officer, { after: String(begun) });
    expect(items[0]).toMatchObject({ personNo: merge, keptPersonNo: keep, unitNo: null });
    expect((await readEvents(clerk, { after: String(begun) })).items).toEqual([]);
  });

  test('is the same for what was there before the feed began', async () => {
    await hall.database.as('admin', async (client) => {
      await client.query(`ALTER TABLE canbao.event DISABLE TRIGGER events_stay`);
      await client.query(`DELETE FROM canbao.event`);
      await client.query(`ALTER TABLE canbao.event ENABLE TRIGGER events_stay`);
      await client.query(`BEGIN; SET LOCAL ROLE canbao_owner; ${HISTORY}; COMMIT`);
    });
    await feedOf(hall.database);
    const copy = await replay(officer, { take: 500, charges: 2000 });
    expect(differences(copy, await ledgerInTables(hall.database))).toEqual([]);
    const [gaps] = await hall.database.query<{ gaps: number }>(
      'SELECT (max(position) - count(*))::integer AS gaps FROM canbao.event',
    );
    expect(gaps).toEqual({ gaps: 0 });
  });

  test('is whole after its reader was killed at random points while the ledger grew', async () => {
    const copy = await copiedUnderFire({
      url: hall.server.url,
      token: tokenOf(officer),
      database: hall.database,
      kills: 6,
      random: Math.random,
      lives: [250, 700],
      meanwhile: async () => {
        for (let serial = 10; serial < 26; serial += 1) {
          const { idNo, name } = somebody(serial);
          const { backPay } = await submit(clerk, enrolInput({ idNo, name }, { startMonth: '2022-08' }));
          if (serial % 3 === 0) await backPayDesk(() => clerk).remove(idNo, monthsOf(backPay));
          if (serial % 4 === 0) await stop(clerk, stopInput(idNo, { changeDate: '2022-09-30' }));
        }
        await setClock('2022-10-08T09:00');
        await settle('2022-10');
        await setClock('2022-09-20T09:00');
      },
    });
    expect(differences(copy, await ledgerInTables(hall.database))).toEqual([]);
  });
});
