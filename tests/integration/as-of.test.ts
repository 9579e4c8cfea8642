import { beforeAll, describe, expect, test } from '@jest/globals';
import { backPayDesk } from '../support/back-pay.ts';
import type { Client } from '../support/client.ts';
import { enrolInput, HOSPITAL, PEOPLE } from '../support/demo-unit.ts';
import { somebody, submit } from '../support/enrolments.ts';
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
