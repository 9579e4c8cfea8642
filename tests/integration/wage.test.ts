import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../support/client.ts';
import { HOSPITAL, PEOPLE } from '../support/demo-unit.ts';
import { ISSUE_EARLY, rowsByTable } from '../support/enrolments.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';
import { ADJUST_WAGE, operate, preview, PREVIEW_WAGE } from '../support/operations.ts';
import type { WireOperation } from '../support/operations.ts';

const hall = useHall();
let clerk: Client;
let officer: Client;
/** the hospital's members by their place in the roster, each test with its own */
let members: { idNo: string; name: string; declaredWage: string; personType: string }[];

const ROSTER = `query ($unitNo: ID!, $search: String) { roster(unitNo: $unitNo, filter: { search: $search },
  options: { take: 60, sort: [{ field: "idNo" }] }) { items { idNo name declaredWage contributionBase personType } } }`;
const setClock = (now: string): Promise<unknown> =>
  officer.ask('mutation ($now: DateTime!) { setDemoClock(now: $now) }', { now: `${now}:00+08:00` });
const adjust = (idNo: string, declaredWage: string, more: object = {}): Promise<WireOperation> =>
  operate(clerk, ADJUST_WAGE, { unitNo: HOSPITAL, idNo, declaredWage, ...more });

async function roster(search: string | null): Promise<(typeof members)[number][] & { contributionBase: string }[]> {
  const { roster: found } = await clerk.ask<{ roster: { items: never[] } }>(ROSTER, { unitNo: HOSPITAL, search });
  return found.items;
}

async function termsOf(idNo: string): Promise<{ from: string; wage: number; in_force: number }[]> {
  return hall.database.query(
    `SELECT to_char(t.from_month, 'YYYY-MM') AS from, t.declared_wage_fen AS wage, e.declared_wage_fen AS in_force
       FROM canbao.enrolment e JOIN canbao.person p ON p.id = e.person_id
       JOIN canbao.enrolment_term t ON t.enrolment_id = e.id
      WHERE p.id_no_18 = $1 AND e.end_month IS NULL ORDER BY t.from_month`,
    [idNo],
  );
}

beforeAll(async () => {
  clerk = await hall.client.signedIn('clerk');
  officer = await hall.client.signedIn('officer');
  members = (await roster(null)).filter(
    ({ idNo, personType }) => idNo !== PEOPLE.enrolledHere.idNo && personType === 'EMPLOYEE',
  );
});

describe('A wage that is adjusted', () => {
  test('is what its preview said, counts from the fee month on, and shows in declaration and roster', async () => {
    const { idNo, name, declaredWage } = members[0]!;
    const input = { unitNo: HOSPITAL, idNo, declaredWage: '9876.54' };
    const told = await preview(clerk, PREVIEW_WAGE, input);
    expect(told).toMatchObject({ outcome: 'WAGE_ADJUSTED', feeMonth: '2022-10', refusals: [] });
    expect(told.regularBefore.find(({ insuranceType }) => insuranceType === 'BASIC_MEDICAL')!.base).toBe(declaredWage);
    expect(told.regularAfter.map(({ base }) => base)).toEqual(told.regularAfter.map(() => '9876.54'));
    const done = await operate(clerk, ADJUST_WAGE, input);
    expect(done).toMatchObject({
      outcome: 'WAGE_ADJUSTED',
      message: '零星基数调整成功',
      details: told.details,
      base: told.base,
      enrolment: { declaredWage: '9876.54', contributionBase: '9876.54' },
      declaration: { kind: 'ADJUST_WAGE', state: 'APPROVED', personName: name },
    });
    expect(done.base).toMatchObject({ from: '2022-10', heldTo: null, limits: { status: 'ASSUMED' } });
    expect(done.declaration.before).toEqual([
      { field: 'declaredWage', value: declaredWage },
      { field: 'contributionBase', value: declaredWage },
    ]);
    expect(done.declaration.after).toEqual([
      { field: 'declaredWage', value: '9876.54' },
      { field: 'contributionBase', value: '9876.54' },
    ]);
    expect((await roster(idNo))[0]).toMatchObject({ declaredWage: '9876.54', contributionBase: '9876.54' });
    expect((await termsOf(idNo)).at(-1)).toEqual({ from: '2022-10', wage: 987_654, in_force: 987_654 });
  });

  test.each([
    ['100.00', '4250.00', 'FLOOR', '申报工资100.00元,低于2022年缴费基数下限(暂定),缴费基数按4,250.00元。'],
    ['30000.00', '21821.00', 'CEILING', '申报工资30,000.00元,高于2022年缴费基数上限(暂定),缴费基数按21,821.00元。'],
  ])('to %s is accepted and held to a base of %s', async (declaredWage, base, heldTo, text) => {
    const done = await adjust(members[1]!.idNo, declaredWage);
    expect(done).toMatchObject({ outcome: 'WAGE_ADJUSTED', base: { base, heldTo } });
    expect(done.details).toContain(text);
    expect((await roster(members[1]!.idNo))[0]).toMatchObject({ declaredWage, contributionBase: base });
  });

  test('twice to the same is refused the second time; under its key it is the same submission', async () => {
    const { idNo } = members[2]!;
    const first = await adjust(idNo, '7001', { idempotencyKey: 'wage-1' });
    const again = await adjust(idNo, '7001.00', { idempotencyKey: 'wage-1' });
    expect(again).toEqual(first);
    const anew = await adjust(idNo, '7001');
    expect(anew).toMatchObject({
      outcome: 'WAGE_UNCHANGED',
      message: '处理失败!该人员的申报工资已经是7,001.00元,没有变化!',
      declaration: { state: 'REJECTED' },
    });
    expectRefusal(
      await clerk.refused(ADJUST_WAGE, {
        input: { unitNo: HOSPITAL, idNo, declaredWage: '7002', idempotencyKey: 'wage-1' },
      }),
      'IDEMPOTENCY_KEY_REUSED',
    );
  });

  test('from many sides at once takes effect once for each wage, and all records agree', async () => {
    const { idNo } = members[3]!;
    const same = await Promise.all([1, 2, 3, 4].map(() => adjust(idNo, '7100')));
    expect(same.map(({ outcome }) => outcome).sort()).toEqual([
      'WAGE_ADJUSTED',
      'WAGE_UNCHANGED',
      'WAGE_UNCHANGED',
      'WAGE_UNCHANGED',
    ]);
    await Promise.all(['7200', '7300', '7400'].map((wage) => adjust(idNo, wage)));
    const terms = await termsOf(idNo);
    expect(terms.at(-1)).toMatchObject({ from: '2022-10', wage: terms.at(-1)!.in_force });
    expect(terms.filter(({ from }) => from === '2022-10')).toHaveLength(1);
  });
});

describe('A wage is not adjusted', () => {
  test.each([
    [
      'S1, in another unit',
      PEOPLE.enrolledElsewhere.idNo,
      'NOT_ENROLLED_HERE',
      '职工未在本单位下正常参保,无法办理!',
      1,
    ],
    ['S2, of nobody', PEOPLE.newcomer.idNo, 'PERSON_NOT_FOUND', '未获取到人员基础信息,无法办理!', 1],
    ['S4, of several', PEOPLE.twice.idNo, 'DUPLICATE_PERSON', '该人员存在多条基础信息,请到柜台做人员合并', 1],
  ])('%s: the declaration alone is stored', async (_, idNo, code, message, failures) => {
    const before = await rowsByTable(hall.database);
    const done = await adjust(idNo, '8000');
    expect(done).toMatchObject({ outcome: code, message, enrolment: null, declaration: { state: 'REJECTED' } });
    expect(await rowsByTable(hall.database)).toEqual({
      ...before,
      declaration: before['declaration']! + 1,
      lookup_failure: before['lookup_failure']! + failures,
    });
  });

  test('of a member who is retired', async () => {
    const { idNo } = members[4]!;
    const retire = (type: string): Promise<unknown> =>
      hall.database.query(
        `WITH held AS (UPDATE canbao.enrolment e SET person_type = $2 FROM canbao.person p
           WHERE p.id = e.person_id AND p.id_no_18 = $1 RETURNING e.id)
         UPDATE canbao.enrolment_term SET person_type = $2 WHERE enrolment_id IN (SELECT id FROM held)`,
        [idNo, type],
      );
    await retire('RETIRED_EMPLOYEE');
    expect(await adjust(idNo, '8000')).toMatchObject({
      outcome: 'MEMBER_RETIRED',
      message: '处理失败!退休人员不缴纳医疗保险费,没有可以调整的缴费基数!',
    });
    await retire('EMPLOYEE');
  });

  test('with input that can never be right: nothing is stored, and every fault is told', async () => {
    const before = await rowsByTable(hall.database);
    for (const ask of [PREVIEW_WAGE, ADJUST_WAGE]) {
      const errors = await clerk.refused(ask, { input: { unitNo: HOSPITAL, idNo: '123', declaredWage: '0' } });
      expectRefusal(errors, 'BAD_USER_INPUT');
      expect(errors[0]!.extensions.refusals!.map(({ code }) => code)).toEqual(['INVALID_ID_NUMBER', 'INVALID_WAGE']);
    }
    expect(await rowsByTable(hall.database)).toEqual(before);
  });

  test('by whoever may not', async () => {
    const input = { unitNo: HOSPITAL, idNo: members[5]!.idNo, declaredWage: '8000' };
    for (const ask of [PREVIEW_WAGE, ADJUST_WAGE]) {
      expectRefusal(await hall.client.refused(ask, { input }), 'UNAUTHENTICATED');
      for (const [name, code] of [
        ['clerk2', 'NOT_FOUND'],
        ['analyst', 'FORBIDDEN'],
        ['portal', 'FORBIDDEN'],
      ] as const) {
        expectRefusal(await (await hall.client.signedIn(name)).refused(ask, { input }), code);
      }
    }
    expect(await termsOf(input.idNo)).toHaveLength(1);
  });

  test('once the unit’s bill of the fee month has been issued', async () => {
    await hall.database.query(ISSUE_EARLY, [HOSPITAL]);
    try {
      expect((await adjust(members[5]!.idNo, '8123')).outcome).toBe('FEE_MONTH_SETTLED');
    } finally {
      await hall.database.query(
        `BEGIN; SELECT set_config('canbao.unsettle', 'on', true), set_config('canbao.agency', 'on', true);
         DELETE FROM canbao.bill WHERE notice_no LIKE 'early%'; COMMIT`,
      );
    }
  });

  test('in the settlement window, and singly while the annual declaration is open', async () => {
    const ANNUAL = '{ annualDeclaration { feeMonth isOpen opens closes resumes } }';
    const january = { feeMonth: '2023-01', opens: '2022-12-11', resumes: '2023-01-11' };
    const closes = '2023-01-06T17:00:00+08:00';
    expect(await clerk.ask(ANNUAL)).toEqual({ annualDeclaration: { ...january, isOpen: false, closes } });
    try {
      await setClock('2022-10-08T09:00');
      expect((await adjust(members[5]!.idNo, '8123')).outcome).toBe('SETTLEMENT_WINDOW');
      await setClock('2022-12-20T09:00');
      expect(await clerk.ask(ANNUAL)).toEqual({ annualDeclaration: { ...january, isOpen: true, closes } });
      expect(await adjust(members[5]!.idNo, '8123')).toMatchObject({
        outcome: 'ANNUAL_DECLARATION_OPEN',
        message: '处理失败!现在是2023年1月起执行的年度缴费申报期,不办理零星基数调整!',
      });
      // the roster shows the bases for which wages are being declared
      expect((await roster(members[1]!.idNo))[0]).toMatchObject({ contributionBase: '24042.00' });
    } finally {
      await setClock('2022-09-20T09:00');
    }
  });
});
