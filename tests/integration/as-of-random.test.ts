import { beforeAll, expect, test } from '@jest/globals';
import { Random } from '../histories/random.ts';
import { backPayDesk } from '../support/back-pay.ts';
import type { Client } from '../support/client.ts';
import { enrolInput, HOSPITAL } from '../support/demo-unit.ts';
import { somebody, submit } from '../support/enrolments.ts';
import { useHall } from '../support/hall.ts';
import { ADJUST_WAGE, operate, UPDATE_PERSON } from '../support/operations.ts';
import { pastQuestions, RememberedAnswers } from '../support/remembered.ts';
import { stop, stopInput } from '../support/stops.ts';

const hall = useHall();
const clients = new Map<string, Client>();
const as = (name: string): Client => clients.get(name)!;
const SEED = Number(process.env['CANBAO_AS_OF_SEED'] ?? 29);
const STEPS = 24;

beforeAll(async () => {
  for (const name of ['clerk', 'officer', 'analyst']) clients.set(name, await hall.client.signedIn(name));
});

const setClock = (now: Date): Promise<unknown> =>
  as('officer').ask('mutation ($now: DateTime!) { setDemoClock(now: $now) }', { now: now.toISOString() });

/** Something that a clerk or officer does, be it refused or not. */
async function somethingHappens(random: Random, step: number): Promise<unknown> {
  const person = somebody(400 + random.between(0, 2));
  const months = random.some(['2022-06', '2022-07', '2022-08', '2022-09']);
  const member = { unitNo: HOSPITAL, idNo: person.idNo };
  const desk = backPayDesk(() => as('clerk'));
  switch (random.weighted({ ENROL: 6, STOP: 3, WAGE: 4, PERSON: 2, BACK_PAY: 2, DELETE: 4, PAY: 2 })) {
    case 'ENROL':
      return submit(as('clerk'), enrolInput(person, { startMonth: random.one(months) }));
    case 'STOP':
      return stop(as('clerk'), stopInput(person.idNo));
    case 'WAGE':
      return operate(as('clerk'), ADJUST_WAGE, { ...member, declaredWage: `${random.between(5000, 20_000)}.00` });
    case 'PERSON':
      return operate(as('clerk'), UPDATE_PERSON, { ...member, phone: `139${random.between(10_000_000, 99_999_999)}` });
    case 'BACK_PAY':
      return desk.assess(person.idNo, months);
    case 'DELETE':
      return desk.remove(person.idNo, months);
    case 'PAY':
      return as('officer').ask('mutation ($input: PaymentInput!) { recordPayment(input: $input) { paid } }', {
        input: { unitNo: HOSPITAL, feeMonth: '2022-08', amount: '1.00', reference: `R-${step}`, paidOn: '2022-09-19' },
      });
  }
}

test(`Whatever a clerk does (seed ${SEED}), each moment in between is told as it was answered then`, async () => {
  const random = new Random(SEED);
  const questions = pastQuestions(HOSPITAL, ['2022-10']).filter(({ text }) => !text.startsWith('bills'));
  const remembered = new RememberedAnswers(clients, questions);
  const start = Date.parse('2022-09-20T10:00:00+08:00');
  for (let step = 0; step < STEPS; step += 1) {
    await somethingHappens(random, step);
    if (step % 4 !== 3) continue;
    const known = new Date(start + step * 60_000);
    await setClock(known);
    await remembered.remember(known.toISOString().replace('.000Z', '+00:00'));
  }
  expect(new Set(remembered.moments.map(({ answers }) => JSON.stringify(answers))).size).toBe(STEPS / 4);
  expect(await remembered.expectAll()).toBe((STEPS / 4) * questions.length);
}, 180_000);
