import { beforeAll, describe, expect, test } from '@jest/globals';
import { ASSESS, backPayDesk, backPayInput, DELETE, monthsOf } from '../support/back-pay.ts';
import type { WireOperation } from '../support/back-pay.ts';
import type { Client } from '../support/client.ts';
import { COMPANY, enrolInput, HOSPITAL, PEOPLE } from '../support/demo-unit.ts';
import { rowsByTable, somebody, submit } from '../support/enrolments.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';

const hall = useHall();
let clerk: Client;
let clerk2: Client;
let officer: Client;
const desk = backPayDesk(() => clerk);

const setClock = (now: string): Promise<unknown> =>
  clerk.ask('mutation ($now: DateTime!) { setDemoClock(now: $now) }', { now: `${now}:00+08:00` });
const settle = (feeMonth: string, unitNo = HOSPITAL): Promise<unknown> =>
  officer.ask('mutation ($feeMonth: Month!, $unitNo: ID) { settle(feeMonth: $feeMonth, unitNo: $unitNo) { units } }', {
    feeMonth,
    unitNo,
  });

/** Fee month, covered month and kind of what the ledger holds of a person. */
async function ledgerOf(idNo: string): Promise<string[]> {
  const rows = await hall.database.query<{ charge: string }>(
    `SELECT concat_ws(' ', to_char(fee_month, 'YYYY-MM'), to_char(covered_month, 'YYYY-MM'), kind) AS charge
       FROM canbao.charge WHERE person_id = (SELECT id FROM canbao.person WHERE id_no_18 = $1)
      ORDER BY fee_month, covered_month`,
    [idNo],
  );
  return rows.map(({ charge }) => charge);
}

async function enrolled(serial: number, startMonth: string): Promise<string> {
  const person = somebody(serial);
  const result = await submit(clerk, enrolInput(person, { startMonth }));
  expect(result.outcome).toBe('ENROLLED_WITH_BACK_PAY');
  return person.idNo;
}

beforeAll(async () => {
  [clerk, clerk2, officer] = await Promise.all(
    ['clerk', 'clerk2', 'officer'].map((username) => hall.client.signedIn(username)) as [
      Promise<Client>,
      Promise<Client>,
      Promise<Client>,
    ],
  );
});

describe('The deletion of unpaid back-pay', () => {
  test('takes away what the preview told, and says what there was', async () => {
    const idNo = await enrolled(1, '2022-07');
    const previewed = await desk.previewDeletion(idNo, ['2022-08', '2022-07']);
    const result = await desk.remove(idNo, ['2022-08', '2022-07']);
    expect(result).toMatchObject({
      outcome: 'BACK_PAY_DELETED',
      message: '补缴删除成功。后续请到"已审核数据查询"中查询信息',
      charges: [],
      refusals: [],
      declaration: {
        state: 'APPROVED',
        kind: 'DELETE_BACK_PAY',
        before: [
          { label: '补缴月份', value: '2022年7月至2022年8月' },
          { label: '补缴金额', value: '1617.20' },
        ],
        after: [
          { label: '补缴月份', value: null },
          { label: '补缴金额', value: null },
        ],
      },
    });
    expect(previewed).toMatchObject({
      outcome: 'BACK_PAY_DELETED',
      amount: '-1617.20',
      added: [],
      details: [
        '删除2022年7月至2022年8月的补缴,共2个月,合计1,617.20元(个人338.00元、单位1,279.20元),不再列入2022年10月缴费通知单。',
        '参保关系不变;删除后这些月份没有缴费:尚未结算的由结算征集按月核定,在网上补缴期限内的可以重新补缴。',
      ],
    });
    const gone = result.withdrawn.map(({ feeMonth, kind, ...charge }) => {
      expect({ feeMonth, kind }).toEqual({ feeMonth: '2022-10', kind: 'BACK_PAY' });
      return charge;
    });
    expect(previewed.removed).toEqual(expect.arrayContaining(gone));
    expect(previewed.removed).toHaveLength(gone.length);
    expect(await ledgerOf(idNo)).toEqual(['2022-10 2022-09 31']);
  });

  test('leaves the answer to the enrolment that charged it as it was', async () => {
    const input = enrolInput(somebody(2), { startMonth: '2022-08', idempotencyKey: 'charged-once' });
    const first = await submit(clerk, input);
    await desk.remove(somebody(2).idNo, ['2022-08', '2022-09']);
    expect(await submit(clerk, input)).toEqual(first);
    expect(monthsOf(first.backPay)).toEqual(['2022-08', '2022-09']);
  });

  test('lets the months be back-paid again, whose answer in turn stays', async () => {
    const idNo = await enrolled(3, '2022-09');
    await desk.remove(idNo, ['2022-09']);
    const again = await desk.assess(idNo, ['2022-09'], { idempotencyKey: 'again' });
    expect(again.outcome).toBe('BACK_PAY_ASSESSED');
    await desk.remove(idNo, ['2022-09']);
    expect(await desk.assess(idNo, ['2022-09'], { idempotencyKey: 'again' })).toEqual(again);
    expect(await ledgerOf(idNo)).toEqual([]);
  });

  test('frees the month for another unit', async () => {
    const person = somebody(4);
    await submit(clerk2, enrolInput(person, { startMonth: '2022-09', unitNo: COMPANY }));
    await hall.database.query(
      `UPDATE canbao.enrolment SET end_month = '2022-09-01' WHERE person_id = (SELECT id FROM canbao.person WHERE id_no_18 = $1)`,
      [person.idNo],
    );
    expect((await submit(clerk, enrolInput(person))).alreadyCharged).toEqual(['2022-09']);
    const input = backPayInput(person.idNo, ['2022-09'], { unitNo: COMPANY });
    await clerk2.ask(DELETE, { input });
    expect((await desk.assess(person.idNo, ['2022-09'])).outcome).toBe('BACK_PAY_ASSESSED');
    const { assessBackPay } = await clerk2.ask<{ assessBackPay: WireOperation }>(ASSESS, { input });
    expect(assessBackPay.outcome).toBe('BACK_PAY_MONTH_CHARGED');
  });

  test('is refused for a month without back-pay of this unit; nothing is deleted then', async () => {
    const idNo = await enrolled(5, '2022-09');
    const before = await rowsByTable(hall.database);
    const result = await desk.remove(idNo, ['2022-08', '2022-09']);
    expect(result).toMatchObject({
      outcome: 'BACK_PAY_NOT_CHARGED',
      message: '处理失败!该人员2022年8月没有本单位的补缴,无需删除!',
      withdrawn: [],
      declaration: { state: 'REJECTED' },
    });
    expect(await rowsByTable(hall.database)).toEqual({ ...before, declaration: before['declaration']! + 1 });
    expect((await desk.remove(PEOPLE.enrolledHere.idNo, ['2022-08'])).outcome).toBe('BACK_PAY_NOT_CHARGED');
  });

  test('at once by many is done once, under a key or without', async () => {
    const idNo = await enrolled(6, '2022-08');
    const keyed = await Promise.all(
      Array.from({ length: 8 }, () => desk.remove(idNo, ['2022-08'], { idempotencyKey: 'gone' })),
    );
    expect(new Set(keyed.map((result) => JSON.stringify(result))).size).toBe(1);
    expect(keyed[0]?.outcome).toBe('BACK_PAY_DELETED');
    const free = await Promise.all(Array.from({ length: 8 }, () => desk.remove(idNo, ['2022-09'])));
    expect(free.map(({ outcome }) => outcome).sort()).toEqual([
      'BACK_PAY_DELETED',
      ...Array<string>(7).fill('BACK_PAY_NOT_CHARGED'),
    ]);
  });

  test('is for the unit alone', async () => {
    const input = backPayInput(somebody(6).idNo, ['2022-09']);
    expectRefusal(await clerk2.refused(DELETE, { input }), 'NOT_FOUND');
    const theirs = await clerk2.ask<{ deleteBackPay: WireOperation }>(DELETE, { input: { ...input, unitNo: COMPANY } });
    expect(theirs.deleteBackPay.outcome).toBe('NOT_ENROLLED_HERE');
  });
});

describe('Back-pay and settlement', () => {
  test('a month that was back-paid is not charged again by a settlement that comes later', async () => {
    const idNo = await enrolled(11, '2022-09');
    const kept = await enrolled(12, '2022-09');
    // September is settled late: as if the officer had not come to it yet
    await unsettle('2022-09-01');
    await desk.remove(idNo, ['2022-09']);
    await settle('2022-09');
    expect(await ledgerOf(idNo)).toEqual(['2022-09 2022-09 10']);
    expect(await ledgerOf(kept)).toEqual(['2022-10 2022-09 31']);
    expect((await desk.assess(idNo, ['2022-09'])).outcome).toBe('BACK_PAY_MONTH_CHARGED');
    expect((await desk.months(idNo)).months[0]).toMatchObject({
      state: 'CHARGED',
      chargedIn: '2022-09',
      deletable: false,
    });
  });

  test('deleted and settled at the same moment, the bill adds up what the ledger holds', async () => {
    const people = await Promise.all(Array.from({ length: 6 }, (_, index) => enrolled(20 + index, '2022-09')));
    await setClock('2022-10-06T16:59');
    // what is still being submitted when the window opens, and the settlement that comes with it
    const deletions = people.map((idNo) => desk.remove(idNo, ['2022-09']));
    await setClock('2022-10-08T09:00');
    await Promise.all([...deletions, settle('2022-10')]);
    const [row] = await hall.database.query<{ billed: string; charged: string }>(
      `SELECT b.amount_fen AS billed, (SELECT sum(personal_fen + employer_fen) FROM canbao.charge_line c
          WHERE c.unit_id = b.unit_id AND c.fee_month = b.fee_month) AS charged
         FROM canbao.bill b JOIN canbao.unit u ON u.id = b.unit_id WHERE u.unit_no = $1 AND b.fee_month = '2022-10-01'`,
      [HOSPITAL],
    );
    expect(row?.billed).toBe(row?.charged);
  });

  test('what stands on an issued bill stays, and the refusal names it', async () => {
    await setClock('2022-10-20T09:00');
    const idNo = somebody(12).idNo;
    const billed = await desk.remove(idNo, ['2022-09']);
    expect(billed).toMatchObject({
      outcome: 'BACK_PAY_BILLED',
      message: '处理失败!2022年9月的补缴已列入2022年10月缴费通知单,不能删除!',
    });
    expect((await desk.months(idNo)).months[1]).toMatchObject({
      coveredMonth: '2022-09',
      chargedIn: '2022-10',
      deletable: false,
      deletionRefusal: { code: 'BACK_PAY_BILLED' },
    });
  });

  test('once the bill is paid it says so, and a part of it is not yet that', async () => {
    const idNo = somebody(12).idNo;
    await pay('1.00', 'part');
    expect((await desk.remove(idNo, ['2022-09'])).outcome).toBe('BACK_PAY_BILLED');
    await pay('9999999.00', 'rest');
    expect(await desk.remove(idNo, ['2022-09'])).toMatchObject({
      outcome: 'BACK_PAY_PAID',
      message: '处理失败!2022年9月的补缴所在的2022年10月缴费通知单已缴款,不能删除!',
    });
  });
});

/** Takes the hospital's settlement of a month back, as the owner in a demonstration does. */
async function unsettle(feeMonth: string): Promise<void> {
  await hall.database.as('admin', async (client) => {
    await client.query(`BEGIN; SET LOCAL ROLE canbao_owner;
      SELECT set_config('canbao.unsettle', 'on', true), set_config('canbao.agency', 'on', true)`);
    const unit = `unit_id = (SELECT id FROM canbao.unit WHERE unit_no = '${HOSPITAL}')`;
    for (const statement of [
      `DELETE FROM canbao.bill_line WHERE bill_id IN (SELECT id FROM canbao.bill WHERE fee_month = $1 AND ${unit})`,
      `DELETE FROM canbao.bill WHERE fee_month = $1 AND ${unit}`,
      `DELETE FROM canbao.charge WHERE fee_month = $1 AND kind = 10 AND ${unit}`,
    ]) {
      await client.query(statement, [feeMonth]);
    }
    await client.query('COMMIT');
  });
}

function pay(amount: string, reference: string): Promise<unknown> {
  const input = { unitNo: HOSPITAL, feeMonth: '2022-10', amount, reference, paidOn: '2022-10-20' };
  return officer.ask('mutation ($input: PaymentInput!) { recordPayment(input: $input) { paid } }', { input });
}
