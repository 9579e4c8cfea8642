import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../support/client.ts';
import { COMPANY, ENROL, enrolInput, HOSPITAL, PEOPLE, PREVIEW } from '../support/demo-unit.ts';
import type { WireEnrolment } from '../support/demo-unit.ts';
import { ISSUE_EARLY, rowsByTable, somebody, submit } from '../support/enrolments.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';

const hall = useHall();
let clerk: Client;
let clerk2: Client;

const enrol = (input: Record<string, unknown>, as = clerk): Promise<WireEnrolment> => submit(as, input);
const setClock = (now: string): Promise<unknown> =>
  clerk.ask('mutation ($now: DateTime!) { setDemoClock(now: $now) }', { now: `${now}:00+08:00` });

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

describe('What a refusal leaves behind', () => {
  test.each([
    ['a month ahead', PEOPLE.newcomer, { startMonth: '2022-11' }, 0],
    ['two records', PEOPLE.twice, {}, 0],
    ['a woman of 50', PEOPLE.womanOf50, {}, 0],
    ['a man of 60', PEOPLE.manOf60, {}, 0],
    ['flexible employment', PEOPLE.flexible, {}, 0],
    ['enrolled here', PEOPLE.enrolledHere, {}, 0],
    ['enrolled elsewhere', PEOPLE.enrolledElsewhere, {}, 0],
    ['transferred', PEOPLE.transferred, {}, 0],
    ['another name', PEOPLE.misnamed, {}, 1],
  ])('%s: one declaration, of all tables', async (_, person, changes, failures) => {
    const before = await rowsByTable(hall.database);
    const { declaration } = await enrol(enrolInput(person, changes));
    expect(declaration.state).toBe('REJECTED');
    const after = await rowsByTable(hall.database);
    expect(after).toEqual({
      ...before,
      declaration: before['declaration']! + 1,
      lookup_failure: before['lookup_failure']! + failures,
    });
  });

  test('input that can never be right: nothing, in preview and submission alike', async () => {
    const before = await rowsByTable(hall.database);
    const input = enrolInput({ idNo: '320599880808069', name: '' }, { insuranceTypes: ['BASIC_MEDICAL'] });
    for (const ask of [PREVIEW, ENROL]) {
      const errors = await clerk.refused(ask, { input });
      expectRefusal(errors, 'BAD_USER_INPUT');
      const codes = errors[0]!.extensions.refusals!.map(({ code }) => code);
      expect(codes.slice(0, 2)).toEqual(['FIFTEEN_DIGIT_ID_NUMBER', 'INVALID_NAME']);
      expect(codes.filter((code) => code === 'COMPULSORY_INSURANCE_TYPE_MISSING')).toHaveLength(5);
    }
    expect(await rowsByTable(hall.database)).toEqual(before);
  });
});

describe('Who may enrol', () => {
  const input = enrolInput(somebody(4));

  test.each(['analyst', 'portal'])('not the %s, who may not even try', async (username) => {
    const other = await hall.client.signedIn(username);
    for (const ask of [PREVIEW, ENROL]) expectRefusal(await other.refused(ask, { input }), 'FORBIDDEN');
  });

  test('not somebody who is not signed in', async () => {
    for (const ask of [PREVIEW, ENROL]) expectRefusal(await hall.client.refused(ask, { input }), 'UNAUTHENTICATED');
  });

  test('not another unit’s clerk, who is told the same as of a unit that does not exist', async () => {
    const [foreign] = await clerk2.refused(ENROL, { input });
    const [unknown] = await clerk2.refused(ENROL, { input: { ...input, unitNo: '32059900000009999' } });
    expect(foreign!.extensions.code).toBe('NOT_FOUND');
    expect({ ...unknown, path: null, locations: null }).toEqual({ ...foreign, path: null, locations: null });
  });

  test('the agency’s officer, for any unit', async () => {
    const officer = await hall.client.signedIn('officer');
    expect((await enrol({ ...input, unitNo: COMPANY }, officer)).outcome).toBe('ENROLLED_WITH_BACK_PAY');
  });
});

describe('An enrolment is refused', () => {
  test('once the fee month’s bill of the unit has been issued, and stores no charge in it', async () => {
    const person = somebody(9);
    await hall.database.query(ISSUE_EARLY, [COMPANY]);
    const result = await enrol(enrolInput(person, { unitNo: COMPANY }), clerk2);
    expect(result).toMatchObject({ outcome: 'FEE_MONTH_SETTLED', enrolment: null, backPay: [] });
    expect(await personOf(person.idNo)).toBeUndefined();
    await hall.database.query(
      `BEGIN; SELECT set_config('canbao.unsettle', 'on', true), set_config('canbao.agency', 'on', true);
       DELETE FROM canbao.bill WHERE notice_no LIKE 'early%'; COMMIT`,
    );
  });

  test('when its months lie before the first policy row, naming what is missing', async () => {
    await setClock('2021-02-20T09:00');
    try {
      const result = await enrol(enrolInput(somebody(10), { startMonth: '2020-11' }));
      expect(result.outcome).toBe('POLICY_NOT_PUBLISHED');
      expect(result.message).toContain('2020年11月');
      expect(result.backPay).toEqual([]);
    } finally {
      await setClock('2022-09-20T09:00');
    }
  });
});

test('While the unit is being settled, an enrolment waits and is then refused: no charge slips past the bill', async () => {
  const person = somebody(12);
  await hall.database.as('admin', async (settling) => {
    await settling.query('BEGIN');
    await settling.query('SELECT FROM canbao.unit WHERE unit_no = $1 FOR NO KEY UPDATE', [HOSPITAL]);
    let settled = false;
    const waiting = enrol(enrolInput(person)).then((result) => ({ result, settled }));
    await hall.database.blocked();
    await settling.query(ISSUE_EARLY, [HOSPITAL]);
    settled = true;
    await settling.query('COMMIT');
    const answer = await waiting;
    expect(answer.settled).toBe(true);
    expect(answer.result.outcome).toBe('FEE_MONTH_SETTLED');
  });
});

test('A unit that stays held keeps nobody waiting for long: the clerk is asked to come again, and nothing is stored', async () => {
  const input = enrolInput(somebody(13), { unitNo: COMPANY });
  await hall.database.as('admin', async (settling) => {
    await settling.query('BEGIN');
    await settling.query('SELECT FROM canbao.unit WHERE unit_no = $1 FOR NO KEY UPDATE', [COMPANY]);
    const before = await rowsByTable(hall.database);
    expectRefusal(await clerk2.refused(ENROL, { input }), 'BUSY');
    expect(await rowsByTable(hall.database)).toEqual(before);
    await settling.query('ROLLBACK');
  });
  expect((await enrol(input, clerk2)).outcome).toBe('ENROLLED_WITH_BACK_PAY');
});

test('In the settlement window a declaration is refused at once, also while its unit is being settled', async () => {
  await setClock('2022-10-08T09:00');
  await hall.database.as('admin', async (settling) => {
    await settling.query('BEGIN');
    await settling.query('SELECT FROM canbao.unit WHERE unit_no = $1 FOR NO KEY UPDATE', [COMPANY]);
    const result = await enrol(enrolInput(somebody(14), { unitNo: COMPANY }), clerk2);
    expect(result.outcome).toBe('SETTLEMENT_WINDOW');
    await settling.query('ROLLBACK');
  });
  await setClock('2022-09-20T09:00');
});
