import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../support/client.ts';
import { COMPANY, enrolInput, HOSPITAL, PEOPLE } from '../support/demo-unit.ts';
import { rowsByTable, somebody, submit } from '../support/enrolments.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';
import { previewStop, PREVIEW_STOP, stop, STOP, stopInput } from '../support/stops.ts';
import type { WireStop } from '../support/stops.ts';

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
  });
});

describe('a stop is refused', () => {
  test.each([
    ['S1', () => PEOPLE.enrolledElsewhere.idNo, {}, 'NOT_ENROLLED_HERE', '职工未在本单位下正常参保,无法办理!'],
    ['S2', () => somebody(400).idNo, {}, 'PERSON_NOT_FOUND', '未获取到人员基础信息,无法办理!'],
    [
      'S3',
      () => PEOPLE.enrolledHere.idNo,
      { changeDate: '2022-08-30' },
      'DATE_OUT_OF_RANGE',
      '减员时间范围是:上月末或本月末!',
    ],
    ['S4', () => PEOPLE.twice.idNo, {}, 'DUPLICATE_PERSON', '该人员存在多条基础信息,请到柜台做人员合并'],
  ])('%s in the deck’s words, and stores its declaration alone', async (_, idNo, changes, code, message) => {
    const before = await rowsByTable(hall.database);
    const refused = await stop(clerk, stopInput(idNo(), changes));
    expect(refused).toMatchObject({ outcome: code, message, enrolment: null, details: [] });
    expect(refused.refusals[0]!.remedy).toMatch(/[一-鿿]/);
    expect(refused.declaration.state).toBe('REJECTED');
    const after = await rowsByTable(hall.database);
    const counted = code === 'NOT_ENROLLED_HERE' || code === 'PERSON_NOT_FOUND' || code === 'DUPLICATE_PERSON' ? 1 : 0;
    expect(after).toEqual({
      ...before,
      declaration: before['declaration']! + 1,
      lookup_failure: before['lookup_failure']! + counted,
    });
  });

  test('S5 for a retired person', async () => {
    const idNo = await joined(8);
    await hall.database.query(`UPDATE canbao.person SET person_type = 'RETIRED_EMPLOYEE' WHERE id_no_18 = $1`, [idNo]);
    expect(await stop(clerk, stopInput(idNo))).toMatchObject({
      outcome: 'RETIRED',
      message: '处理失败!退休人员不允许停保。',
    });
  });

  test('in the settlement window, naming the day on which it opens again', async () => {
    await setClock('2022-09-08T09:00');
    const refused = await stop(clerk, stopInput(PEOPLE.enrolledHere.idNo, { changeDate: '2022-08-31' }));
    await setClock('2022-09-20T09:00');
    expect(refused.outcome).toBe('SETTLEMENT_WINDOW');
    expect(refused.message).toContain('2022年9月11日');
  });

  test('by the schema for an input that cannot be right, with every reason', async () => {
    const errors = await clerk.refused(STOP, { input: stopInput('123') });
    expectRefusal(errors, 'BAD_USER_INPUT');
  });
});

describe('who may stop whom', () => {
  test('clerks and officers, for units of theirs', async () => {
    const input = stopInput(PEOPLE.enrolledHere.idNo);
    for (const question of [STOP, PREVIEW_STOP]) {
      expectRefusal(await hall.client.refused(question, { input }), 'UNAUTHENTICATED');
      expectRefusal(await (await hall.client.signedIn('clerk2')).refused(question, { input }), 'NOT_FOUND');
      for (const name of ['analyst', 'portal']) {
        expectRefusal(await (await hall.client.signedIn(name)).refused(question, { input }), 'FORBIDDEN');
      }
    }
    const { stop: byOfficer } = await officer.ask<{ stop: WireStop }>(STOP, { input: stopInput(await joined(9)) });
    expect(byOfficer.outcome).toBe('STOPPED');
  });

  test('does not find out about strangers without end', async () => {
    const clerk2 = await hall.client.signedIn('clerk2');
    const ask = (serial: number): ReturnType<Client['exchange']> =>
      clerk2.exchange(PREVIEW_STOP, { input: stopInput(somebody(serial).idNo, { unitNo: COMPANY }) });
    const answers = [];
    for (let serial = 300; serial < 325; serial += 1) answers.push(await ask(serial));
    const told = answers.filter(({ errors }) => errors.length === 0);
    expect(told).toHaveLength(20);
    expect(answers.at(-1)!.errors[0]!.extensions.code).toBe('LOOKUP_BUDGET_EXCEEDED');
  });

  test('a clerk’s stop is seen by her unit alone', async () => {
    const idNo = await joined(10);
    const { declaration } = await stop(clerk, stopInput(idNo));
    const clerk2 = await hall.client.signedIn('clerk2');
    const asked = 'query ($id: ID!) { declaration(id: $id) { id } }';
    expect(await clerk2.ask(asked, { id: declaration.id })).toEqual({ declaration: null });
    expect(await clerk.ask(asked, { id: declaration.id })).toEqual({ declaration: { id: declaration.id } });
    expect(HOSPITAL).not.toBe(COMPANY);
  });
});
