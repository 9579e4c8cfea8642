import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../support/client.ts';
import { enrolInput, HOSPITAL, PEOPLE } from '../support/demo-unit.ts';
import type { WireEnrolment } from '../support/demo-unit.ts';
import { rowsByTable, somebody, submit } from '../support/enrolments.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';
import { ADJUST_WAGE, CHANGE_TYPE, operate, UPDATE_PERSON, UPDATE_UNIT } from '../support/operations.ts';
import { policyNeedingApproval } from '../support/policy-file.ts';
import { Records } from '../support/records.ts';

const hall = useHall({ CANBAO_POLICY: policyNeedingApproval('ENROL', 'ADJUST_WAGE', 'UPDATE_PERSON', 'UPDATE_UNIT') });
let clerk: Client;
let officer: Client;

const REVIEW = `mutation ($id: ID!, $approve: Boolean!, $comment: String) {
  review(declarationId: $id, approve: $approve, comment: $comment) {
    id state outcome message reviewedBy reviewComment reviewedAt refusals { code message remedy } after { field value } } }`;

interface Reviewed {
  review: {
    state: string;
    outcome: string;
    message: string;
    reviewedBy: string | null;
    reviewComment: string | null;
    refusals: { code: string; message: string; remedy: string }[];
    after: { field: string; value: string | null }[];
  };
}

async function review(id: string, approve: boolean, comment: string | null = null): Promise<Reviewed['review']> {
  return (await officer.ask<Reviewed>(REVIEW, { id, approve, comment })).review;
}

async function waiting(serial: number, changes: Record<string, unknown> = {}): Promise<WireEnrolment> {
  const done = await submit(clerk, enrolInput(somebody(serial), changes));
  expect(done.declaration.state).toBe('PENDING');
  return done;
}

beforeAll(async () => {
  clerk = await hall.client.signedIn('clerk');
  officer = await hall.client.signedIn('officer');
});

describe('an enrolment that policy wants approved', () => {
  test('waits with nothing changed but its declaration', async () => {
    const before = await rowsByTable(hall.database);
    const done = await waiting(1);
    expect(done).toMatchObject({ outcome: 'PENDING_APPROVAL', enrolment: null, backPay: [] });
    expect(done.message).toBe('提交成功,待医保经办机构审核。可到"待审核数据查询"中查询进度');
    const { declaration, ...others } = await rowsByTable(hall.database);
    expect({ ...others, declaration: declaration! - 1 }).toEqual(before);
  });

  test('is carried out when an officer approves, with the outcome of that moment', async () => {
    const done = await waiting(2);
    const approved = await review(done.declaration.id, true, '材料齐全');
    expect(approved).toMatchObject({
      state: 'APPROVED',
      outcome: 'ENROLLED_WITH_BACK_PAY',
      message: '参保成功,补缴成功。后续请到"已审核数据查询"中查询信息',
      reviewedBy: '周示范(医保经办机构)',
      reviewComment: '材料齐全',
      refusals: [],
    });
    expect(approved.after).toContainEqual({ field: 'enrolment', value: '正常参保' });
    const [row] = await hall.database.query(
      `SELECT count(*)::integer AS months FROM canbao.charge WHERE declaration_id = $1 AND kind = 31`,
      [done.declaration.id],
    );
    expect(row).toEqual({ months: 1 });
  });

  test('is refused at approval by what has become of the person meanwhile, and says why', async () => {
    const [first, second] = [await waiting(3), await waiting(3)];
    expect((await review(first.declaration.id, true)).state).toBe('APPROVED');
    const late = await review(second.declaration.id, true);
    expect(late).toMatchObject({ state: 'REJECTED', outcome: 'ALREADY_ENROLLED' });
    expect(late.refusals[0]!.remedy).toContain('已在本单位参保');
  });

  test('is not carried out when the officer rejects it, who has to say why', async () => {
    const done = await waiting(4);
    expectRefusal(
      await officer.refused(REVIEW, { id: done.declaration.id, approve: false, comment: ' ' }),
      'BAD_USER_INPUT',
    );
    const rejected = await review(done.declaration.id, false, '证件照片不清晰');
    expect(rejected).toMatchObject({
      state: 'REJECTED',
      outcome: 'REVIEW_REJECTED',
      message: '审核未通过:证件照片不清晰',
      refusals: [{ code: 'REVIEW_REJECTED' }],
    });
    const [row] = await hall.database.query(
      `SELECT count(*)::integer AS found FROM canbao.person WHERE id_no_18 = $1`,
      [somebody(4).idNo],
    );
    expect(row).toEqual({ found: 0 });
  });

  test('is reviewed once, also by two officers at once', async () => {
    const done = await waiting(5);
    const answers = await Promise.all(
      [1, 2, 3].map(() => officer.exchange<Reviewed>(REVIEW, { id: done.declaration.id, approve: true })),
    );
    expect(answers.filter(({ data }) => data?.review.state === 'APPROVED')).toHaveLength(1);
    const codes = answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code));
    expect(codes).toEqual(['DECLARATION_NOT_PENDING', 'DECLARATION_NOT_PENDING']);
  });

  test('is refused at once where the rules refuse it: nobody has to review that', async () => {
    const refused = await submit(clerk, enrolInput(PEOPLE.flexible));
    expect(refused).toMatchObject({ outcome: 'FLEXIBLE_EMPLOYMENT_OPEN', declaration: { state: 'REJECTED' } });
    expectRefusal(
      await officer.refused(REVIEW, { id: refused.declaration.id, approve: true }),
      'DECLARATION_NOT_PENDING',
    );
  });
});

describe('a change of terms that policy wants approved', () => {
  const { idNo } = PEOPLE.enrolledHere;

  test('of the wage waits, and is carried out at approval', async () => {
    const done = await operate(clerk, ADJUST_WAGE, { unitNo: HOSPITAL, idNo, declaredWage: '9000' });
    expect(done).toMatchObject({ outcome: 'PENDING_APPROVAL', declaration: { state: 'PENDING', after: [] } });
    const approved = await review(done.declaration.id, true);
    expect(approved).toMatchObject({ state: 'APPROVED', outcome: 'WAGE_ADJUSTED', message: '零星基数调整成功' });
    expect(approved.after).toContainEqual({ field: 'declaredWage', value: '9000.00' });
    const again = await operate(clerk, ADJUST_WAGE, { unitNo: HOSPITAL, idNo, declaredWage: '9000' });
    expect(again.outcome).toBe('WAGE_UNCHANGED');
  });

  test('of the person type likewise', async () => {
    const input = { unitNo: HOSPITAL, idNo, personType: 'CIVIL_SERVANT', fromMonth: '2022-10' };
    const [first, second] = [await operate(clerk, CHANGE_TYPE, input), await operate(clerk, CHANGE_TYPE, input)];
    expect((await review(first.declaration.id, true)).outcome).toBe('PERSON_TYPE_CHANGED');
    expect(await review(second.declaration.id, true)).toMatchObject({
      state: 'REJECTED',
      outcome: 'PERSON_TYPE_UNCHANGED',
    });
  });
});

describe('upkeep that policy wants approved', () => {
  test('of the unit waits unseen, and is on record once approved', async () => {
    const address = async (): Promise<unknown> =>
      (
        await clerk.ask<{ unit: { address: string } }>('query ($id: ID!) { unit(unitNo: $id) { address } }', {
          id: HOSPITAL,
        })
      ).unit.address;
    const done = await operate(clerk, UPDATE_UNIT, { unitNo: HOSPITAL, address: '苏州市待审路3号' });
    expect(done).toMatchObject({ outcome: 'PENDING_APPROVAL', declaration: { state: 'PENDING' } });
    expect(await address()).not.toBe('苏州市待审路3号');
    expect(await review(done.declaration.id, true)).toMatchObject({ state: 'APPROVED', outcome: 'UNIT_UPDATED' });
    expect(await address()).toBe('苏州市待审路3号');
  });

  test('of a member likewise; what has come true meanwhile is refused at approval', async () => {
    const input = { unitNo: HOSPITAL, idNo: PEOPLE.enrolledHere.idNo, phone: '13912340000' };
    const [first, second] = [await operate(clerk, UPDATE_PERSON, input), await operate(clerk, UPDATE_PERSON, input)];
    expect(await review(first.declaration.id, true)).toMatchObject({
      outcome: 'PERSON_UPDATED',
      after: [{ field: 'phone', value: '13912340000' }],
    });
    expect(await review(second.declaration.id, true)).toMatchObject({ state: 'REJECTED', outcome: 'NOTHING_CHANGED' });
  });
});

describe('who reviews', () => {
  test('is an officer other than the submitter', async () => {
    const own = await submit(officer, enrolInput(somebody(6)));
    expectRefusal(await officer.refused(REVIEW, { id: own.declaration.id, approve: true }), 'OWN_DECLARATION');
    for (const name of ['clerk', 'clerk2', 'analyst', 'portal']) {
      const other = await hall.client.signedIn(name);
      expectRefusal(await other.refused(REVIEW, { id: own.declaration.id, approve: true }), 'FORBIDDEN');
    }
    expectRefusal(await hall.client.refused(REVIEW, { id: own.declaration.id, approve: true }), 'UNAUTHENTICATED');
    await new Records(hall.database).account({ username: 'officer2', roles: ['OFFICER'] });
    const second = await hall.client.signedIn('officer2');
    const { review: done } = await second.ask<Reviewed>(REVIEW, { id: own.declaration.id, approve: true });
    expect(done).toMatchObject({ state: 'APPROVED', reviewedBy: 'officer2' });
  });

  test('finds what waits, and nothing under a number that is none', async () => {
    await waiting(7);
    const pending = await officer.ask<{ declarations: { totalItems: number } }>(
      'query ($unitNo: ID!) { declarations(filter: { unitNo: $unitNo, state: PENDING }) { totalItems } }',
      { unitNo: HOSPITAL },
    );
    expect(pending.declarations.totalItems).toBeGreaterThan(0);
    for (const id of ['999999', 'x', '-1']) {
      expectRefusal(await officer.refused(REVIEW, { id, approve: true }), 'NOT_FOUND');
    }
  });

  test('cannot change what was decided, not even in the database', async () => {
    await expect(
      hall.database.as('canbao_app', async (client) => {
        await client.query(`SELECT set_config('canbao.agency', 'on', false)`);
        await client.query(`UPDATE canbao.declaration SET outcome = 'ENROLLED' WHERE state = 'REJECTED'`);
      }),
    ).rejects.toThrow('a declaration that has been decided stays as it is');
  });
});
