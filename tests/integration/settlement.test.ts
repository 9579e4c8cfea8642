import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../support/client.ts';
import { HOSPITAL } from '../support/demo-unit.ts';
import type { TestDatabase } from '../support/database.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';

const hall = useHall();
let officer: Client;

const SETTLE = `mutation ($feeMonth: Month!, $unitNo: ID) { settle(feeMonth: $feeMonth, unitNo: $unitNo) {
  units persons amount alreadySettled bills { unitNo feeMonth amount persons } } }`;

interface Settled {
  settle: { units: number; persons: number; amount: string; alreadySettled: number; bills: unknown[] };
}

const settle = (feeMonth: string, as: Client = officer): Promise<Settled> => as.ask<Settled>(SETTLE, { feeMonth });
const setClock = (now: string): Promise<unknown> =>
  officer.ask('mutation ($now: DateTime!) { setDemoClock(now: $now) }', { now: `${now}:00+08:00` });

/** A month's bills, lines and charges as one fingerprint, without the numbers that a second run draws anew. */
async function fingerprint(database: TestDatabase, feeMonth: string): Promise<unknown> {
  const [row] = await database.query(
    `SELECT (SELECT md5(string_agg(to_jsonb(b)::text, '|' ORDER BY b.unit_id)) FROM
              (SELECT unit_id, notice_no, persons, total_base_fen, personal_fen, employer_fen, amount_fen
                 FROM canbao.bill WHERE fee_month = $1) b) AS bills,
            (SELECT md5(string_agg(to_jsonb(l)::text, '|' ORDER BY l.unit_id, l.seq)) FROM
              (SELECT b.unit_id, l.seq, l.insurance_type, l.kind, l.persons, l.personal_fen, l.employer_fen
                 FROM canbao.bill_line l JOIN canbao.bill b ON b.id = l.bill_id WHERE b.fee_month = $1) l) AS lines,
            (SELECT md5(string_agg(to_jsonb(c)::text, '|' ORDER BY c.person_id, c.covered_month, c.kind)) FROM
              (SELECT unit_id, person_id, covered_month, kind, wage_fen, base_fen, basic_personal, basic_employer,
                      large_personal, local_employer, maternity_employer, civil_employer
                 FROM canbao.charge WHERE fee_month = $1) c) AS charges,
            (SELECT count(*)::integer FROM canbao.charge WHERE fee_month = $1) AS rows`,
    [`${feeMonth}-01`],
  );
  return row;
}

beforeAll(async () => {
  officer = await hall.client.signedIn('officer');
});

describe('settling a month', () => {
  test('is refused before its declarations have closed, and says from when', async () => {
    const errors = await officer.refused(SETTLE, { feeMonth: '2022-10' });
    expectRefusal(errors, 'MONTH_NOT_SETTLEABLE');
    expect(errors[0]!.extensions.remedy).toContain('2022年10月6日');
  });

  test('is for officers alone', async () => {
    const clerk = await hall.client.signedIn('clerk');
    expectRefusal(await clerk.refused(SETTLE, { feeMonth: '2022-09' }), 'FORBIDDEN');
  });

  test('a second time changes nothing', async () => {
    const before = await fingerprint(hall.database, '2022-09');
    const { settle: again } = await settle('2022-09');
    expect(again).toEqual({ units: 0, persons: 0, amount: '0.00', alreadySettled: 3, bills: [] });
    expect(await fingerprint(hall.database, '2022-09')).toEqual(before);
  });

  test('twice at once settles each unit once', async () => {
    await setClock('2022-10-08T09:00');
    const both = await Promise.all([settle('2022-10'), settle('2022-10')]);
    expect(both.map(({ settle: done }) => done.units).sort()).toEqual([0, 3]);
    const [row] = await hall.database.query(
      `SELECT count(*)::integer AS bills FROM canbao.bill WHERE fee_month = '2022-10-01'`,
    );
    expect(row).toEqual({ bills: 3 });
  });

  test('after the clock went back and forth gives the same again', async () => {
    const before = await fingerprint(hall.database, '2022-10');
    await setClock('2022-09-20T09:00');
    expect(await fingerprint(hall.database, '2022-10')).toMatchObject({ bills: null });
    await setClock('2022-10-08T09:00');
    await settle('2022-10');
    expect(await fingerprint(hall.database, '2022-10')).toEqual(before);
  });
});

test('a settlement that an enrolment elsewhere overtakes leaves that person out and settles everybody else', async () => {
  await setClock('2022-09-20T09:00');
  await setClock('2022-10-08T09:00');
  const [member] = await hall.database.query<{ person_id: number; members: number }>(
    `SELECT min(e.person_id)::integer AS person_id, count(*)::integer AS members FROM canbao.enrolment e
       JOIN canbao.unit u ON u.id = e.unit_id
      WHERE u.unit_no = $1 AND e.person_type = 'EMPLOYEE' AND e.start_month <= '2022-10-01' AND (e.end_month IS NULL OR e.end_month >= '2022-10-01')`,
    [HOSPITAL],
  );
  await hall.database.as('admin', async (elsewhere) => {
    await elsewhere.query('BEGIN');
    await elsewhere.query(
      `INSERT INTO canbao.charge (unit_id, person_id, enrolment_id, fee_month, covered_month, kind, policy_basis_id,
                                  wage_fen, base_fen, declaration_id)
       SELECT u.id, $1, 0, '2022-11-01', '2022-10-01', 31, (SELECT min(id) FROM canbao.policy_basis), 1, 1, 0
         FROM canbao.unit u WHERE u.unit_no <> $2 LIMIT 1`,
      [member!.person_id, HOSPITAL],
    );
    const settling = settle('2022-10');
    await hall.database.blocked();
    await elsewhere.query('COMMIT');
    expect((await settling).settle).toMatchObject({ units: 3 });
  });
  const bill = await officer.ask('query ($unitNo: ID!) { bill(unitNo: $unitNo, feeMonth: "2022-10") { persons } }', {
    unitNo: HOSPITAL,
  });
  // the demonstration's back-pay of October is of people who are charged for October themselves
  expect(bill).toEqual({ bill: { persons: member!.members - 1 } });
});

describe('an issued bill', () => {
  test.each(['canbao_app', 'canbao_system'] as const)('cannot be changed by %s, nor can its charges', async (role) => {
    for (const statement of [
      `UPDATE canbao.bill SET amount_fen = amount_fen + 1, personal_fen = personal_fen + 1 WHERE fee_month = '2022-08-01'`,
      `DELETE FROM canbao.bill_line`,
      `UPDATE canbao.charge SET basic_personal = 1 WHERE fee_month = '2022-08-01'`,
      `DELETE FROM canbao.charge WHERE fee_month = '2022-08-01'`,
    ]) {
      await expect(
        hall.database.as(role, async (client) => {
          await client.query(`SELECT set_config('canbao.agency', 'on', false)`);
          await client.query(statement);
        }),
      ).rejects.toThrow();
    }
  });
});

describe('a server that is killed while it settles', () => {
  const GROWN = 30_000;

  let undisturbed: Awaited<ReturnType<typeof fingerprint>>;

  beforeAll(async () => {
    // enough people in enough units that settling takes a while
    await hall.database.query(
      `INSERT INTO canbao.unit (unit_no, credit_code, name, unit_type, area, notice_prefix)
       SELECT '320599000009' || lpad(n::text, 5, '0'), '91320599MA1TEXT06P', '演示单位' || n, 'ENTERPRISE', '320500',
              (800000 + n)::text FROM generate_series(1, 60) AS n`,
    );
    await hall.database.query(
      `WITH people AS (
         INSERT INTO canbao.person (id_no, id_no_18, name, sex, birth_date, person_type)
         SELECT '3205990' || lpad(n::text, 11, '0'), '3205990' || lpad(n::text, 11, '0'), '众', 'M', '1990-01-01', 'EMPLOYEE'
           FROM generate_series(1, $1) AS n RETURNING id),
       units AS (SELECT id, row_number() OVER (ORDER BY id) - 1 AS place FROM canbao.unit WHERE name LIKE '演示单位%')
       INSERT INTO canbao.enrolment (unit_id, person_id, start_month, declared_wage_fen, insurance_types, person_type,
                                     terms_from, declaration_id, terms_declaration_id)
       SELECT units.id, people.id, '2022-01-01', 300000 + (people.id * 7919) % 2500000, 63, 'EMPLOYEE', '2022-01-01',
              (SELECT min(id) FROM canbao.declaration), (SELECT min(id) FROM canbao.declaration)
         FROM people JOIN units ON units.place = people.id % 60`,
      [GROWN],
    );
    await setClock('2022-11-08T09:00');
    await settle('2022-11');
    undisturbed = await fingerprint(hall.database, '2022-11');
    await setClock('2022-10-20T09:00');
    await setClock('2022-11-08T09:00');
  });

  test.each([20, 100, 180, 270, 400])('after %i ms is started again over what is there', async (ms) => {
    const cutOff = settle('2022-11').then(
      () => 'done',
      () => 'cut off',
    );
    await new Promise((resolve) => setTimeout(resolve, ms));
    await hall.server.end('SIGKILL');
    await cutOff;
    await hall.restart({ CANBAO_NOW: '2022-11-08T09:00' });
    officer = await hall.client.signedIn('officer');
  });

  test('leaves, run again, what an undisturbed run gives', async () => {
    await settle('2022-11');
    expect(await fingerprint(hall.database, '2022-11')).toEqual(undisturbed);
  });
});

test('a clerk sees the bill of her unit and nobody else’s', async () => {
  const clerk2 = await hall.client.signedIn('clerk2');
  const asked = 'query ($unitNo: ID!) { bill(unitNo: $unitNo, feeMonth: "2022-08") { amount } }';
  expect(await clerk2.ask(asked, { unitNo: HOSPITAL })).toEqual({ bill: null });
});
