import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../support/client.ts';
import { COMPANY, ENROL, enrolInput, HOSPITAL, PEOPLE } from '../support/demo-unit.ts';
import type { WireEnrolment } from '../support/demo-unit.ts';
import { rowsByTable, somebody, submit } from '../support/enrolments.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';

const hall = useHall();
let clerk: Client;
let clerk2: Client;

const enrol = (input: Record<string, unknown>, as = clerk): Promise<WireEnrolment> => submit(as, input);
async function personOf(idNo: string): Promise<Record<string, unknown> | undefined> {
  const [row] = await hall.database.query<Record<string, unknown>>(
    `SELECT name, phone, residence, work_start_date::text, person_type FROM canbao.person WHERE id_no_18 = $1`,
    [idNo],
  );
  return row;
}

beforeAll(async () => {
  clerk = await hall.client.signedIn('clerk');
  clerk2 = await hall.client.signedIn('clerk2');
});

describe('The person of an enrolment', () => {
  const details = { phone: '139 0000 0000', residence: '姑苏区', workStartDate: '2015-07-01' };

  test('is made with what was given', async () => {
    const person = { ...somebody(1), ...details };
    expect((await enrol(enrolInput(person))).outcome).toBe('ENROLLED_WITH_BACK_PAY');
    expect(await personOf(person.idNo)).toEqual({
      name: '郑新来',
      phone: '13900000000',
      residence: '姑苏区',
      work_start_date: '2015-07-01',
      person_type: 'EMPLOYEE',
    });
  });

  test('on record keeps the name and what stands there; what was missing is filled in', async () => {
    const person = somebody(2);
    await hall.database.query(
      `INSERT INTO canbao.person (id_no, id_no_18, name, sex, birth_date, person_type, phone)
       VALUES ($1, $1, '阿依·古丽', 'M', to_date(substr($1, 7, 8), 'YYYYMMDD'), 'EMPLOYEE', '13911111111')`,
      [person.idNo],
    );
    const result = await enrol(enrolInput({ ...person, ...details, name: '阿依•古丽' }));
    expect(result.outcome).toBe('ENROLLED_WITH_BACK_PAY');
    expect(await personOf(person.idNo)).toMatchObject({
      name: '阿依·古丽',
      phone: '13911111111',
      residence: '姑苏区',
      work_start_date: '2015-07-01',
    });
  });

  test('with a lower-case x in the ID number is the same person', async () => {
    const input = enrolInput({ ...PEOPLE.enrolledElsewhere, idNo: PEOPLE.enrolledElsewhere.idNo.toLowerCase() });
    expect((await enrol(input)).outcome).toBe('ALREADY_ENROLLED');
  });
});

describe('The declaration of an enrolment', () => {
  test('tells who asked, when by the business clock, what was before and what is now', async () => {
    const { declaration } = await enrol(enrolInput(somebody(3), { startMonth: '2022-08', declaredWage: '3000.00' }));
    const told = await clerk.ask(
      `query ($id: ID!) { declaration(id: $id) { unitNo kind kindName state outcome feeMonth submittedBy submittedAt
         personName maskedIdNo before { field label value } after { label value } refusals { code } } }`,
      { id: declaration.id },
    );
    expect(told).toEqual({
      declaration: {
        unitNo: HOSPITAL,
        kind: 'ENROL',
        kindName: '参保人员增员申报',
        state: 'APPROVED',
        outcome: 'ENROLLED_WITH_BACK_PAY',
        feeMonth: '2022-10',
        submittedBy: expect.stringMatching(/./),
        submittedAt: expect.stringMatching(/^2022-09-20T09:\d\d:\d\d\+08:00$/),
        personName: '郑新来',
        maskedIdNo: '3205*******',
        before: [{ field: 'enrolment', label: '参保状态', value: null }],
        after: [
          { label: '参保状态', value: '正常参保' },
          { label: '参保月份', value: '2022-08' },
          { label: '申报工资', value: '3000.00' },
          { label: '缴费基数', value: '4250.00' },
          { label: '人员类型', value: '职工在职' },
          {
            label: '险种',
            value: '职工基本医疗保险、大额医疗费用补助、地方补充医疗保险、生育保险、长期护理保险、职工大病医疗保险',
          },
          { label: '补缴月份', value: '2022年8月至2022年9月' },
          { label: '补缴金额', value: '843.00' },
        ],
        refusals: [],
      },
    });
  });
});

describe('An idempotency key', () => {
  test('counts the same request written otherwise as the same', async () => {
    const person = somebody(5);
    const first = await enrol(enrolInput(person, { idempotencyKey: 'written-otherwise' }));
    const again = await enrol({
      ...enrolInput({ ...person, name: ` ${person.name} ` }, { idempotencyKey: 'written-otherwise' }),
      insuranceTypes: null,
    });
    expect(again).toEqual(first);
  });

  test('belongs to an account: another account’s same key is another', async () => {
    const key = { idempotencyKey: 'shared' };
    const mine = await enrol(enrolInput(somebody(6), key));
    const theirs = await enrol(enrolInput(somebody(7), { ...key, unitNo: COMPANY }), clerk2);
    expect(theirs.declaration.id).not.toBe(mine.declaration.id);
  });

  test('repeats a refusal too, without another declaration', async () => {
    const input = enrolInput(PEOPLE.flexible, { idempotencyKey: 'refused' });
    const first = await enrol(input);
    const before = await rowsByTable(hall.database);
    expect(await enrol(input)).toEqual(first);
    expect(first.outcome).toBe('FLEXIBLE_EMPLOYMENT_OPEN');
    expect(await rowsByTable(hall.database)).toEqual(before);
  });

  test.each(['', ' ', 'x'.repeat(101), '编号', 'a\u0000b'])('that is no key is refused: %j', async (idempotencyKey) => {
    expectRefusal(await clerk.refused(ENROL, { input: enrolInput(somebody(8), { idempotencyKey }) }), 'BAD_USER_INPUT');
  });
});

test('Months that another unit has paid for are left out, and the deck’s second message has its reason beside it', async () => {
  const person = somebody(11);
  await enrol(enrolInput(person, { startMonth: '2022-07', unitNo: COMPANY }), clerk2);
  await hall.database.query(
    `UPDATE canbao.enrolment SET end_month = '2022-09-01'
      WHERE person_id = (SELECT id FROM canbao.person WHERE id_no_18 = $1)`,
    [person.idNo],
  );
  const paid = await enrol(enrolInput(person, { startMonth: '2022-07' }));
  expect(paid).toMatchObject({
    outcome: 'ENROLLED',
    message: '参保成功,但补缴失败,没有查询到可以补收的时间段!',
    detail: '2022年7月至2022年9月已缴费或已核定,无需补缴。',
    alreadyCharged: ['2022-07', '2022-08', '2022-09'],
    backPay: [],
  });
});
