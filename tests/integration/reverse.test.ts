import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../support/client.ts';
import { enrolInput, HOSPITAL } from '../support/demo-unit.ts';
import { somebody, submit } from '../support/enrolments.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';
import { stop, stopInput } from '../support/stops.ts';

const hall = useHall();
let clerk: Client;
let officer: Client;

const REVERSAL = `query ($id: ID!) { declaration(id: $id) { reversal {
  possible complete nextBillBefore nextBillAfter steps { kind kindName values { field value } }
  removed { coveredMonth amount } added { coveredMonth amount } remains { code } refusals { code message remedy } } } }`;
const REVERSE = `mutation ($id: ID!) { reverse(declarationId: $id) {
  done declarations { id kind state reverses } refusals { code message remedy } } }`;

interface Reversal {
  possible: boolean;
  complete: boolean;
  nextBillBefore: string | null;
  nextBillAfter: string | null;
  steps: { kind: string; values: { field: string; value: string | null }[] }[];
  removed: { coveredMonth: string; amount: string }[];
  remains: { code: string }[];
  refusals: { code: string; message: string; remedy: string }[];
}

interface Reversed {
  done: boolean;
  declarations: { id: string; kind: string; state: string; reverses: string | null }[];
  refusals: { code: string }[];
}

async function reversalOf(id: string): Promise<Reversal> {
  return (await clerk.ask<{ declaration: { reversal: Reversal } }>(REVERSAL, { id })).declaration.reversal;
}

async function reverse(id: string): Promise<Reversed> {
  return (await clerk.ask<{ reverse: Reversed }>(REVERSE, { id })).reverse;
}

const setClock = (now: string): Promise<unknown> =>
  officer.ask('mutation ($now: DateTime!) { setDemoClock(now: $now) }', { now: `${now}:00+08:00` });

/** What the month would be billed and who is on the roster: by settling it, and taking that back with the clock. */
async function settled(): Promise<unknown> {
  await setClock('2022-10-08T09:00');
  await officer.ask('mutation ($unitNo: ID!) { settle(feeMonth: "2022-10", unitNo: $unitNo) { units } }', {
    unitNo: HOSPITAL,
  });
  const told = await clerk.ask(
    `query ($unitNo: ID!) { bill(unitNo: $unitNo, feeMonth: "2022-10") { persons amount personal employer
        lines { insuranceType kind persons amount } }
      roster(unitNo: $unitNo) { totalItems }
      charges(unitNo: $unitNo) { totalItems persons amount } }`,
    { unitNo: HOSPITAL },
  );
  await setClock('2022-09-20T09:00');
  return told;
}

beforeAll(async () => {
  clerk = await hall.client.signedIn('clerk');
  officer = await hall.client.signedIn('officer');
});

describe('an enrolment that is reversed', () => {
  test('leaves the next bill, the roster and all sums as if it had never happened', async () => {
    const before = await settled();
    const done = await submit(clerk, enrolInput(somebody(31), { startMonth: '2022-07' }));
    expect(done.backPay.length).toBeGreaterThan(0);
    expect(await settled()).not.toEqual(before);

    const reversal = await reversalOf(done.declaration.id);
    expect(reversal).toMatchObject({ possible: true, complete: true, refusals: [], remains: [] });
    expect(reversal.steps.map(({ kind }) => kind)).toEqual(['STOP', 'DELETE_BACK_PAY']);
    expect([...new Set(reversal.removed.map(({ coveredMonth }) => coveredMonth))].sort()).toEqual([
      ...['2022-07', '2022-08', '2022-09', '2022-10'],
    ]);
    const made = await reverse(done.declaration.id);
    expect(made).toMatchObject({ done: true, refusals: [] });
    expect(made.declarations.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'STOP APPROVED',
      'DELETE_BACK_PAY APPROVED',
    ]);
    expect(new Set(made.declarations.map(({ reverses }) => reverses))).toEqual(new Set([done.declaration.id]));
    expect(await settled()).toEqual(before);
  });

  test('is forecast to the fen: the next bill before and after', async () => {
    const done = await submit(clerk, enrolInput(somebody(32)));
    const { nextBillBefore, nextBillAfter } = await reversalOf(done.declaration.id);
    const billed = (await settled()) as { bill: { amount: string } };
    expect(billed.bill.amount).toBe(nextBillBefore);
    await reverse(done.declaration.id);
    const after = (await settled()) as { bill: { amount: string } };
    expect(after.bill.amount).toBe(nextBillAfter);
  });

  test('twice says by which declaration it was done, and at once is done once', async () => {
    const done = await submit(clerk, enrolInput(somebody(33)));
    const answers = await Promise.all([reverse(done.declaration.id), reverse(done.declaration.id)]);
    expect(answers.map((answer) => answer.done).sort()).toEqual([false, true]);
    expect(answers.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toEqual(['ALREADY_REVERSED']);
    expect((await reversalOf(done.declaration.id)).refusals[0]!.code).toBe('ALREADY_REVERSED');
  });

  test('after its bill was issued says what stays, and is not complete', async () => {
    const done = await submit(clerk, enrolInput(somebody(34)));
    await setClock('2022-10-08T09:00');
    await officer.ask('mutation { settle(feeMonth: "2022-10") { units } }');
    await setClock('2022-10-12T09:00');
    const reversal = await reversalOf(done.declaration.id);
    expect(reversal).toMatchObject({ possible: true, complete: false });
    expect(reversal.steps.map(({ kind }) => kind)).toEqual(['STOP']);
    expect(reversal.remains.map(({ code }) => code)).toEqual(['CHARGES_BILLED']);
    await setClock('2022-09-20T09:00');
  });
});

describe('other declarations', () => {
  test('a stop is reversed by enrolling again on the same terms', async () => {
    const person = somebody(35);
    await submit(clerk, enrolInput(person));
    const before = await settled();
    const stopped = await stop(clerk, stopInput(person.idNo));
    const { steps } = await reversalOf(stopped.declaration.id);
    expect(steps.map(({ kind }) => kind)).toEqual(['ENROL']);
    expect(steps[0]!.values).toContainEqual({ field: 'startMonth', value: '2022-10' });
    expect(await reverse(stopped.declaration.id)).toMatchObject({ done: true });
    expect(await settled()).toEqual(before);
  });

  test('a change of wage is reversed by the wage before it, as long as no other has followed', async () => {
    const person = somebody(36);
    await submit(clerk, enrolInput(person));
    const before = await settled();
    const adjust = async (declaredWage: string): Promise<string> =>
      (
        await clerk.ask<{ adjustWage: { declaration: { id: string } } }>(
          'mutation ($input: AdjustWageInput!) { adjustWage(input: $input) { declaration { id } } }',
          { input: { unitNo: HOSPITAL, idNo: person.idNo, declaredWage } },
        )
      ).adjustWage.declaration.id;
    const [first, second] = [await adjust('9000.00'), await adjust('9500.00')];
    expect((await reversalOf(first)).refusals.map(({ code }) => code)).toEqual(['REVERSED_BY_LATER']);
    expect(await reverse(second)).toMatchObject({ done: true });
    expect(await settled()).not.toEqual(before);
  });

  test('a refused one has nothing to reverse, and a stranger’s is not found', async () => {
    const refused = await stop(clerk, stopInput(somebody(399).idNo));
    expect((await reversalOf(refused.declaration.id)).refusals[0]!.code).toBe('NOTHING_TO_REVERSE');
    const done = await submit(clerk, enrolInput(somebody(37)));
    const clerk2 = await hall.client.signedIn('clerk2');
    expectRefusal(await clerk2.refused(REVERSE, { id: done.declaration.id }), 'NOT_FOUND');
    const analyst = await hall.client.signedIn('analyst');
    expectRefusal(await analyst.refused(REVERSE, { id: done.declaration.id }), 'FORBIDDEN');
    const shown = await analyst.ask<{ declaration: { reversal: null } }>(REVERSAL, { id: done.declaration.id });
    expect(shown.declaration.reversal).toBeNull();
  });

  test('in the settlement window nothing is reversed, and the day is told', async () => {
    const done = await submit(clerk, enrolInput(somebody(38)));
    await setClock('2022-10-08T09:00');
    const { possible, refusals } = await reversalOf(done.declaration.id);
    expect({ possible, codes: [...new Set(refusals.map(({ code }) => code))] }).toEqual({
      possible: false,
      codes: ['SETTLEMENT_WINDOW'],
    });
    expect(await reverse(done.declaration.id)).toMatchObject({ done: false, declarations: [] });
    await setClock('2022-09-20T09:00');
  });
});
