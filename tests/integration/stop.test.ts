import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../support/client.ts';
import { COMPANY, enrolInput, HOSPITAL, PEOPLE } from '../support/demo-unit.ts';
import { rowsByTable, somebody, submit } from '../support/enrolments.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';
import { previewStop, stop, STOP, stopInput } from '../support/stops.ts';

const hall = useHall();
let clerk: Client;
let officer: Client;

const setClock = (now: string): Promise<unknown> =>
  officer.ask('mutation ($now: DateTime!) { setDemoClock(now: $now) }', { now: `${now}:00+08:00` });

/** Somebody new, enrolled in the hospital. */
async function joined(serial: number, startMonth = '2022-09'): Promise<string> {
  const person = somebody(serial);
  expect((await submit(clerk, enrolInput(person, { startMonth }))).refusals).toEqual([]);
  return person.idNo;
}

async function chargesOf(idNo: string): Promise<{ fee: string; covered: string; kind: number }[]> {
  return hall.database.query(
    `SELECT to_char(c.fee_month, 'YYYY-MM') AS fee, to_char(c.covered_month, 'YYYY-MM') AS covered, c.kind
       FROM canbao.charge c JOIN canbao.person p ON p.id = c.person_id WHERE p.id_no_18 = $1 ORDER BY 1, 2`,
    [idNo],
  );
}

beforeAll(async () => {
  clerk = await hall.client.signedIn('clerk');
  officer = await hall.client.signedIn('officer');
});

describe('a stop', () => {
  test('ends the enrolment with the month of the change date, today when none is given', async () => {
    const idNo = await joined(1);
    const done = await stop(clerk, stopInput(idNo));
    expect(done).toMatchObject({
      outcome: 'STOPPED',
      message: '停保成功',
      refusals: [],
      enrolment: { startMonth: '2022-09', endMonth: '2022-09' },
      declaration: { state: 'APPROVED', kind: 'STOP', personName: '郑新来' },
    });
    expect(done.declaration.after).toEqual(
      expect.arrayContaining([
        { field: 'endMonth', value: '2022-09' },
        { field: 'changeDate', value: '2022-09-20' },
      ]),
    );
  });

  test('is told beforehand as it is stored', async () => {
    const idNo = await joined(2);
    const before = await rowsByTable(hall.database);
    const preview = await previewStop(clerk, stopInput(idNo));
    expect(await rowsByTable(hall.database)).toEqual(before);
    expect(preview).toMatchObject({ outcome: 'STOPPED', feeMonth: '2022-10', regularAfter: [] });
    expect(preview.regularBefore.map(({ coveredMonth }) => coveredMonth)).toContain('2022-10');
    const done = await stop(clerk, stopInput(idNo));
    expect(done.details).toEqual(preview.details);
    expect(preview.amount).toMatch(/^-\d+\.\d\d$/);
  });

  test('the deck’s case: no October charge, and September’s back-pay stays', async () => {
    const idNo = await joined(3);
    expect(await chargesOf(idNo)).toEqual([{ fee: '2022-10', covered: '2022-09', kind: 31 }]);
    await setClock('2022-09-21T10:00');
    expect((await stop(clerk, stopInput(idNo))).outcome).toBe('STOPPED');
    await setClock('2022-10-08T09:00');
    await officer.ask('mutation { settle(feeMonth: "2022-10") { units } }');
    expect(await chargesOf(idNo)).toEqual([{ fee: '2022-10', covered: '2022-09', kind: 31 }]);
    await setClock('2022-09-20T09:00');
  });

  test('under the same key acts once and gives the same', async () => {
    const idNo = await joined(4);
    const input = stopInput(idNo, { idempotencyKey: 'stop-4' });
    const [first, second] = [await stop(clerk, input), await stop(clerk, input)];
    expect(second).toEqual(first);
    const other = { ...input, changeDate: '2022-09-01' };
    expectRefusal(await clerk.refused(STOP, { input: other }), 'IDEMPOTENCY_KEY_REUSED');
  });

  test('submitted twenty times at once stops once', async () => {
    const idNo = await joined(5);
    const answers = await Promise.all(Array.from({ length: 20 }, () => stop(clerk, stopInput(idNo))));
    const outcomes = answers.map(({ outcome }) => outcome).sort();
    expect(outcomes).toEqual([...Array.from({ length: 19 }, () => 'NOT_ENROLLED_HERE'), 'STOPPED']);
  });

  test('lets the person be enrolled again, by another unit too', async () => {
    const idNo = await joined(6);
    await stop(clerk, stopInput(idNo));
    const clerk2 = await hall.client.signedIn('clerk2');
    const again = await submit(clerk2, enrolInput(somebody(6), { unitNo: COMPANY, startMonth: '2022-10' }));
    expect(again.refusals).toEqual([]);
  });

  test('of whoever began in this very period leaves nobody on the roster', async () => {
    const idNo = await joined(7, '2022-10');
    expect((await stop(clerk, stopInput(idNo))).enrolment).toMatchObject({
      startMonth: '2022-10',
      endMonth: '2022-09',
    });
    expect(await chargesOf(idNo)).toEqual([]);
    for (const state of ['OPEN', 'ENDED', 'ALL']) {
      const { roster } = await clerk.ask<{ roster: { totalItems: number } }>(
        `query ($unitNo: ID!, $filter: RosterFilter) { roster(unitNo: $unitNo, filter: $filter) { totalItems } }`,
        { unitNo: HOSPITAL, filter: { search: idNo, state } },
      );
      expect({ state, found: roster.totalItems }).toEqual({ state, found: 0 });
    }
    const asked = 'query ($unitNo: ID!, $idNo: String!) { member(unitNo: $unitNo, idNo: $idNo) { name } }';
    expect(await clerk.ask(asked, { unitNo: HOSPITAL, idNo })).toEqual({ member: null });
  });

  test('leaves back-pay that is not billed, and names its months for whoever wants it deleted', async () => {
    const idNo = await joined(21, '2022-08');
    const preview = await previewStop(clerk, stopInput(idNo, { changeDate: '2022-08-31' }));
    const done = await stop(clerk, stopInput(idNo, { changeDate: '2022-08-31' }));
    expect(done.enrolment).toMatchObject({ startMonth: '2022-08', endMonth: '2022-08' });
    expect(done.remainingBackPay).toEqual(['2022-08', '2022-09']);
    expect(preview.remainingBackPay).toEqual(done.remainingBackPay);
    expect(done.details).toContain('已核定的补缴(2022年8月至2022年9月)保留;不需要的,请另行办理补缴删除。');
    expect((await chargesOf(idNo)).map(({ covered }) => covered)).toEqual(['2022-08', '2022-09']);
  });

  test('leaves what has been billed for months after the end, and says so', async () => {
    const { roster } = await clerk.ask<{ roster: { items: { idNo: string }[] } }>(
      `query ($unitNo: ID!) { roster(unitNo: $unitNo, filter: { startMonthTo: "2021-12", personType: EMPLOYEE },
         options: { take: 2, sort: [{ field: "idNo" }] }) { items { idNo } } }`,
      { unitNo: HOSPITAL },
    );
    const { idNo } = roster.items.find((member) => member.idNo !== PEOPLE.enrolledHere.idNo)!;
    const done = await stop(clerk, stopInput(idNo, { changeDate: '2022-08-31' }));
    expect(done).toMatchObject({ outcome: 'STOPPED', enrolment: { endMonth: '2022-08' }, remainingBackPay: [] });
    expect(done.details.at(-1)).toMatch(/^2022年9月的应缴已经产生,不随停保退回;/);
    expect((await stop(clerk, stopInput(idNo))).outcome).toBe('NOT_ENROLLED_HERE');
  });
});

describe('the retired', () => {
  test('are members for whom nobody is charged', async () => {
    const { member } = await clerk.ask<{ member: { personType: string; charges: unknown[] } }>(
      `query ($unitNo: ID!, $idNo: String!) { member(unitNo: $unitNo, idNo: $idNo) { personType charges { amount } } }`,
      { unitNo: HOSPITAL, idNo: PEOPLE.retired.idNo },
    );
    expect(member).toEqual({ personType: 'RETIRED_EMPLOYEE', charges: [] });
  });
});
