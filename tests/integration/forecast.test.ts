import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../support/client.ts';
import { enrolInput, HOSPITAL, PEOPLE } from '../support/demo-unit.ts';
import { somebody, submit } from '../support/enrolments.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';
import { ADJUST_WAGE, CHANGE_TYPE, operate } from '../support/operations.ts';

const hall = useHall();
let clerk: Client;
let officer: Client;

const BILL = `persons totalBase personal employer amount
  lines { insuranceType kind persons personal employer interest lateFee other amount }`;
const FORECAST = `query ($unitNo: ID!) { billForecast(unitNo: $unitNo) { feeMonth ${BILL} difference previous { feeMonth amount }
  changes { kind persons personal employer amount items { personNo personName maskedIdNo amount } } } }`;

interface Change {
  kind: string;
  persons: number;
  personal: string;
  employer: string;
  amount: string;
  items: { personNo: string; personName: string; amount: string }[];
}
interface Forecast extends Record<'feeMonth' | 'amount' | 'difference', string> {
  persons: number;
  previous: { feeMonth: string; amount: string } | null;
  changes: Change[];
}

const forecast = async (as: Client = clerk): Promise<Forecast> =>
  (await as.ask<{ billForecast: Forecast }>(FORECAST, { unitNo: HOSPITAL })).billForecast;
const setClock = (now: string): Promise<unknown> =>
  officer.ask('mutation ($now: DateTime!) { setDemoClock(now: $now) }', { now: `${now}:00+08:00` });

/** An amount in yuan as fen. */
const fenOf = (yuan: string): number => Number(yuan.replace('.', ''));

/** What these persons are charged in a fee month for one kind, by plain SQL, in fen. */
async function charged(feeMonth: string, kind: number, idNos: readonly string[]): Promise<number> {
  const [row] = await hall.database.query<{ sum: number }>(
    `SELECT coalesce(sum(l.personal_fen + l.employer_fen), 0)::int AS sum FROM canbao.charge_line l
       JOIN canbao.person p ON p.id = l.person_id WHERE l.fee_month = $1 AND l.kind = $2 AND p.id_no = ANY ($3)`,
    [`${feeMonth}-01`, kind, idNos],
  );
  return row!.sum;
}

beforeAll(async () => {
  clerk = await hall.client.signedIn('clerk');
  officer = await hall.client.signedIn('officer');
});

describe('The next bill', () => {
  const [joiner, raised, civil] = [somebody(61), somebody(62), somebody(63)];
  const leaver = PEOPLE.enrolledHere;
  let moved: Forecast;
  const cause = (kind: string): Change => moved.changes.find((change) => change.kind === kind)!;

  beforeAll(async () => {
    // Two were charged in September already when the others move in October's period.
    await setClock('2022-08-20T09:00');
    for (const person of [raised, civil]) await submit(clerk, enrolInput(person, { startMonth: '2022-08' }));
    await setClock('2022-09-20T09:00');
    const settled = 'mutation { settle(feeMonth: "2022-09", unitNo: "32059900000000117") { units } }';
    await officer.ask(settled);
    await submit(clerk, enrolInput(joiner, { startMonth: '2022-09' }));
    await operate(clerk, ADJUST_WAGE, { unitNo: HOSPITAL, idNo: raised.idNo, declaredWage: '9100' });
    const toCivil = { personType: 'CIVIL_SERVANT', fromMonth: '2022-10' };
    await operate(clerk, CHANGE_TYPE, { unitNo: HOSPITAL, idNo: civil.idNo, ...toCivil });
    const stop = 'mutation ($input: StopInput!) { stop(input: $input) { outcome } }';
    await clerk.ask(stop, { input: { unitNo: HOSPITAL, idNo: leaver.idNo } });
    moved = await forecast();
  });

  test('is of the first month that has no bill yet, and differs from the last one by causes that add up to the fen', () => {
    expect(moved.feeMonth).toBe('2022-10');
    expect(moved.previous!.feeMonth).toBe('2022-09');
    const parts = moved.changes.reduce((sum, { amount }) => sum + fenOf(amount), 0);
    expect(parts).toBe(fenOf(moved.difference));
    expect(fenOf(moved.amount) - fenOf(moved.previous!.amount)).toBe(parts);
  });

  test('names under each cause the persons behind it', () => {
    const names = (kind: string): string[] => cause(kind).items.map(({ personName }) => personName);
    expect(names('JOINED')).toEqual([joiner.name]);
    expect(names('BACK_PAY')).toEqual([joiner.name]);
    expect(names('LEFT')).toContain(leaver.name);
    expect(names('WAGE')).toEqual([raised.name]);
    expect(names('INSURANCE_TYPES')).toEqual([civil.name]);
    expect(moved.changes.map(({ kind }) => kind)).not.toContain('POLICY');
    for (const { amount, persons, items } of moved.changes) {
      expect(items).toHaveLength(Math.min(persons, 50));
      if (persons <= 50) expect(items.reduce((sum, item) => sum + fenOf(item.amount), 0)).toBe(fenOf(amount));
    }
  });

  test('is what the month is settled at when nothing moves any more', async () => {
    await setClock('2022-10-08T09:00');
    const { billForecast } = await clerk.ask<{ billForecast: Record<string, unknown> }>(
      `query ($unitNo: ID!) { billForecast(unitNo: $unitNo) { ${BILL} } }`,
      { unitNo: HOSPITAL },
    );
    await officer.ask('mutation { settle(feeMonth: "2022-10") { units } }');
    const { bill } = await clerk.ask<{ bill: Record<string, unknown> }>(
      `query ($unitNo: ID!) { bill(unitNo: $unitNo, feeMonth: "2022-10") { ${BILL} } }`,
      { unitNo: HOSPITAL },
    );
    expect(billForecast).toEqual(bill);
  });

  test('had told of each cause what the ledger then shows', async () => {
    expect(fenOf(cause('JOINED').amount)).toBe(await charged('2022-10', 10, [joiner.idNo]));
    expect(fenOf(cause('BACK_PAY').amount)).toBe(await charged('2022-10', 31, [joiner.idNo]));
    const [before, after] = await Promise.all([
      charged('2022-09', 10, [raised.idNo]),
      charged('2022-10', 10, [raised.idNo]),
    ]);
    expect(fenOf(cause('WAGE').amount)).toBe(after - before);
    const left = cause('LEFT').items.find(({ personName }) => personName === leaver.name)!;
    expect(fenOf(left.amount)).toBe(-(await charged('2022-09', 10, [leaver.idNo])));
  });

  test('is of the month after once the month has its bill, without the back-pay that was on it', async () => {
    const next = await forecast();
    expect([next.feeMonth, next.previous!.feeMonth]).toEqual(['2022-11', '2022-10']);
    const back = await charged('2022-10', 31, [joiner.idNo]);
    expect(next.changes.map(({ kind, amount }) => [kind, fenOf(amount)])).toEqual([['FORMER_BACK_PAY', -back]]);
  });

  test('is nobody’s business in another unit, and shows an analyst no name', async () => {
    const other = await hall.client.signedIn('clerk2');
    expectRefusal(await other.refused(FORECAST, { unitNo: HOSPITAL }), 'NOT_FOUND');
    const analyst = await forecast(await hall.client.signedIn('analyst'));
    expect(analyst.changes.flatMap(({ items }) => items.map(({ personName }) => personName))).toEqual(['***']);
  });
});
