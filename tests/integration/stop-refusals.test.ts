import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../support/client.ts';
import { COMPANY, enrolInput, HOSPITAL, PEOPLE } from '../support/demo-unit.ts';
import { ISSUE_EARLY, rowsByTable, somebody, submit } from '../support/enrolments.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';
import { PREVIEW_STOP, stop, STOP, stopInput } from '../support/stops.ts';
import type { WireStop } from '../support/stops.ts';

const hall = useHall();
let clerk: Client;
let officer: Client;

const setClock = (now: string): Promise<unknown> =>
  officer.ask('mutation ($now: DateTime!) { setDemoClock(now: $now) }', { now: `${now}:00+08:00` });

/** Somebody new, enrolled in the hospital. */
async function joined(serial: number): Promise<string> {
  const person = somebody(serial);
  expect((await submit(clerk, enrolInput(person))).refusals).toEqual([]);
  return person.idNo;
}

beforeAll(async () => {
  clerk = await hall.client.signedIn('clerk');
  officer = await hall.client.signedIn('officer');
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
    ['S5', () => PEOPLE.retired.idNo, {}, 'RETIRED', '处理失败!退休人员不允许停保。'],
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

  test('while the bill of the fee month is out already', async () => {
    const input = { ...stopInput(PEOPLE.enrolledElsewhere.idNo), unitNo: COMPANY };
    const clerk2 = await hall.client.signedIn('clerk2');
    await hall.database.query(ISSUE_EARLY, [COMPANY]);
    expect(await stop(clerk2, input)).toMatchObject({
      outcome: 'FEE_MONTH_SETTLED',
      message: '处理失败!本单位2022年10月已结算,不能再向该月申报!',
      enrolment: null,
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

test('In a time for which no policy has been published a stop is refused, naming what is missing', async () => {
  const idNo = await joined(22);
  await setClock('2020-06-15T09:00');
  const refused = await stop(clerk, stopInput(idNo));
  await setClock('2022-09-20T09:00');
  expect(refused.outcome).toBe('POLICY_NOT_PUBLISHED');
  expect(refused.message).toContain('2020年');
});
