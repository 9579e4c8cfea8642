import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  ASSESS,
  backPayDesk,
  backPayInput,
  missedMonths,
  monthsOf,
  PREVIEW_ASSESS,
  MONTHS,
} from '../support/back-pay.ts';
import type { WireOperation } from '../support/back-pay.ts';
import type { Client } from '../support/client.ts';
import { COMPANY, enrolInput, HOSPITAL, PEOPLE } from '../support/demo-unit.ts';
import { rowsByTable, somebody, submit } from '../support/enrolments.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';

const hall = useHall();
let clerk: Client;
let clerk2: Client;
const desk = backPayDesk(() => clerk);

const setTo = (idNo: string, column: string, month: string): Promise<unknown> =>
  hall.database.query(
    `UPDATE canbao.enrolment SET ${column} = $2
      WHERE person_id = (SELECT id FROM canbao.person WHERE id_no_18 = $1)`,
    [idNo, `${month}-01`],
  );
const setClock = (now: string): Promise<unknown> =>
  clerk.ask('mutation ($now: DateTime!) { setDemoClock(now: $now) }', { now: `${now}:00+08:00` });

beforeAll(async () => {
  clerk = await hall.client.signedIn('clerk');
  clerk2 = await hall.client.signedIn('clerk2');
});

describe('Back-pay on its own', () => {
  test('charges what the preview told, to the fen, and says so on its declaration', async () => {
    const { idNo } = await missedMonths(clerk, 1, '2022-07', { declaredWage: '8123.45' });
    const previewed = await desk.preview(idNo, ['2022-09', '2022-07']);
    const result = await desk.assess(idNo, ['2022-09', '2022-07']);
    expect(result).toMatchObject({
      outcome: 'BACK_PAY_ASSESSED',
      message: '补缴成功。后续请到"已审核数据查询"中查询信息',
      refusals: [],
      withdrawn: [],
      details: [expect.stringContaining('合计1,602.20元'), expect.anything(), expect.anything()],
      declaration: {
        state: 'APPROVED',
        kind: 'BACK_PAY',
        before: [],
        after: [
          { label: '补缴月份', value: '2022年7月、2022年9月' },
          { label: '补缴金额', value: '1602.20' },
        ],
      },
    });
    expect(result.enrolment).not.toBeNull();
    expect(monthsOf(result.charges)).toEqual(['2022-07', '2022-09']);
    const stored = result.charges.map(({ feeMonth, kind, ...charge }) => {
      expect({ feeMonth, kind }).toEqual({ feeMonth: '2022-10', kind: 'BACK_PAY' });
      return charge;
    });
    expect(previewed.added).toEqual(expect.arrayContaining(stored));
    expect(previewed.added).toHaveLength(stored.length);
    expect(previewed).toMatchObject({
      outcome: 'BACK_PAY_ASSESSED',
      feeMonth: '2022-10',
      amount: '1602.20',
      removed: [],
      details: [
        '补缴2022年7月、2022年9月,共2个月,合计1,602.20元(个人334.94元、单位1,267.26元),列入2022年10月缴费通知单。',
        '每月按该月有效的申报工资和险种,以及该月的缴费基数上下限核定。',
        '参保关系和2022年10月的正常应缴不变。',
      ],
    });
  });

  test('takes each month on the terms in force in it', async () => {
    const { idNo } = await missedMonths(clerk, 2, '2022-07', { declaredWage: '3000.00' });
    await hall.database.query(
      `INSERT INTO canbao.enrolment_term (enrolment_id, from_month, declared_wage_fen, insurance_types, person_type, declaration_id)
       SELECT e.id, '2022-09-01', 3000000, e.insurance_types, e.person_type, e.declaration_id FROM canbao.enrolment e
         JOIN canbao.person p ON p.id = e.person_id WHERE p.id_no_18 = $1`,
      [idNo],
    );
    const { charges } = await desk.assess(idNo, ['2022-07', '2022-08', '2022-09']);
    const bases = charges.filter(({ insuranceType }) => insuranceType === 'BASIC_MEDICAL').map(({ base }) => base);
    expect(bases).toEqual(['4250.00', '4250.00', '21821.00']);
  });

  test('is open to those who have left, for the months before they did', async () => {
    const { idNo } = await missedMonths(clerk, 3, '2022-06');
    await setTo(idNo, 'end_month', '2022-07');
    expect((await desk.months(idNo)).months.slice(0, 5).map(({ state }) => state)).toEqual([
      'NOT_ENROLLED',
      'NOT_ENROLLED',
      'OPEN',
      'OPEN',
      'NOT_ENROLLED',
    ]);
    expect((await desk.assess(idNo, ['2022-08'])).message).toBe('处理失败!该人员2022年8月未在本单位参保,不能补缴!');
    expect((await desk.assess(idNo, ['2022-06', '2022-07'])).outcome).toBe('BACK_PAY_ASSESSED');
  });

  test('is refused with every reason and its month, and then stores its declaration alone', async () => {
    const { idNo } = await missedMonths(clerk, 4, '2022-02');
    await desk.assess(idNo, ['2022-07']);
    const before = await rowsByTable(hall.database);
    const asked = ['2022-01', '2022-03', '2022-07', '2022-08', '2022-10'];
    const previewed = await desk.preview(idNo, asked);
    const result = await desk.assess(idNo, asked);
    expect(result.refusals.map(({ code, message }) => [code, message])).toEqual([
      ['BACK_PAY_MONTH_NOT_ENROLLED', '处理失败!该人员2022年1月未在本单位参保,不能补缴!'],
      ['BACK_PAY_MONTH_TOO_OLD', '处理失败!2022年1月超过网上补缴期限!'],
      ['BACK_PAY_MONTH_TOO_OLD', '处理失败!2022年3月超过网上补缴期限!'],
      ['BACK_PAY_MONTH_CHARGED', '处理失败!该人员2022年7月已缴费或已核定,不能重复补缴!'],
      ['BACK_PAY_MONTH_NOT_PAST', '处理失败!2022年10月不早于当前费款所属期,不能补缴!'],
    ]);
    expect(result.refusals.every(({ field }) => field === 'months')).toBe(true);
    expect(result).toMatchObject({
      outcome: 'BACK_PAY_MONTH_NOT_ENROLLED',
      charges: [],
      enrolment: null,
      declaration: { state: 'REJECTED', before: [], after: [] },
    });
    expect(previewed).toMatchObject({ outcome: result.outcome, message: result.message, added: [], amount: '0.00' });
    expect(previewed.refusals.map(({ message }) => message)).toEqual(result.refusals.map(({ message }) => message));
    expect(await rowsByTable(hall.database)).toEqual({ ...before, declaration: before['declaration']! + 1 });
  });

  test('is refused for a month that another unit has charged, which it does not name', async () => {
    const { idNo } = await missedMonths(clerk, 5, '2022-09');
    await setTo(idNo, 'end_month', '2022-09');
    await submit(clerk2, enrolInput(somebody(5), { unitNo: COMPANY, startMonth: '2022-09' }));
    const result = await desk.assess(idNo, ['2022-09']);
    expect(result.message).toBe('处理失败!该人员2022年9月已缴费或已核定,不能重复补缴!');
    expect(JSON.stringify(result)).not.toContain('电子');
    const [september] = (await desk.months(idNo)).months;
    expect(september).toMatchObject({ state: 'CHARGED', chargedIn: null, deletable: false, deletionRefusal: null });
  });

  test.each([
    ['S2', somebody(499).idNo, 'PERSON_NOT_FOUND', '未获取到人员基础信息,无法办理!'],
    ['S1', PEOPLE.enrolledElsewhere.idNo, 'NOT_ENROLLED_HERE', '职工未在本单位下正常参保,无法办理!'],
    ['S4', PEOPLE.twice.idNo, 'DUPLICATE_PERSON', '该人员存在多条基础信息,请到柜台做人员合并'],
  ])('%s, and tells no name', async (_case, idNo, outcome, message) => {
    expect(await desk.preview(idNo, ['2022-09'])).toMatchObject({ outcome, message });
    expect(await desk.assess(idNo, ['2022-09'])).toMatchObject({ outcome, message, charges: [] });
    expect(await desk.months(idNo)).toMatchObject({ personName: null, months: [], refusals: [{ code: outcome }] });
  });
});

describe('Asked for twice, back-pay is charged once', () => {
  test('under one key, however often, with the same answer', async () => {
    const { idNo } = await missedMonths(clerk, 11, '2022-08');
    const results = await Promise.all(
      Array.from({ length: 10 }, () => desk.assess(idNo, ['2022-08', '2022-09'], { idempotencyKey: 'late' })),
    );
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
    expect(results[0]?.outcome).toBe('BACK_PAY_ASSESSED');
    const other = backPayInput(idNo, ['2022-08'], { idempotencyKey: 'late' });
    expectRefusal(await clerk.refused(ASSESS, { input: other }), 'IDEMPOTENCY_KEY_REUSED');
  });

  test('without a key by many at once: one is done, the others are told that it is', async () => {
    const { idNo } = await missedMonths(clerk, 12, '2022-08');
    const results = await Promise.all(Array.from({ length: 20 }, () => desk.assess(idNo, ['2022-08'])));
    const outcomes = results.map(({ outcome }) => outcome).sort();
    expect(outcomes).toEqual(['BACK_PAY_ASSESSED', ...Array<string>(19).fill('BACK_PAY_MONTH_CHARGED')]);
  });

  test('by two units of a person who was in both in that month: one of them pays', async () => {
    const { idNo } = await missedMonths(clerk, 13, '2022-09');
    await setTo(idNo, 'end_month', '2022-09');
    await missedMonths(clerk2, 13, '2022-09', { unitNo: COMPANY });
    const both = await Promise.all([
      desk.assess(idNo, ['2022-09']),
      clerk2.ask<{ assessBackPay: WireOperation }>(ASSESS, {
        input: backPayInput(idNo, ['2022-09'], { unitNo: COMPANY }),
      }),
    ]);
    const outcomes = [both[0].outcome, both[1].assessBackPay.outcome].sort();
    expect(outcomes).toEqual(['BACK_PAY_ASSESSED', 'BACK_PAY_MONTH_CHARGED']);
  });
});

describe('Who may not', () => {
  const input = backPayInput(PEOPLE.enrolledHere.idNo, ['2022-09']);

  test.each(['analyst', 'portal'])('%s', async (username) => {
    const other = await hall.client.signedIn(username);
    for (const query of [ASSESS, PREVIEW_ASSESS]) expectRefusal(await other.refused(query, { input }), 'FORBIDDEN');
    expectRefusal(await other.refused(MONTHS, { unitNo: HOSPITAL, idNo: PEOPLE.enrolledHere.idNo }), 'FORBIDDEN');
  });

  test('a clerk of another unit, nor anybody who is not signed in', async () => {
    expectRefusal(await clerk2.refused(ASSESS, { input }), 'NOT_FOUND');
    expectRefusal(await hall.client.refused(ASSESS, { input }), 'UNAUTHENTICATED');
  });

  test('whoever asks for people who never were here, for long', async () => {
    await hall.database.query('DELETE FROM canbao.lookup_failure');
    const stranger = { unitNo: COMPANY, idNo: PEOPLE.enrolledHere.idNo };
    for (let asked = 0; asked < 20; asked += 1) await clerk2.ask(MONTHS, stranger);
    expectRefusal(await clerk2.refused(MONTHS, stranger), 'LOOKUP_BUDGET_EXCEEDED');
  });
});

test('Input that can never be right is an error with every reason', async () => {
  const [error] = await clerk.refused(ASSESS, { input: backPayInput('320599199003070019', []) });
  expect(error?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    refusals: [{ code: 'INVALID_ID_NUMBER' }, { code: 'INVALID_BACK_PAY_MONTHS', message: '请选择1至24个补缴月份' }],
  });
});

describe('By the calendar', () => {
  test('in the settlement window nothing is charged, and the page says from when', async () => {
    const { idNo } = await missedMonths(clerk, 21, '2022-09');
    await setClock('2022-10-08T09:00');
    const result = await desk.assess(idNo, ['2022-09']);
    expect(result).toMatchObject({ outcome: 'SETTLEMENT_WINDOW', charges: [] });
    expect(result.message).toContain('2022年10月11日');
    expect((await desk.months(idNo)).refusals).toMatchObject([{ code: 'SETTLEMENT_WINDOW' }]);
  });

  test('a month whose policy nobody has published is refused by name', async () => {
    await setClock('2022-02-16T09:00');
    const person = somebody(22);
    await submit(clerk, enrolInput(person, { startMonth: '2022-03' }));
    await setTo(person.idNo, 'start_month', '2021-11');
    expect(await desk.assess(person.idNo, ['2021-11', '2022-02'])).toMatchObject({
      outcome: 'POLICY_NOT_PUBLISHED',
      message: expect.stringContaining('2021年11月'),
      charges: [],
    });
    expect(
      (await desk.months(person.idNo)).months.find(({ coveredMonth }) => coveredMonth === '2021-11'),
    ).toMatchObject({
      state: 'POLICY_NOT_PUBLISHED',
    });
  });
});
