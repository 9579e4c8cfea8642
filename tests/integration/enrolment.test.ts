import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../support/client.ts';
import { COMPANY, ENROL, enrolInput, PEOPLE, PREVIEW } from '../support/demo-unit.ts';
import type { WireEnrolment } from '../support/demo-unit.ts';
import { useHall } from '../support/hall.ts';

const hall = useHall();
let clerk: Client;

const enrol = async (input: Record<string, unknown>, as = clerk): Promise<WireEnrolment> =>
  (await as.ask<{ enrol: WireEnrolment }>(ENROL, { input })).enrol;
const preview = async (input: Record<string, unknown>): Promise<Omit<WireEnrolment, 'declaration'>> =>
  (await clerk.ask<{ previewEnrolment: WireEnrolment }>(PREVIEW, { input })).previewEnrolment;
const setClock = (now: string): Promise<unknown> =>
  clerk.ask('mutation ($now: DateTime!) { setDemoClock(now: $now) }', { now: `${now}:00+08:00` });

/** How many rows each table that an enrolment could write to holds. */
async function counts(): Promise<Record<string, number>> {
  const tables = ['person', 'enrolment', 'enrolment_term', 'charge', 'bill', 'coverage_elsewhere'];
  const [row] = await hall.database.query<Record<string, string>>(
    `SELECT ${tables.map((table) => `(SELECT count(*) FROM canbao.${table}) AS ${table}`).join(', ')}`,
  );
  return Object.fromEntries(Object.entries(row!).map(([table, count]) => [table, Number(count)]));
}

beforeAll(async () => {
  clerk = await hall.client.signedIn('clerk');
});

describe('each refusal has its exact text and changes nothing but the declaration that records it', () => {
  test.each([
    [
      'E3',
      PEOPLE.newcomer,
      { startMonth: '2022-11' },
      'MONTH_NOT_OPEN',
      '处理失败!当月结算期之前,参保日期不可选择为下个月!',
    ],
    ['E4', PEOPLE.twice, {}, 'DUPLICATE_PERSON', '该人员存在多条基础信息,请到柜台做人员合并'],
    [
      'E5f',
      PEOPLE.womanOf50,
      {},
      'REACHED_RETIREMENT_AGE',
      '处理失败! 女性50周岁不允许网办参保, 请去统筹区医保局 办理',
    ],
    ['E5m', PEOPLE.manOf60, {}, 'REACHED_RETIREMENT_AGE', '处理失败! 男性60周岁不允许网办参保, 请去统筹区医保局 办理'],
    ['E6', PEOPLE.flexible, {}, 'FLEXIBLE_EMPLOYMENT_OPEN', '处理失败!该人员存在灵活就业参保。请先办理停保!'],
    [
      'E7 here',
      PEOPLE.enrolledHere,
      {},
      'ALREADY_ENROLLED',
      '处理失败!该人员在苏州示范市立医院下存在正常参保的险种,不允许新增!',
    ],
    [
      'E7 elsewhere',
      PEOPLE.enrolledElsewhere,
      {},
      'ALREADY_ENROLLED',
      '处理失败!该人员在其他单位下存在正常参保的险种,不允许新增!',
    ],
    ['E8', PEOPLE.transferred, {}, 'TRANSFERRED', '处理失败! 该人员曾经做过转移,且在新单位下正常参保!'],
    ['E9', PEOPLE.misnamed, {}, 'NAME_MISMATCH', '处理失败!姓名与证件号码不一致,请核对后重新提交!'],
  ])('%s', async (_case, person, changes, outcome, message) => {
    const before = await counts();
    const previewed = await preview(enrolInput(person, changes));
    const result = await enrol(enrolInput(person, changes));
    expect({ outcome: result.outcome, message: result.message }).toEqual({ outcome, message });
    expect(previewed).toMatchObject({ outcome, message });
    expect(result.refusals[0]).toMatchObject({ code: outcome, message });
    expect(result.refusals[0]!.remedy).not.toBe('');
    expect(result).toMatchObject({
      enrolment: null,
      backPay: [],
      declaration: { state: 'REJECTED', outcome, message },
    });
    expect(await counts()).toEqual(before);
  });

  test('a person without the right name learns nothing of where somebody is insured', async () => {
    const result = await enrol(enrolInput({ idNo: PEOPLE.enrolledElsewhere.idNo, name: '张冒名' }));
    expect(result.refusals.map(({ code }) => code)).toEqual(['NAME_MISMATCH']);
  });
});

describe('an enrolment that is done', () => {
  test('seven months back assesses six and names the seventh; the preview is what is stored, to the fen', async () => {
    const input = enrolInput(PEOPLE.newcomer, { startMonth: '2022-03', declaredWage: '8123.45' });
    const previewed = await preview(input);
    const result = await enrol(input);
    expect(result).toMatchObject({
      outcome: 'ENROLLED_WITH_BACK_PAY',
      message: '参保成功,补缴成功。后续请到"已审核数据查询"中查询信息',
      notAssessed: ['2022-03'],
      refusals: [],
      declaration: { state: 'APPROVED' },
      enrolment: { startMonth: '2022-03', personType: 'EMPLOYEE' },
    });
    const months = [...new Set(result.backPay.map(({ coveredMonth }) => coveredMonth))];
    expect(months).toEqual(['2022-04', '2022-05', '2022-06', '2022-07', '2022-08', '2022-09']);
    const money = (charges: readonly object[]): unknown[] =>
      charges.map((charge) => ({ ...charge, kind: undefined, feeMonth: undefined }));
    const sorted = (charges: readonly object[]): unknown[] =>
      money(charges)
        .map((charge) => JSON.stringify(charge, Object.keys(charge as object).sort()))
        .sort();
    expect(sorted(result.backPay)).toEqual(sorted(previewed.backPay));
    expect(new Set(result.backPay.map(({ kind, feeMonth }) => `${kind} ${feeMonth}`))).toEqual(
      new Set(['BACK_PAY 2022-10']),
    );
    // 8,123.45: 2 % is 162.469, 6 % is 487.407, 0.8 % is 64.9876, 1 % is 81.2345
    expect(result.backPay.filter(({ coveredMonth }) => coveredMonth === '2022-04')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ insuranceType: 'BASIC_MEDICAL', personal: '162.47', employer: '487.41' }),
        expect.objectContaining({ insuranceType: 'MATERNITY', personal: '0.00', employer: '64.99' }),
        expect.objectContaining({ insuranceType: 'LOCAL_SUPPLEMENT', personal: '0.00', employer: '81.23' }),
        expect.objectContaining({ insuranceType: 'LARGE_AMOUNT', personal: '5.00', employer: '0.00' }),
      ]),
    );
  });

  test('9.20 from 2022-09 gives exactly one month of back-pay, from 2022-10 none and E2', async () => {
    const september = await enrol(enrolInput({ idNo: '320599199505050017', name: '周九月' }));
    expect(new Set(september.backPay.map(({ coveredMonth }) => coveredMonth))).toEqual(new Set(['2022-09']));
    const october = await enrol(enrolInput({ idNo: '320599199505050033', name: '周十月' }, { startMonth: '2022-10' }));
    expect(october).toMatchObject({
      outcome: 'ENROLLED',
      message: '参保成功,但补缴失败,没有查询到可以补收的时间段!',
      backPay: [],
    });
  });

  test('a wage outside the limits is accepted and held', async () => {
    const low = await enrol(enrolInput({ idNo: '32059919950505005X', name: '周低' }, { declaredWage: '1000.00' }));
    const high = await enrol(enrolInput({ idNo: '320599199505050076', name: '周高' }, { declaredWage: '99999.99' }));
    expect(new Set(low.backPay.map(({ base }) => base))).toEqual(new Set(['4250.00']));
    expect(new Set(high.backPay.map(({ base }) => base))).toEqual(new Set(['21821.00']));
  });

  test('with civil servants’ insurance the person is 公务员在职; an enterprise is refused it', async () => {
    const types = [
      'BASIC_MEDICAL',
      'LARGE_AMOUNT',
      'LOCAL_SUPPLEMENT',
      'MATERNITY',
      'LONG_TERM_CARE',
      'CRITICAL_ILLNESS',
    ];
    const insuranceTypes = [...types, 'CIVIL_SERVANT'];
    const done = await enrol(enrolInput({ idNo: '320599199505050092', name: '周公' }, { insuranceTypes }));
    expect(done.enrolment).toMatchObject({ personType: 'CIVIL_SERVANT', insuranceTypes });
    const clerk2 = await hall.client.signedIn('clerk2');
    const person = { idNo: '320599199505050113', name: '周企' };
    const errors = await clerk2.refused(ENROL, { input: enrolInput(person, { unitNo: COMPANY, insuranceTypes }) });
    expect(errors[0]!.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      refusals: [{ code: 'INSURANCE_TYPE_NOT_OFFERED' }],
    });
  });
});

describe('input that can never be right is an error with every reason, and nothing is stored', () => {
  test('an ID number with a wrong check character, a blank name and no wage, all told at once', async () => {
    const before = await counts();
    const input = enrolInput({ idNo: '320599199505050011', name: ' ' }, { declaredWage: '0' });
    const [error] = await clerk.refused(ENROL, { input });
    expect(error!.extensions.code).toBe('BAD_USER_INPUT');
    const codes = error!.extensions.refusals!.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['INVALID_ID_NUMBER', 'INVALID_NAME', 'INVALID_WAGE']));
    expect(await counts()).toEqual(before);
  });
});

describe('the same idempotency key', () => {
  const person = { idNo: '32059919950505013X', name: '周键' };

  test('acts once and answers the same, also when sent twenty times at once', async () => {
    const input = enrolInput(person, { idempotencyKey: 'k-1' });
    const results = await Promise.all(Array.from({ length: 20 }, () => enrol(input)));
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
    expect(results[0]!.outcome).toBe('ENROLLED_WITH_BACK_PAY');
    expect(JSON.stringify(await enrol(input))).toBe(JSON.stringify(results[0]));
  });
  test('is refused for another input', async () => {
    const input = enrolInput(person, { idempotencyKey: 'k-1', declaredWage: '9000.00' });
    const [error] = await clerk.refused(ENROL, { input });
    expect(error!.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });
});

test('200 simultaneous enrolments of one person from two units: one is done, every other answer is E7', async () => {
  const clerk2 = await hall.client.signedIn('clerk2');
  const person = { idNo: '320599199505050156', name: '周抢' };
  const answers = await Promise.all(
    Array.from({ length: 200 }, (_, index) =>
      index % 2 === 0
        ? clerk.exchange<{ enrol: WireEnrolment }>(ENROL, { input: enrolInput(person) })
        : clerk2.exchange<{ enrol: WireEnrolment }>(ENROL, { input: enrolInput(person, { unitNo: COMPANY }) }),
    ),
  );
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
  const outcomes = answers.map(({ data }) => data!.enrol.outcome);
  expect(outcomes.filter((outcome) => outcome === 'ENROLLED_WITH_BACK_PAY')).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome === 'ALREADY_ENROLLED')).toHaveLength(199);
  const [row] = await hall.database.query<{ enrolments: string; charges: string }>(
    `SELECT count(DISTINCT e.id) AS enrolments, count(c.id) AS charges FROM canbao.enrolment e
       JOIN canbao.person p ON p.id = e.person_id LEFT JOIN canbao.charge c ON c.enrolment_id = e.id WHERE p.id_no = $1`,
    [person.idNo],
  );
  expect(row).toEqual({ enrolments: '1', charges: '1' });
});

test('a wrong name is looked up twenty times an hour and then refused', async () => {
  const officer = await hall.client.signedIn('officer');
  const input = enrolInput(PEOPLE.misnamed);
  for (let failures = 0; failures < 20; failures += 1) {
    expect((await enrol(input, officer)).outcome).toBe('NAME_MISMATCH');
  }
  const [error] = await officer.refused(PREVIEW, { input });
  expect(error!.extensions.code).toBe('LOOKUP_BUDGET_EXCEEDED');
});

describe('the deck’s calendar', () => {
  const september = enrolInput(PEOPLE.newcomer, { startMonth: '2022-09' });

  test.each(['2022-08-01T09:00', '2022-08-06T16:59'])('at %s September is refused with E3', async (now) => {
    await setClock(now);
    expect((await preview(enrolInput({ idNo: '320599199505050172', name: '周历' }))).outcome).toBe('MONTH_NOT_OPEN');
  });

  test.each(['2022-08-06T17:00', '2022-08-10T23:59'])(
    'at %s every declaration is refused with the reopening day',
    async (now) => {
      await setClock(now);
      for (const startMonth of ['2022-08', '2022-09']) {
        const result = await enrol({ ...september, startMonth });
        expect(result.outcome).toBe('SETTLEMENT_WINDOW');
        expect(result.message).toContain('2022年8月11日');
      }
    },
  );

  test('on 8.11 it is accepted, although the demonstration had settled September before', async () => {
    await setClock('2022-08-11T09:00');
    const result = await enrol(enrolInput({ idNo: '320599199505050199', name: '周开' }));
    expect(result).toMatchObject({ outcome: 'ENROLLED', refusals: [] });
  });
});
