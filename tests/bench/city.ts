import { addMonths, compareMonths, lastDayOfMonth, month } from '@canbao/rules';
import pg from 'pg';
// before the words: with it comes what their decorators stand on
import { systemPool } from '../../apps/api/dist/src/platform/database/system-pool.js';
import { createLog } from '../../apps/api/dist/src/platform/log/log.js';
import { settleMonth } from '../../apps/api/dist/src/settlement/index.js';
import type { BenchCluster } from './bench-cluster.ts';

const UNITS = 200;
const PERSONS = 20_000;
const FIRST_MONTH = month('2022-01');
export const LAST_MONTH = month('2023-12');

/** The number of one of the units of {@link settleCity}, the first being 0. */
export const cityUnit = (place: number): string => `320599000009${String(place + 1).padStart(5, '0')}`;

/** One of them, whose business the demonstration's clerk does. */
export const CITY_UNIT = cityUnit(6);

/** A city beside the demonstration's units: 200 units, 20,000 people, and two years of bills, each month settled for real. */
export async function settleCity(cluster: BenchCluster): Promise<void> {
  await enrolPeople(cluster);
  const system = systemPool(cluster.connectionFor('canbao_system'), createLog('silent'));
  for (let feeMonth = FIRST_MONTH; compareMonths(feeMonth, LAST_MONTH) <= 0; feeMonth = addMonths(feeMonth, 1)) {
    const issuedOn = lastDayOfMonth(feeMonth);
    await settleMonth(system, {
      feeMonth,
      unitId: null,
      requestedBy: null,
      requestedAt: `${issuedOn}T10:00:00+08:00`,
      issuedOn,
    });
  }
  await system.end();
  await cluster.query('VACUUM ANALYZE');
}

async function enrolPeople(cluster: BenchCluster): Promise<void> {
  const client = new pg.Client({ ...cluster.admin });
  await client.connect();
  try {
    // Nobody declared these people, so that nothing is asked of what their rows refer to.
    await client.query('SET session_replication_role = replica');
    await client.query(
      `INSERT INTO canbao.unit (unit_no, credit_code, name, unit_type, area, notice_prefix)
       SELECT '320599000009' || lpad(n::text, 5, '0'), '91320599MA1TEXT06P', 'bench ' || n, 'ENTERPRISE', '320500', (800000 + n)::text
         FROM generate_series(1, $1::integer) AS n`,
      [UNITS],
    );
    await client.query(
      `WITH people AS (
         INSERT INTO canbao.person (id_no, id_no_18, name, sex, birth_date, person_type)
         SELECT number, number, 'bench ' || n, CASE n % 2 WHEN 0 THEN 'F' ELSE 'M' END, born, 'EMPLOYEE'
           FROM generate_series(1, $1::integer) AS n, date(date '1970-01-01' + n % 9000) AS born,
                concat('320599', to_char(born, 'YYYYMMDD'), lpad((n / 9000 * 2 + n % 2)::text, 3, '0'), '0') AS number
         RETURNING id)
       INSERT INTO canbao.enrolment (unit_id, person_id, start_month, declared_wage_fen, insurance_types, person_type,
                                     terms_from, declaration_id, terms_declaration_id)
       SELECT u.id, p.id, '2022-01-01', 300000 + (p.id * 7919) % 2500000, 63, 'EMPLOYEE', '2022-01-01', p.id, p.id
         FROM (SELECT id, row_number() OVER (ORDER BY id) - 1 AS place FROM people) p
         JOIN (SELECT id, row_number() OVER (ORDER BY id) - 1 AS place FROM canbao.unit WHERE name LIKE 'bench %') u
           ON u.place = p.place % $2::integer`,
      [PERSONS, UNITS],
    );
    await client.query(
      `INSERT INTO canbao.account_unit (account_id, unit_id)
       SELECT a.id, u.id FROM canbao.account a, canbao.unit u WHERE a.username = 'clerk' AND u.unit_no = $1`,
      [CITY_UNIT],
    );
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}
