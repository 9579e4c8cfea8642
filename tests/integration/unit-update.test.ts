import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../support/client.ts';
import { COMPANY, HOSPITAL } from '../support/demo-unit.ts';
import { rowsByTable } from '../support/enrolments.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';
import { declarationAs, operate, reverse, UPDATE_UNIT } from '../support/operations.ts';
import type { WireOperation } from '../support/operations.ts';

const hall = useHall();
let clerk: Client;
let clerk2: Client;
let analyst: Client;
let officer: Client;

const asked = (changes: object = {}): Record<string, unknown> => ({ unitNo: HOSPITAL, ...changes });
const change = (changes: object = {}, as = clerk): Promise<WireOperation> => operate(as, UPDATE_UNIT, asked(changes));

async function onRecord(unitNo = HOSPITAL): Promise<Record<string, unknown>> {
  const [row] = await hall.database.query<Record<string, unknown>>('SELECT * FROM canbao.unit WHERE unit_no = $1', [
    unitNo,
  ]);
  return row!;
}

const setClock = (now: string): Promise<unknown> =>
  officer.ask('mutation ($now: DateTime!) { setDemoClock(now: $now) }', { now: `${now}:00+08:00` });

beforeAll(async () => {
  [clerk, clerk2, analyst, officer] = (await Promise.all(
    ['clerk', 'clerk2', 'analyst', 'officer'].map((name) => hall.client.signedIn(name)),
  )) as [Client, Client, Client, Client];
});

describe('A change of a unit', () => {
  test('writes what was given and differs, and declares it with the values before and after', async () => {
    const before = await onRecord();
    const done = await change({
      name: before['name'],
      address: ' 苏州市新路2号 ',
      bankAccount: '6222 0000 0000 0000 5678',
      legalRepresentativePhone: '',
      idempotencyKey: 'unit-1',
    });
    expect(done).toMatchObject({
      outcome: 'UNIT_UPDATED',
      message: '单位信息维护成功',
      enrolment: null,
      declaration: { kind: 'UPDATE_UNIT', state: 'APPROVED', personName: null },
    });
    expect(done.details).toContain('单位地址由苏州市示范路1号变更为苏州市新路2号。');
    expect(done.declaration.before).toEqual([
      { field: 'address', value: '苏州市示范路1号' },
      { field: 'legalRepresentativePhone', value: '13800000000' },
      { field: 'bankAccount', value: `*******${String(before['bank_account']).slice(-4)}` },
    ]);
    expect(done.declaration.after).toEqual([
      { field: 'address', value: '苏州市新路2号' },
      { field: 'legalRepresentativePhone', value: null },
      { field: 'bankAccount', value: '*******5678' },
    ]);
    expect(await onRecord()).toEqual({
      ...before,
      address: '苏州市新路2号',
      bank_account: '62220000000000005678',
      legal_representative_phone: null,
    });
    expect(
      await change({
        name: before['name'],
        address: ' 苏州市新路2号 ',
        bankAccount: '6222 0000 0000 0000 5678',
        legalRepresentativePhone: '',
        idempotencyKey: 'unit-1',
      }),
    ).toEqual(done);
    expectRefusal(
      await clerk.refused(UPDATE_UNIT, { input: asked({ name: '别的', idempotencyKey: 'unit-1' }) }),
      'IDEMPOTENCY_KEY_REUSED',
    );
  });

  test('is refused when nothing is different, and leaves its declaration alone', async () => {
    const before = await rowsByTable(hall.database);
    for (const nothing of [{}, { address: '苏州市新路2号', legalRepresentativePhone: null }]) {
      expect(await change(nothing)).toMatchObject({
        outcome: 'NOTHING_CHANGED',
        message: '处理失败!所填内容与登记信息一致,没有变化!',
        declaration: { state: 'REJECTED', before: [], after: [] },
      });
    }
    expect(await rowsByTable(hall.database)).toEqual({ ...before, declaration: before['declaration']! + 2 });
  });

  test('tells every fault of its fields at once, and knows no field that decides money', async () => {
    const errors = await clerk.refused(UPDATE_UNIT, { input: asked({ name: ' ', bankAccount: 'x', phone: '1' }) });
    expectRefusal(errors, 'BAD_USER_INPUT');
    expect(errors[0]!.extensions.refusals!.map(({ code }) => code)).toEqual([
      'INVALID_UNIT_NAME',
      'INVALID_PHONE',
      'INVALID_BANK_ACCOUNT',
    ]);
    for (const locked of ['unitType', 'creditCode', 'area']) {
      const [error] = await clerk.refused(UPDATE_UNIT, { input: asked({ [locked]: 'ENTERPRISE' }) });
      expect(error!.message).toBe('变量不符合接口定义');
    }
  });

  test('masks the representative’s number on the declaration, and everything of the kind to an analyst', async () => {
    const done = await change({ legalRepresentativeIdNo: '320599199003070018', phone: '0512-68001234' });
    const shown = '3205*******(尾号0018)';
    expect(done.declaration.after).toContainEqual({ field: 'legalRepresentativeIdNo', value: shown });
    expect(JSON.stringify(done)).not.toContain('320599199003070018');
    const { after, reversal } = await declarationAs(analyst, done.declaration.id);
    expect(after).toEqual([
      { field: 'phone', value: '***' },
      { field: 'legalRepresentativeIdNo', value: '***' },
    ]);
    expect(reversal).toBeNull();
    const ask = `query ($unitNo: ID!) { unit(unitNo: $unitNo) {
      address bankAccount bankAccountName legalRepresentativeIdNo legalRepresentativePhone } }`;
    expect(await clerk.ask(ask, { unitNo: HOSPITAL })).toMatchObject({
      unit: { bankAccount: '62220000000000005678', legalRepresentativeIdNo: '320599199003070018' },
    });
    for (const name of ['analyst', 'portal']) {
      expect(await (await hall.client.signedIn(name)).ask(ask, { unitNo: HOSPITAL })).toMatchObject({
        unit: {
          address: '苏州市新路2号',
          bankAccount: null,
          bankAccountName: null,
          legalRepresentativeIdNo: null,
          legalRepresentativePhone: null,
        },
      });
    }
  });

  test('is made by nobody who may not', async () => {
    const input = asked({ address: '别处' });
    expectRefusal(await hall.client.refused(UPDATE_UNIT, { input }), 'UNAUTHENTICATED');
    expectRefusal(await clerk2.refused(UPDATE_UNIT, { input }), 'NOT_FOUND');
    for (const name of ['analyst', 'portal']) {
      expectRefusal(await (await hall.client.signedIn(name)).refused(UPDATE_UNIT, { input }), 'FORBIDDEN');
    }
  });

  test('many times at once happens once, and two of different fields both stay', async () => {
    const all = await Promise.all([1, 2, 3].map(() => change({ address: '苏州市同路3号' })));
    expect(all.map(({ outcome }) => outcome).sort()).toEqual(['NOTHING_CHANGED', 'NOTHING_CHANGED', 'UNIT_UPDATED']);
    await Promise.all([change({ bankName: '甲银行' }), change({ bankAccountName: '甲户名' })]);
    expect(await onRecord()).toMatchObject({ bank_name: '甲银行', bank_account_name: '甲户名' });
  });

  test('is refused while the agency settles', async () => {
    await setClock('2022-10-08T09:00');
    expect(await change({ address: '苏州市晚路4号' })).toMatchObject({ outcome: 'SETTLEMENT_WINDOW' });
    await setClock('2022-09-20T09:00');
  });
});

describe('A change of a unit is reversed', () => {
  test('to the values before it, unmasked, once', async () => {
    const before = await onRecord(COMPANY);
    const changes = {
      unitNo: COMPANY,
      bankAccount: '6222000000009999',
      legalRepresentativeIdNo: null,
      name: '苏州新名有限公司',
    };
    const { declaration } = await operate(clerk2, UPDATE_UNIT, changes);
    const { reversal } = await declarationAs(clerk2, declaration.id);
    expect(reversal).toMatchObject({ possible: true, complete: true, refusals: [] });
    expect(reversal!.steps).toEqual([
      {
        kind: 'UPDATE_UNIT',
        values: [
          { field: 'unitName', value: before['name'] },
          { field: 'legalRepresentativeIdNo', value: '3205*******(尾号0012)' },
          { field: 'bankAccount', value: `*******${String(before['bank_account']).slice(-4)}` },
        ],
      },
    ]);
    expect(await reverse(clerk2, declaration.id)).toMatchObject({ done: true });
    expect(await onRecord(COMPANY)).toEqual(before);
    expect((await reverse(clerk2, declaration.id)).refusals.map(({ code }) => code)).toEqual(['ALREADY_REVERSED']);
  });

  test('not after a later change of the same field', async () => {
    const first = await change({ address: '苏州市先路5号' });
    await change({ address: '苏州市后路6号' });
    const { reversal } = await declarationAs(clerk, first.declaration.id);
    expect(reversal).toMatchObject({ possible: false, refusals: [{ code: 'REVERSED_BY_LATER' }] });
    expect(await reverse(clerk, first.declaration.id)).toMatchObject({ done: false });
    expect(await onRecord()).toMatchObject({ address: '苏州市后路6号' });
  });
});

test('The database lets no unit change what decides money or who it is', async () => {
  for (const column of ['unit_type', 'credit_code', 'area', 'unit_no', 'notice_prefix', 'registered_on']) {
    const written = hall.database.as('canbao_app', async (client) => {
      await client.query(`SELECT set_config('canbao.agency', 'on', false)`);
      await client.query(`UPDATE canbao.unit SET ${column} = ${column}`);
    });
    await expect(written).rejects.toThrow('permission denied');
  }
});
