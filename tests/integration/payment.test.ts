import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../support/client.ts';
import { HOSPITAL } from '../support/demo-unit.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';
import { Records } from '../support/records.ts';

const hall = useHall();
let officer: Client;
let portal: Client;
let clerk: Client;

const RECORD = `mutation ($input: PaymentInput!) { recordPayment(input: $input) {
  noticeNo amount paid payments { reference amount paidOn recordedBy recordedAt } } }`;
const PAID = `query ($feeMonth: Month!) { bill(unitNo: "${HOSPITAL}", feeMonth: $feeMonth) { paid payments { reference } } }`;

interface Paid {
  recordPayment: { noticeNo: string; amount: string; paid: string; payments: { reference: string; amount: string }[] };
}

const input = (changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  unitNo: HOSPITAL,
  feeMonth: '2022-08',
  amount: '1000000.00',
  reference: 'ICBC-0001',
  paidOn: '2022-09-15',
  ...changes,
});
const record = async (changes: Readonly<Record<string, unknown>> = {}, as = officer): Promise<Paid['recordPayment']> =>
  (await as.ask<Paid>(RECORD, { input: input(changes) })).recordPayment;

beforeAll(async () => {
  officer = await hall.client.signedIn('officer');
  portal = await hall.client.signedIn('portal');
  clerk = await hall.client.signedIn('clerk');
});

describe('A payment', () => {
  test('in part, in full and in excess adds up on the bill, which shows where it came from', async () => {
    expect(await record()).toMatchObject({ noticeNo: '1040352208', amount: '1300048.92', paid: '1000000.00' });
    expect(await record({ amount: '300048.92', reference: 'ICBC-0002' }, portal)).toMatchObject({ paid: '1300048.92' });
    const { paid, payments } = await record({ amount: '0.01', reference: 'CCB-1', paidOn: '2022-09-10' });
    expect(paid).toBe('1300048.93');
    expect(payments).toEqual([
      expect.objectContaining({ reference: 'CCB-1', amount: '0.01', paidOn: '2022-09-10' }),
      {
        reference: 'ICBC-0001',
        amount: '1000000.00',
        paidOn: '2022-09-15',
        recordedBy: '周示范(医保经办机构)',
        recordedAt: expect.stringMatching(/^2022-09-20T09:\d\d:\d\d\+08:00$/),
      },
      expect.objectContaining({ reference: 'ICBC-0002', recordedBy: '企业服务平台(示范)' }),
    ]);
  });

  test('late or in part leaves a fee on what was overdue, told with its days, rate and source', async () => {
    const asked = `query ($feeMonth: Month!, $on: Date) { bill(unitNo: "${HOSPITAL}", feeMonth: $feeMonth) { lateFeeDue(on: $on) {
      through amount parts { from to days overdue } row { id source } } } }`;
    const fee = async (variables: Record<string, unknown>): Promise<unknown> =>
      (await clerk.ask<{ bill: { lateFeeDue: unknown } }>(asked, variables)).bill.lateFeeDue;
    // due on 22 August; of 1,300,048.92 a fen was paid on 10 September and the rest on the 15th
    expect(await fee({ feeMonth: '2022-08' })).toEqual({
      through: '2022-09-20',
      amount: '15600.59',
      parts: [
        { from: '2022-08-23', to: '2022-09-10', days: 19, overdue: '1300048.92' },
        { from: '2022-09-11', to: '2022-09-15', days: 5, overdue: '1300048.91' },
      ],
      row: { id: 'late-fee/2021', source: '中华人民共和国社会保险法第八十六条' },
    });
    expect(await fee({ feeMonth: '2022-09', on: '2022-09-22' })).toMatchObject({ amount: '0.00', parts: [] });
    expect(await fee({ feeMonth: '2022-09', on: '2022-10-02' })).toMatchObject({ parts: [{ days: 10 }] });
  });

  test('submitted again, also by many at once, is recorded once', async () => {
    const july = { feeMonth: '2022-07', reference: 'ABC-7', amount: '88.00' };
    const answers = await Promise.all(Array.from({ length: 12 }, () => record(july)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ paid: '88.00' });
  });

  test('under a reference that another payment bears is refused; on another bill it is another', async () => {
    for (const changes of [{ amount: '1.00' }, { paidOn: '2022-09-16' }]) {
      expectRefusal(
        await officer.refused(RECORD, { input: input(changes) }),
        'PAYMENT_REFERENCE_REUSED',
        '该缴费通知单已有同一凭证号的缴款,金额或日期不同',
      );
    }
    expect(await record({ feeMonth: '2022-06' })).toMatchObject({ paid: '1000000.00' });
  });

  test('by many at once under references of their own loses none', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        record({ feeMonth: '2022-05', amount: '1.01', reference: `N-${index}` }),
      ),
    );
    expect(await clerk.ask(PAID, { feeMonth: '2022-05' })).toMatchObject({ bill: { paid: '20.20' } });
  });

  test('that cannot be is told everything that is wrong with it, and changes nothing', async () => {
    const before = await clerk.ask(PAID, { feeMonth: '2022-08' });
    const [error] = await officer.refused(RECORD, {
      input: input({ amount: '0.00', reference: '凭证', paidOn: '2022-09-21' }),
    });
    expect(error?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      refusals: [
        { code: 'INVALID_PAYMENT_AMOUNT' },
        { code: 'INVALID_PAYMENT_REFERENCE' },
        { code: 'PAYMENT_DATE_OUT_OF_RANGE', message: '缴款日期应在2022年8月8日至2022年9月20日之间' },
      ],
    });
    expect(await clerk.ask(PAID, { feeMonth: '2022-08' })).toEqual(before);
  });

  test.each([{ feeMonth: '2022-10' }, { unitNo: '32059900000099999' }, { unitNo: 'not a number' }])(
    'on a bill that does not exist is refused: %j',
    async (changes) => {
      expectRefusal(await officer.refused(RECORD, { input: input(changes) }), 'NOT_FOUND');
    },
  );
});

describe('Who records payments', () => {
  test('no clerk and no analyst, nor a portal that only reads', async () => {
    await new Records(hall.database).account({ username: 'reader', roles: ['PORTAL'], scopes: ['bill:read'] });
    for (const username of ['clerk', 'clerk2', 'analyst', 'reader']) {
      const other = await hall.client.signedIn(username);
      expectRefusal(await other.refused(RECORD, { input: input({ reference: 'mine' }) }), 'FORBIDDEN');
    }
    expectRefusal(await hall.client.refused(RECORD, { input: input() }), 'UNAUTHENTICATED');
  });

  test('the unit sees what was paid, and no other unit', async () => {
    expect(await clerk.ask(PAID, { feeMonth: '2022-07' })).toEqual({
      bill: { paid: '88.00', payments: [{ reference: 'ABC-7' }] },
    });
    const clerk2 = await hall.client.signedIn('clerk2');
    expect(await clerk2.ask(PAID, { feeMonth: '2022-07' })).toEqual({ bill: null });
  });

  test('the database holds it too: a unit cannot pay itself, nobody under another name, and nothing changes later', async () => {
    const insert = (account: string): string =>
      `INSERT INTO canbao.payment (bill_id, unit_id, amount_fen, reference, paid_on, recorded_by, recorded_at)
       SELECT b.id, b.unit_id, 1, 'x', '2022-09-20', ${account}, now() FROM canbao.bill b LIMIT 1`;
    const as = (settings: string, statement: string): Promise<unknown> =>
      hall.database.as('canbao_app', async (client) => {
        await client.query(`BEGIN; SELECT ${settings}`);
        return client.query(statement);
      });
    const reach = `set_config('canbao.account', '1', true), set_config('canbao.agency', `;
    await expect(as(`${reach}'off', true), set_config('canbao.units', '{1,2,3}', true)`, insert('1'))).rejects.toThrow(
      'row-level security',
    );
    await expect(as(`${reach}'on', true)`, insert('2'))).rejects.toThrow('row-level security');
    for (const change of ['UPDATE canbao.payment SET amount_fen = 1', 'DELETE FROM canbao.payment']) {
      await expect(as(`${reach}'on', true)`, change)).rejects.toThrow('permission denied');
      const system = hall.database.as('canbao_system', (client) => client.query(change));
      await expect(system).rejects.toThrow('stays as it is');
    }
    await expect(as(`${reach}'on', true)`, 'UPDATE canbao.bill SET paid_fen = 0')).rejects.toThrow('permission denied');
    await expect(as(`${reach}'on', true)`, 'DELETE FROM canbao.charge')).rejects.toThrow('permission denied');
  });
});

test('when the demonstration’s clock goes back before the bill, its payments go with it', async () => {
  const setClock = (now: string): Promise<unknown> =>
    officer.ask('mutation ($now: DateTime!) { setDemoClock(now: $now) }', { now: `${now}:00+08:00` });
  await setClock('2022-07-20T09:00');
  expect(await clerk.ask(PAID, { feeMonth: '2022-08' })).toEqual({ bill: null });
  expect(await clerk.ask(PAID, { feeMonth: '2022-07' })).toMatchObject({ bill: { paid: '88.00' } });
});
