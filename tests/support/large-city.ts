import type { TestDatabase } from './database.ts';

const UNITS = 400;

/** How large a city is. */
export interface Extent {
  readonly people: number;
  /** of charges and bills each, up to August 2022 */
  readonly months: number;
}

const MONTHS = `(SELECT (date '2022-08-01' - n * interval '1 month')::date AS month FROM generate_series(0, $1::integer - 1) AS n) AS months`;

const UNIT_ROWS = `INSERT INTO canbao.unit (unit_no, credit_code, name, unit_type, area, notice_prefix)
  SELECT '320599000008' || lpad(n::text, 5, '0'), '91320599MA1TEXT06P', '大城' || n,
         (ARRAY['ENTERPRISE', 'PUBLIC_INSTITUTION', 'STATE_ORGAN'])[1 + n % 3],
         (ARRAY['320500', '320505', '320506', '320581'])[1 + n % 4], (800000 + n)::text
    FROM generate_series(1, ${UNITS}) AS n`;

const PERSON_ROWS = `INSERT INTO canbao.person (person_no, id_no, id_no_18, name, sex, birth_date, person_type)
  SELECT '8' || lpad(n::text, 9, '0'), number, number, '大城民' || n, CASE n % 2 WHEN 0 THEN 'F' ELSE 'M' END, born, 'EMPLOYEE'
    FROM generate_series(1, $1::integer) AS n, date(date '1963-01-01' + n * 7 % 14000) AS born,
         concat('320599', to_char(born, 'YYYYMMDD'), lpad((n % 1000)::text, 3, '0'), 'X') AS number`;

const ENROLMENT_ROWS = `INSERT INTO canbao.enrolment (unit_id, person_id, start_month, declared_wage_fen, insurance_types,
    person_type, terms_from, declaration_id, terms_declaration_id)
  SELECT u.id, p.id, start, 300000 + p.id * 7919 % 2500000, 63, 'EMPLOYEE', start, p.id, p.id
    FROM canbao.person p
    JOIN canbao.unit u ON u.unit_no = '320599000008' || lpad((1 + p.id % ${UNITS})::text, 5, '0'),
         LATERAL (SELECT (date '2022-08-01' - ($1::integer - 1) * interval '1 month')::date AS start) AS begun
   WHERE p.person_no LIKE '8%'`;

const CHARGE_ROWS = `INSERT INTO canbao.charge (unit_id, person_id, enrolment_id, fee_month, covered_month, kind,
    policy_basis_id, wage_fen, base_fen, declaration_id, basic_personal, basic_employer, large_personal, large_employer)
  SELECT e.unit_id, e.person_id, e.id, month, month, 10, 0, e.declared_wage_fen, base, e.declaration_id, base / 50,
         base * 3 / 50, 500, 0
    FROM canbao.enrolment e JOIN canbao.person p ON p.id = e.person_id AND p.person_no LIKE '8%',
         LATERAL (SELECT least(greatest(e.declared_wage_fen, 425000), 2182100) AS base) AS held, ${MONTHS}`;

/** What the bills add up to does not matter here; that there is one for each unit and month does. */
const BILL_ROWS = `INSERT INTO canbao.bill (unit_id, fee_month, notice_no, persons, total_base_fen, personal_fen, employer_fen,
    amount_fen, paid_fen, issued_on, due_on)
  SELECT id, month, notice_prefix || to_char(month, 'YYMM'), 1, 0, 0, 0, 0, 0, month + 9, month + 21
    FROM canbao.unit, ${MONTHS} WHERE unit_no LIKE '320599000008%'`;

/** A city beside the demonstration that is large enough to keep a database busy: 400 units, and as many people as are asked for. */
export async function buildLargeCity(database: TestDatabase, { people, months }: Extent): Promise<void> {
  await database.as('admin', async (client) => {
    // Nobody declared all this, so that nothing is asked of what rows refer to.
    await client.query('SET session_replication_role = replica');
    await client.query(UNIT_ROWS);
    await client.query(PERSON_ROWS, [people]);
    for (const statement of [ENROLMENT_ROWS, CHARGE_ROWS, BILL_ROWS]) await client.query(statement, [months]);
    await client.query('ANALYZE');
  });
}
