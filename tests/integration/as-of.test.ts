import { beforeAll, describe, expect, test } from '@jest/globals';
import { backPayDesk } from '../support/back-pay.ts';
import type { Client } from '../support/client.ts';
import { COMPANY, enrolInput, HOSPITAL, PEOPLE } from '../support/demo-unit.ts';
import { somebody, submit } from '../support/enrolments.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';
import { ADJUST_WAGE, CHANGE_TYPE, operate, UPDATE_PERSON, UPDATE_UNIT } from '../support/operations.ts';
import { Records } from '../support/records.ts';
import { pastQuestions, RememberedAnswers } from '../support/remembered.ts';
import { stop, stopInput } from '../support/stops.ts';

const hall = useHall();
const clients = new Map<string, Client>();
const as = (name: string): Client => clients.get(name)!;
const desk = backPayDesk(() => as('clerk'));
let remembered: RememberedAnswers;

const setClock = (now: string): Promise<unknown> =>
  as('officer').ask('mutation ($now: DateTime!) { setDemoClock(now: $now) }', { now });
const at = (text: string): string => `${text}:00+08:00`;

const PAY = 'mutation ($input: PaymentInput!) { recordPayment(input: $input) { paid } }';
const SETTLE = 'mutation ($feeMonth: Month!) { settle(feeMonth: $feeMonth) { units } }';
const MERGE = 'mutation ($keep: ID!, $merge: ID!) { mergePersons(keep: $keep, merge: $merge) { personNo } }';
const pay = (feeMonth: string, amount: string, reference: string, paidOn: string): Promise<unknown> =>
  as('officer').ask(PAY, { input: { unitNo: HOSPITAL, feeMonth, amount, reference, paidOn } });

/** Two records of one person, each with a charge of its own, in two units. */
const TWICE = { ...somebody(301), units: ['32059900000009301', '32059900000009302'] };
let records: string[];

/** Somebody is put on record twice: another's number, taken down wrongly, is found to be the same. */
async function recordTwice(): Promise<void> {
  const made = new Records(hall.database);
  const other = somebody(302);
  for (const [place, unitNo] of TWICE.units.entries()) {
    await made.unit({ unitNo, name: `单位${place}` });
    const person = place === 0 ? { idNo: TWICE.idNo, name: TWICE.name } : other;
    await submit(as('officer'), enrolInput(person, { unitNo, startMonth: '2022-08' }));
  }
  await hall.database.query('UPDATE canbao.person SET id_no = $1, id_no_18 = $1 WHERE id_no = $2', [
    TWICE.idNo,
    other.idNo,
  ]);
  const found = await hall.database.query<{ person_no: string }>(
    'SELECT person_no FROM canbao.person WHERE id_no_18 = $1 ORDER BY id',
    [TWICE.idNo],
  );
  records = found.map(({ person_no }) => person_no);
}

beforeAll(async () => {
  for (const name of ['clerk', 'clerk2', 'officer', 'analyst']) clients.set(name, await hall.client.signedIn(name));
  await recordTwice();
  remembered = new RememberedAnswers(clients, pastQuestions(HOSPITAL, ['2022-08', '2022-10']));
});

/** What happens from one minute to the next; after each step the answers are remembered. */
const joiner = somebody(11);
const STEPS: readonly (readonly [minute: string, happens: string, step: () => Promise<unknown>])[] = [
  ['2022-09-20T10:00', 'nothing', () => Promise.resolve()],
  [
    '2022-09-20T10:01',
    'somebody is enrolled with back-pay',
    () => submit(as('clerk'), enrolInput(joiner, { startMonth: '2022-07' })),
  ],
  ['2022-09-20T10:02', 'a payment comes in', () => pay('2022-08', '1000000.00', 'ICBC-1', '2022-09-19')],
  [
    '2022-09-20T10:03',
    'a name and a phone are corrected',
    () =>
      operate(as('clerk'), UPDATE_PERSON, {
        unitNo: HOSPITAL,
        idNo: PEOPLE.enrolledHere.idNo,
        name: '赵在志',
        phone: '13912345678',
      }),
  ],
  [
    '2022-09-20T10:04',
    'a wage is adjusted',
    () => operate(as('clerk'), ADJUST_WAGE, { unitNo: HOSPITAL, idNo: joiner.idNo, declaredWage: '9876.54' }),
  ],
  [
    '2022-09-20T10:05',
    'the unit has another name',
    () => operate(as('clerk'), UPDATE_UNIT, { unitNo: HOSPITAL, name: '新名医院' }),
  ],
  ['2022-09-20T10:06', 'back-pay of a month is deleted', () => desk.remove(joiner.idNo, ['2022-07'])],
  [
    '2022-09-20T10:07',
    'somebody becomes a civil servant',
    () =>
      operate(as('clerk'), CHANGE_TYPE, {
        unitNo: HOSPITAL,
        idNo: PEOPLE.enrolledHere.idNo,
        personType: 'CIVIL_SERVANT',
        fromMonth: '2022-10',
      }),
  ],
  ['2022-09-20T10:08', 'somebody is stopped', () => stop(as('clerk'), stopInput(joiner.idNo))],
  [
    '2022-09-20T10:09',
    'two records turn out to be one person',
    async () => {
      await stop(as('officer'), stopInput(TWICE.idNo, { unitNo: TWICE.units[0] }));
      await as('officer').ask(MERGE, { keep: records[1], merge: records[0] });
    },
  ],
  ['2022-10-08T10:00', 'October is settled', () => as('officer').ask(SETTLE, { feeMonth: '2022-10' })],
  ['2022-10-09T10:00', 'October is paid in part', () => pay('2022-10', '5.00', 'ICBC-2', '2022-10-09')],
  [
    '2022-10-12T10:00',
    'the stopped one comes back',
    () => submit(as('clerk'), enrolInput(joiner, { startMonth: '2022-11' })),
  ],
];

describe('What the hall answered', () => {
  test('at any moment it answers again, whatever was done since, to whoever asked then', async () => {
    for (const [minute, , step] of STEPS) {
      await setClock(at(minute));
      await step();
      const known = `${minute}:30+08:00`;
      await setClock(known);
      await remembered.remember(known);
    }
    await setClock(at('2022-10-12T11:00'));
    const told = remembered.moments.map(({ answers }) => JSON.stringify(answers));
    expect(STEPS.filter((_, place) => place > 0 && told[place] === told[place - 1])).toEqual([]);
    expect(await remembered.expectAll()).toBe(STEPS.length * remembered.moments[0]!.answers.length);
  }, 240_000);
});

const BILL = `query ($asOf: AsOf) { bill(unitNo: "${HOSPITAL}", feeMonth: "2022-08", asOf: $asOf) {
  unitName paid form { code content { head { label value } rows { key cells } } } } }`;
const TOTAL = `query ($asOf: AsOf) { chargeStatistics(groupBy: [], asOf: $asOf) { asOf persons amount } }`;

interface Told {
  chargeStatistics: { asOf: string; persons: number; amount: string }[];
}

describe('A notice', () => {
  test('is told exactly as it was printed, under its code, after the unit has changed', async () => {
    const printed = await as('clerk').ask(BILL);
    const known = '2022-10-12T12:00:00+08:00';
    await setClock(known);
    await operate(as('clerk'), UPDATE_UNIT, { unitNo: HOSPITAL, name: '再改名医院' });
    await pay('2022-08', '300048.92', 'ICBC-3', '2022-10-12');
    expect(await as('clerk').ask(BILL)).not.toEqual(printed);
    expect(await as('clerk').ask(BILL, { asOf: { known } })).toEqual(printed);
  });

  test('that nobody printed then has no code, and none is made back in time', async () => {
    const errors = await as('clerk').refused(BILL, { asOf: { known: '2022-09-20T10:00:30+08:00' } });
    expectRefusal(errors, 'NOT_PRINTED_AS_KNOWN', '当时的内容没有打印过,没有验证码');
  });
});

describe('The moment of a statistic', () => {
  test('is told to the millisecond, so that what follows within the same second does not count', async () => {
    const [told] = (await as('clerk').ask<Told>(TOTAL)).chargeStatistics;
    await submit(as('clerk'), enrolInput(somebody(21), { startMonth: '2022-10' }));
    const [after] = (await as('clerk').ask<Told>(TOTAL)).chargeStatistics;
    expect(after!.persons).toBe(told!.persons + 1);
    for (const answer of [told, after]) {
      expect(await as('clerk').ask(TOTAL, { asOf: { known: answer!.asOf } })).toEqual({ chargeStatistics: [answer] });
    }
  });
});

describe('A moment', () => {
  test.each([
    ['2030-01-01T00:00:00+08:00', 'AS_OF_FUTURE', '所知时刻晚于现在(2022-10-12 12:00),尚无可查'],
    ['2022-02-15T09:59:59+08:00', 'AS_OF_TOO_EARLY', '大厅的记录始于2022-02-15 10:00,此前无可查'],
    ['2022-09-20', 'BAD_USER_INPUT', undefined],
  ])('%s is refused with %s', async (known, code, message) => {
    for (const query of [BILL, TOTAL])
      expectRefusal(await as('clerk').refused(query, { asOf: { known } }), code, message);
  });

  test('is told to nobody who is not signed in, and to analysts alone in its request', async () => {
    const known = '2022-10-12T10:30:00+08:00';
    expectRefusal(await hall.client.refused(TOTAL, { asOf: { known } }), 'UNAUTHENTICATED');
    const both = `{ now: chargeStatistics(groupBy: []) { amount }
      then: chargeStatistics(groupBy: [], asOf: { known: "${known}" }) { amount } }`;
    expectRefusal(await as('analyst').refused(both), 'STATISTICS_NOT_ALONE');
  });

  test('shows nobody more than the present does: another unit’s past is nobody else’s', async () => {
    const asOf = { known: '2022-10-12T10:30:00+08:00' };
    const theirs = `query ($asOf: AsOf) { bill(unitNo: "${HOSPITAL}", feeMonth: "2022-08", asOf: $asOf) { amount } }`;
    expect(await as('clerk2').ask(theirs, { asOf })).toEqual({ bill: null });
    for (const list of ['roster', 'charges', 'bills']) {
      const query = `query ($asOf: AsOf) { ${list}(unitNo: "${HOSPITAL}", asOf: $asOf) { totalItems } }`;
      expectRefusal(await as('clerk2').refused(query, { asOf }), 'NOT_FOUND');
    }
    const units = 'query ($asOf: AsOf) { chargeStatistics(groupBy: [UNIT], asOf: $asOf) { unitNo } }';
    expect(await as('clerk2').ask(units, { asOf })).toEqual({ chargeStatistics: [{ unitNo: COMPANY }] });
    await hall.database.as('canbao_app', async (client) => {
      const { rows } = await client.query(
        `SELECT set_config('canbao.units', (SELECT array_agg(id)::text FROM canbao.unit), false)`,
      );
      expect(rows).toHaveLength(1);
      for (const relation of ['former_row', 'person_known(now())', 'unit_known(now())', 'charge_known(now())']) {
        expect((await client.query(`SELECT FROM canbao.${relation}`)).rowCount).toBe(0);
      }
    });
  });

  test('that the demonstration goes back to is known by what is on record now, and those before it as ever', async () => {
    const before = { asOf: { known: '2022-09-20T10:01:30+08:00' } };
    const told = (await as('clerk').ask<Told>(TOTAL, before)).chargeStatistics;
    await setClock('2022-09-20T10:05:00+08:00');
    expectRefusal(await as('clerk').refused(TOTAL, { asOf: { known: '2022-09-20T11:00:00+08:00' } }), 'AS_OF_FUTURE');
    const [now] = (await as('clerk').ask<Told>(TOTAL)).chargeStatistics;
    await submit(as('clerk'), enrolInput(somebody(22), { startMonth: '2022-08' }));
    const again = await as('clerk').ask<Told>(TOTAL, { asOf: { known: now!.asOf } });
    expect(again.chargeStatistics).toEqual([now]);
    expect((await as('clerk').ask<Told>(TOTAL, before)).chargeStatistics).toEqual(told);
  });
});
