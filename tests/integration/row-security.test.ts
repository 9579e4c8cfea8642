import { describe, expect, test } from '@jest/globals';
import type pg from 'pg';
import { THEIRS, useTwoUnits } from '../support/two-units.ts';

/** Readable without any unit set, and why. */
const OPEN_TABLES: Readonly<Record<string, string>> = {
  policy_basis: 'the law of a month',
  demo_clock: 'the demonstration’s date',
};

const two = useTwoUnits();

const tables = async (): Promise<string[]> => {
  const rows = await two.hall.database.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'canbao'::regnamespace AND relkind IN ('r', 'p')
        AND relname <> 'migration' ORDER BY relname`,
  );
  return rows.map(({ name }) => name);
};

const withUnits = async (client: pg.Client, units: number[], agency = 'off'): Promise<void> => {
  await client.query('BEGIN');
  await client.query(`SELECT set_config('canbao.units', $1, true), set_config('canbao.agency', $2, true)`, [
    `{${units.join(',')}}`,
    agency,
  ]);
};

describe('行级安全', () => {
  test('is on and forced on every table, and views ask as whoever asks', async () => {
    const loose = await two.hall.database.query(
      `SELECT relname FROM pg_class WHERE relnamespace = 'canbao'::regnamespace AND relname <> 'migration'
          AND (relkind IN ('r', 'p') AND NOT (relrowsecurity AND relforcerowsecurity)
               OR relkind = 'v' AND NOT coalesce('security_invoker=true' = ANY (reloptions), false)
               OR relkind = 'm')`,
    );
    expect(loose).toEqual([]);
    expect(await tables()).toContain('charge');
  });

  test('binds the role that the server connects as: it owns nothing, passes over nothing, becomes nobody else', async () => {
    const [role] = await two.hall.database.query(
      `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
              (SELECT count(*)::integer FROM pg_class WHERE relowner = pg_roles.oid) AS owns,
              (SELECT count(*)::integer FROM pg_auth_members WHERE member = pg_roles.oid) AS memberships
         FROM pg_roles WHERE rolname = 'canbao_app'`,
    );
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      owns: 0,
      memberships: 0,
    });
    const [owner] = await two.hall.database.query(`SELECT rolcanlogin FROM pg_roles WHERE rolname = 'canbao_owner'`);
    expect(owner).toEqual({ rolcanlogin: false });
  });

  test('shows the server’s role nothing of any table while no unit is set', async () => {
    const seen: Record<string, number | string> = {};
    await two.hall.database.as('canbao_app', async (client) => {
      for (const table of [...(await tables()), 'charge_line', 'withdrawn_charge_line']) {
        seen[table] = await client.query(`SELECT * FROM canbao.${table}`).then(
          (result) => result.rowCount ?? 0,
          (error: unknown) => (error as pg.DatabaseError).code ?? 'unknown',
        );
      }
    });
    const leaks = Object.entries(seen).filter(
      ([table, rows]) => rows !== 0 && rows !== '42501' && !(table in OPEN_TABLES),
    );
    expect(leaks).toEqual([]);
    expect(seen['charge']).toBe(0);
    for (const hidden of ['account', 'account_unit', 'session', 'coverage_elsewhere'])
      expect(seen[hidden]).toBe('42501');
  });

  test('shows a unit its own rows and no other’s, and the agency all', async () => {
    const all = await two.hall.database.query<{ table_name: string }>(
      `SELECT table_name FROM information_schema.columns WHERE table_schema = 'canbao' AND column_name = 'unit_id'
          AND table_name NOT IN ('account_unit') ORDER BY 1`,
    );
    expect(all.map((row) => row.table_name)).toContain('enrolment');
    await two.hall.database.as('canbao_app', async (client) => {
      for (const { table_name } of all) {
        await withUnits(client, [two.ours.id]);
        const { rows } = await client.query(`SELECT DISTINCT unit_id FROM canbao.${table_name}`);
        if (table_name !== 'settlement')
          expect({ table_name, rows }).toEqual({ table_name, rows: [{ unit_id: two.ours.id }] });
        await client.query('ROLLBACK');
      }
      await withUnits(client, [two.theirs.id]);
      expect((await client.query('SELECT name FROM canbao.person')).rows).toEqual([{ name: '吴乙' }]);
      expect((await client.query('SELECT 1 FROM canbao.bill_line')).rowCount).toBe(0);
      expect((await client.query('SELECT 1 FROM canbao.enrolment_term')).rowCount).toBe(1);
      expect((await client.query('SELECT name FROM canbao.unit')).rows).toEqual([{ name: THEIRS.name }]);
      await client.query('ROLLBACK');
      await withUnits(client, [], 'on');
      expect((await client.query('SELECT 1 FROM canbao.person')).rowCount).toBeGreaterThanOrEqual(2);
      await client.query('ROLLBACK');
    });
  });

  test('is forgotten with the transaction, so that the pool’s next user inherits nothing', async () => {
    await two.hall.database.as('canbao_app', async (client) => {
      await withUnits(client, [two.ours.id]);
      await client.query('COMMIT');
      expect((await client.query('SELECT 1 FROM canbao.enrolment')).rowCount).toBe(0);
    });
  });

  test('lets nobody write into another unit, nor into a month that is billed, nor a regular charge', async () => {
    const charge = (unit: number, month: string, kind: number): string =>
      `INSERT INTO canbao.charge (unit_id, person_id, enrolment_id, fee_month, covered_month, kind, policy_basis_id,
         wage_fen, base_fen, declaration_id) VALUES (${unit}, 1, 1, '${month}-01', '2021-01-01', ${kind}, 0, 1, 1, 1)`;
    const attempt = (statement: string): Promise<string> =>
      two.hall.database.as('canbao_app', async (client) => {
        await withUnits(client, [two.ours.id]);
        return client.query(statement).then(
          () => 'written',
          (error: unknown) => (error as pg.DatabaseError).code ?? 'unknown',
        );
      });
    expect(await attempt(charge(two.theirs.id, '2022-10', 31))).toBe('42501');
    expect(await attempt(charge(two.ours.id, '2022-09', 31))).toBe('42501');
    expect(await attempt(charge(two.ours.id, '2022-10', 10))).toBe('42501');
    expect(await attempt(charge(two.ours.id, '2022-10', 31))).toBe('written');
    expect(await attempt(`UPDATE canbao.unit SET unit_type = 'OTHER'`)).toBe('42501');
    expect(await attempt(`DELETE FROM canbao.declaration`)).toBe('42501');
    expect(
      await attempt(`SELECT * FROM canbao.enrolment_facts(${two.theirs.id}, 'x', 'x', '2022-09-01', 2022, false)`),
    ).toBe('42501');
    expect(
      await attempt(`SELECT * FROM canbao.enrolment_facts(${two.ours.id}, 'x', 'x', '2022-09-01', 2022, false)`),
    ).toBe('written');
  });

  test('tells an analyst’s role amounts, and nobody’s name', async () => {
    await two.hall.database.as('canbao_analyst', async (client) => {
      expect((await client.query('SELECT 1 FROM canbao.charge')).rowCount).toBeGreaterThan(0);
      for (const hidden of [
        'name FROM canbao.person',
        'id_no FROM canbao.person',
        'name FROM canbao.unit',
        '* FROM canbao.declaration',
        '* FROM canbao.withdrawn_charge',
        '* FROM canbao.payment',
      ]) {
        await expect(client.query(`SELECT ${hidden}`)).rejects.toThrow('permission denied');
      }
      await expect(client.query('DELETE FROM canbao.charge')).rejects.toThrow('permission denied');
    });
  });
});

describe('issued bills', () => {
  test.each(['canbao_app', 'canbao_system'] as const)(
    'and their charges stay as they are, also for %s',
    async (role) => {
      await two.hall.database.as(role, async (client) => {
        for (const statement of [
          'UPDATE canbao.bill SET amount_fen = amount_fen + 1, personal_fen = personal_fen + 1',
          'DELETE FROM canbao.bill',
          'UPDATE canbao.bill_line SET persons = 2',
          'DELETE FROM canbao.bill_line',
          `UPDATE canbao.charge SET basic_personal = 1 WHERE fee_month = '2022-09-01'`,
          `DELETE FROM canbao.charge WHERE fee_month = '2022-09-01'`,
          'TRUNCATE canbao.charge',
        ]) {
          await client.query(
            `BEGIN; SELECT set_config('canbao.agency', 'on', true), set_config('canbao.unsettle', 'on', true)`,
          );
          await expect(client.query(statement)).rejects.toThrow(
            /permission denied|has been issued|stays as it is|never emptied/,
          );
          await client.query('ROLLBACK');
        }
      });
      expect(
        await two.hall.database.query(`SELECT amount_fen FROM canbao.bill WHERE unit_id = $1`, [two.ours.id]),
      ).toEqual([{ amount_fen: '64000' }]);
    },
  );
});
