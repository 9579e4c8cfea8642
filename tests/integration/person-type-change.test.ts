import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../support/client.ts';
import { COMPANY, HOSPITAL, PEOPLE } from '../support/demo-unit.ts';
import { rowsByTable } from '../support/enrolments.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';
import { CHANGE_TYPE, operate, preview, PREVIEW_TYPE } from '../support/operations.ts';
import type { WireOperation } from '../support/operations.ts';

const hall = useHall();
let clerk: Client;
let clerk2: Client;

const { idNo } = PEOPLE.enrolledHere;
const asked = (changes: object = {}): Record<string, unknown> => ({
  unitNo: HOSPITAL,
  idNo,
  personType: 'CIVIL_SERVANT',
  fromMonth: '2022-10',
  ...changes,
});
const change = (changes: object = {}, as = clerk): Promise<WireOperation> => operate(as, CHANGE_TYPE, asked(changes));

async function onRecord(number: string): Promise<unknown> {
  const [row] = await hall.database.query(
    `SELECT p.person_type AS person, e.person_type AS enrolment, e.insurance_types & 64 > 0 AS civil,
            to_char(e.terms_from, 'YYYY-MM') AS since
       FROM canbao.person p JOIN canbao.enrolment e ON e.person_id = p.id AND e.end_month IS NULL WHERE p.id_no_18 = $1`,
    [number],
  );
  return row;
}

beforeAll(async () => {
  clerk = await hall.client.signedIn('clerk');
  clerk2 = await hall.client.signedIn('clerk2');
});

describe('A change of person type', () => {
  test('is what its preview said, and reaches terms, person record and declaration', async () => {
    const told = await preview(clerk, PREVIEW_TYPE, asked());
    expect(told).toMatchObject({ outcome: 'PERSON_TYPE_CHANGED', feeMonth: '2022-10', base: null, personal: '0.00' });
    const added = told.regularAfter.find(({ insuranceType }) => insuranceType === 'CIVIL_SERVANT')!;
    expect(told).toMatchObject({ employer: added.amount, amount: added.amount });
    expect(told.regularAfter).toHaveLength(told.regularBefore.length + 1);
    const done = await change({ idempotencyKey: 'type-1' });
    expect(done).toMatchObject({
      outcome: 'PERSON_TYPE_CHANGED',
      message: '人员类型变更成功',
      details: told.details,
      enrolment: { personType: 'CIVIL_SERVANT' },
      declaration: { kind: 'UPDATE_PERSON', state: 'APPROVED', personName: PEOPLE.enrolledHere.name },
    });
    expect(done.declaration.before.map(({ value }) => value)[0]).toBe('职工在职');
    expect(done.declaration.after.map(({ value }) => value)).toEqual([
      '公务员在职',
      expect.stringContaining('公务员医疗保险') as unknown,
    ]);
    expect(await onRecord(idNo)).toEqual({
      person: 'CIVIL_SERVANT',
      enrolment: 'CIVIL_SERVANT',
      civil: true,
      since: '2022-10',
    });
    expect(await change({ idempotencyKey: 'type-1' })).toEqual(done);
  });

  test('is refused when it is none, and goes back as it came', async () => {
    expect(await change()).toMatchObject({
      outcome: 'PERSON_TYPE_UNCHANGED',
      message: '处理失败!该人员的人员类型已经是公务员在职,没有变化!',
    });
    expect((await change({ personType: 'EMPLOYEE' })).outcome).toBe('PERSON_TYPE_CHANGED');
    expect(await onRecord(idNo)).toMatchObject({ person: 'EMPLOYEE', enrolment: 'EMPLOYEE', civil: false });
  });

  test.each([
    [
      'of a month that has been charged',
      { fromMonth: '2022-09' },
      'CHANGE_MONTH_PASSED',
      '处理失败!人员类型只能自2022年10月起变更,以前月份的应缴明细不再改动!',
    ],
    ['ahead', { fromMonth: '2022-11' }, 'CHANGE_MONTH_NOT_OPEN', '处理失败!当月结算期之前,变更月份不可选择为下个月!'],
    [
      'of somebody elsewhere',
      { idNo: PEOPLE.enrolledElsewhere.idNo },
      'NOT_ENROLLED_HERE',
      '职工未在本单位下正常参保,无法办理!',
    ],
    ['of nobody', { idNo: PEOPLE.newcomer.idNo }, 'PERSON_NOT_FOUND', '未获取到人员基础信息,无法办理!'],
    ['of several', { idNo: PEOPLE.twice.idNo }, 'DUPLICATE_PERSON', '该人员存在多条基础信息,请到柜台做人员合并'],
  ])('%s is refused and leaves its declaration alone', async (_, changes, outcome, message) => {
    const before = await rowsByTable(hall.database);
    expect(await change(changes)).toMatchObject({ outcome, message, declaration: { state: 'REJECTED' } });
    const after = await rowsByTable(hall.database);
    expect(after).toEqual({
      ...before,
      declaration: before['declaration']! + 1,
      lookup_failure: after['lookup_failure'],
    });
  });

  test('to civil servant is refused in an enterprise', async () => {
    const changes = { unitNo: COMPANY, idNo: PEOPLE.enrolledElsewhere.idNo };
    expect(await change(changes, clerk2)).toMatchObject({
      outcome: 'CIVIL_SERVANT_NOT_OFFERED',
      message: '处理失败!单位类型为企业,不能变更为公务员在职!',
    });
  });

  test('to anything but the two types at work is no input at all', async () => {
    for (const ask of [PREVIEW_TYPE, CHANGE_TYPE]) {
      const errors = await clerk.refused(ask, { input: asked({ personType: 'RETIRED_EMPLOYEE' }) });
      expectRefusal(errors, 'BAD_USER_INPUT');
      expect(errors[0]!.extensions.refusals!.map(({ code }) => code)).toEqual(['INVALID_PERSON_TYPE']);
    }
  });

  test('is made by nobody who may not', async () => {
    for (const ask of [PREVIEW_TYPE, CHANGE_TYPE]) {
      expectRefusal(await hall.client.refused(ask, { input: asked() }), 'UNAUTHENTICATED');
      expectRefusal(await clerk2.refused(ask, { input: asked() }), 'NOT_FOUND');
      for (const name of ['analyst', 'portal']) {
        expectRefusal(await (await hall.client.signedIn(name)).refused(ask, { input: asked() }), 'FORBIDDEN');
      }
    }
  });

  test('many times at once happens once', async () => {
    const all = await Promise.all([1, 2, 3].map(() => change()));
    expect(all.map(({ outcome }) => outcome).sort()).toEqual([
      'PERSON_TYPE_CHANGED',
      'PERSON_TYPE_UNCHANGED',
      'PERSON_TYPE_UNCHANGED',
    ]);
  });
});

test('The database sets the type of nobody who is not enrolled in the unit', async () => {
  const set = (reach: string, unitNo: string): Promise<unknown> =>
    hall.database.as('canbao_app', async (client) => {
      const [unit] = await hall.database.query<{ id: number }>('SELECT id FROM canbao.unit WHERE unit_no = $1', [
        unitNo,
      ]);
      const [person] = await hall.database.query<{ id: string }>('SELECT id FROM canbao.person WHERE id_no_18 = $1', [
        PEOPLE.enrolledElsewhere.idNo,
      ]);
      await client.query(`SELECT set_config('canbao.agency', $1, false)`, [reach]);
      await client.query(`SELECT canbao.set_person_type($1, $2, 'RETIRED_CADRE')`, [unit!.id, person!.id]);
    });
  await expect(set('on', HOSPITAL)).rejects.toThrow('this person is not enrolled in the unit');
  await expect(set('off', COMPANY)).rejects.toThrow('this unit is out of reach');
});
