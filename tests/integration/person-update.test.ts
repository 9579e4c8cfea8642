import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../support/client.ts';
import { COMPANY, HOSPITAL, PEOPLE } from '../support/demo-unit.ts';
import { rowsByTable, submit } from '../support/enrolments.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';
import { declarationAs, operate, reverse, UPDATE_PERSON } from '../support/operations.ts';
import type { WireOperation } from '../support/operations.ts';
import { stop } from '../support/stops.ts';

const hall = useHall();
let clerk: Client;
let clerk2: Client;

const { idNo, name } = PEOPLE.enrolledHere;
const asked = (changes: object = {}): Record<string, unknown> => ({ unitNo: HOSPITAL, idNo, ...changes });
const change = (changes: object = {}, as = clerk): Promise<WireOperation> => operate(as, UPDATE_PERSON, asked(changes));

async function onRecord(number = idNo): Promise<Record<string, unknown>> {
  const [row] = await hall.database.query<Record<string, unknown>>(
    'SELECT to_jsonb(person) AS row FROM canbao.person WHERE id_no_18 = $1',
    [number],
  );
  return row!['row'] as Record<string, unknown>;
}

beforeAll(async () => {
  clerk = await hall.client.signedIn('clerk');
  clerk2 = await hall.client.signedIn('clerk2');
});

describe('A change of a person', () => {
  test('writes what was given and differs, and declares it with the values before and after', async () => {
    const before = await onRecord();
    const changes = {
      name,
      phone: '13912345678',
      residence: ' 新村3幢 ',
      workStartDate: '2012-07-01',
      originalRetirementAge: 60,
      idempotencyKey: 'person-1',
    };
    const done = await change(changes);
    expect(done).toMatchObject({
      outcome: 'PERSON_UPDATED',
      message: '人员信息维护成功',
      declaration: { kind: 'UPDATE_PERSON', state: 'APPROVED', personName: name },
    });
    expect(done.enrolment).not.toBeNull();
    expect(done.declaration.after).toEqual([
      { field: 'phone', value: '13912345678' },
      { field: 'residence', value: '新村3幢' },
      { field: 'workStartDate', value: '2012-07-01' },
      { field: 'originalRetirementAge', value: '60周岁' },
    ]);
    expect(done.declaration.before.map(({ field }) => field)).toEqual(done.declaration.after.map(({ field }) => field));
    expect(await onRecord()).toEqual({
      ...before,
      phone: '13912345678',
      residence: '新村3幢',
      work_start_date: '2012-07-01',
      original_retirement_age: 60,
    });
    expect(await change(changes)).toEqual(done);
    const { member } = await clerk.ask<{ member: unknown }>(
      `query ($unitNo: ID!, $idNo: String!) { member(unitNo: $unitNo, idNo: $idNo) { phone originalRetirementAge } }`,
      { unitNo: HOSPITAL, idNo },
    );
    expect(member).toEqual({ phone: '13912345678', originalRetirementAge: 60 });
  });

  test('mends a slip in the name, which an analyst does not see', async () => {
    const done = await change({ name: '赵在值', phone: null });
    expect(done.declaration).toMatchObject({
      personName: name,
      before: [
        { field: 'phone', value: '13912345678' },
        { field: 'name', value: name },
      ],
      after: [
        { field: 'phone', value: null },
        { field: 'name', value: '赵在值' },
      ],
    });
    const { before, after, reversal } = await declarationAs(await hall.client.signedIn('analyst'), done.declaration.id);
    expect({ before, after, reversal }).toEqual({
      before: [
        { field: 'phone', value: '***' },
        { field: 'name', value: '***' },
      ],
      after: [
        { field: 'phone', value: null },
        { field: 'name', value: '***' },
      ],
      reversal: null,
    });
    expect(await reverse(clerk, done.declaration.id)).toMatchObject({ done: true });
    expect(await onRecord()).toMatchObject({ name, phone: '13912345678' });
  });

  test.each([
    [
      'that changes nothing',
      { phone: '139 1234 5678' },
      'NOTHING_CHANGED',
      '处理失败!所填内容与登记信息一致,没有变化!',
    ],
    [
      'to another name',
      { name: '钱一' },
      'NAME_CHANGE_AT_COUNTER',
      '处理失败!新姓名与登记姓名完全不同,不能在网上更正!',
    ],
    [
      'of somebody elsewhere',
      { idNo: PEOPLE.enrolledElsewhere.idNo, phone: null },
      'NOT_ENROLLED_HERE',
      '职工未在本单位下正常参保,无法办理!',
    ],
    ['of nobody', { idNo: PEOPLE.newcomer.idNo, phone: null }, 'PERSON_NOT_FOUND', '未获取到人员基础信息,无法办理!'],
    [
      'of several',
      { idNo: PEOPLE.twice.idNo, phone: null },
      'DUPLICATE_PERSON',
      '该人员存在多条基础信息,请到柜台做人员合并',
    ],
  ])('%s is refused and leaves its declaration alone', async (_, changes, outcome, message) => {
    const before = await rowsByTable(hall.database);
    expect(await change(changes)).toMatchObject({ outcome, message, declaration: { state: 'REJECTED', after: [] } });
    const after = await rowsByTable(hall.database);
    expect(after).toEqual({
      ...before,
      declaration: before['declaration']! + 1,
      lookup_failure: after['lookup_failure'],
    });
  });

  test('tells every fault of its fields at once, and knows no field that decides who somebody is', async () => {
    const errors = await clerk.refused(UPDATE_PERSON, {
      input: asked({ name: '', phone: '1', originalRetirementAge: 55 }),
    });
    expectRefusal(errors, 'BAD_USER_INPUT');
    expect(errors[0]!.extensions.refusals!.map(({ code }) => code)).toEqual([
      'INVALID_NAME',
      'INVALID_PHONE',
      'INVALID_RETIREMENT_AGE',
    ]);
    for (const locked of ['birthDate', 'sex', 'personType', 'newIdNo']) {
      const [error] = await clerk.refused(UPDATE_PERSON, { input: asked({ [locked]: 'F' }) });
      expect(error!.message).toBe('变量不符合接口定义');
    }
  });

  test('is made by nobody who may not', async () => {
    const input = asked({ phone: null });
    expectRefusal(await hall.client.refused(UPDATE_PERSON, { input }), 'UNAUTHENTICATED');
    expectRefusal(await clerk2.refused(UPDATE_PERSON, { input }), 'NOT_FOUND');
    for (const account of ['analyst', 'portal']) {
      expectRefusal(await (await hall.client.signedIn(account)).refused(UPDATE_PERSON, { input }), 'FORBIDDEN');
    }
  });

  test('many times at once happens once, and two of different fields both stay', async () => {
    const all = await Promise.all([1, 2, 3].map(() => change({ residence: '同村1幢' })));
    expect(all.map(({ outcome }) => outcome).sort()).toEqual(['NOTHING_CHANGED', 'NOTHING_CHANGED', 'PERSON_UPDATED']);
    await Promise.all([change({ phone: '13800001111' }), change({ workStartDate: null })]);
    expect(await onRecord()).toMatchObject({ phone: '13800001111', work_start_date: null });
  });

  test('is not reversed after a later change of the same field', async () => {
    const first = await change({ phone: '13800002222' });
    const { reversal } = await declarationAs(clerk, first.declaration.id);
    expect(reversal).toMatchObject({
      possible: true,
      complete: true,
      steps: [{ kind: 'UPDATE_PERSON', values: [{ field: 'phone', value: '13800001111' }] }],
    });
    await change({ phone: '13800003333' });
    expect(await reverse(clerk, first.declaration.id)).toMatchObject({
      done: false,
      refusals: [{ code: 'REVERSED_BY_LATER' }],
    });
  });
});

describe('Of somebody who was another unit’s', () => {
  test('the name is corrected at the counter, everything else here', async () => {
    const moved = PEOPLE.enrolledElsewhere;
    const stopped = await stop(clerk2, { unitNo: COMPANY, idNo: moved.idNo, changeDate: '2022-08-31' });
    expect(stopped.outcome).toBe('STOPPED');
    const input = { unitNo: HOSPITAL, person: moved, startMonth: '2022-10', declaredWage: '8000.00' };
    expect((await submit(clerk, input)).outcome).toMatch(/^ENROLLED/);
    const refused = await change({ idNo: moved.idNo, name: '孙他人' });
    expect(refused).toMatchObject({
      outcome: 'NAME_CHANGE_AT_COUNTER',
      message: '处理失败!该人员曾在其他单位参保,姓名不能由本单位在网上更正!',
    });
    expect(refused.refusals[0]!.remedy).toContain('柜台');
    expect(JSON.stringify(refused)).not.toContain('示范电子');
    expect((await change({ idNo: moved.idNo, phone: '13800004444' })).outcome).toBe('PERSON_UPDATED');
    // who has left is no longer this unit's to change
    expect(await change({ unitNo: COMPANY, idNo: moved.idNo, phone: null }, clerk2)).toMatchObject({
      outcome: 'NOT_ENROLLED_HERE',
    });
  });
});

test('The database changes nobody who is not enrolled in the unit', async () => {
  const set = (reach: string, number: string): Promise<unknown> =>
    hall.database.as('canbao_app', async (client) => {
      const [unit] = await hall.database.query<{ id: number }>('SELECT id FROM canbao.unit WHERE unit_no = $1', [
        HOSPITAL,
      ]);
      const [person] = await hall.database.query<{ id: string }>('SELECT id FROM canbao.person WHERE id_no_18 = $1', [
        number,
      ]);
      await client.query(`SELECT set_config('canbao.agency', $1, false)`, [reach]);
      await client.query(`SELECT canbao.set_person_particulars($1, $2, '别名', NULL, NULL, NULL, NULL)`, [
        unit!.id,
        person!.id,
      ]);
    });
  await expect(set('on', PEOPLE.misnamed.idNo)).rejects.toThrow('this person is not enrolled in the unit');
  await expect(set('off', idNo)).rejects.toThrow('this unit is out of reach');
});
