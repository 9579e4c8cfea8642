import type { TestDatabase } from './database.ts';

const UNITS = 200;

/** A number from 0 to `below` that looks like chance and is the same each time, as SQL. */
const chance = (key: string, salt: number, below: number): string =>
  `(abs(hashint8extended((${key})::bigint, ${salt})) % ${below})::integer`;

const AREAS = `(ARRAY['320500', '320505', '320506', '320581', '320582'])`;
const UNIT_TYPES = `(ARRAY['ENTERPRISE', 'ENTERPRISE', 'ENTERPRISE', 'PUBLIC_INSTITUTION', 'STATE_ORGAN', 'SOCIAL_ORGANISATION', 'OTHER'])`;
const INDUSTRIES = `(ARRAY['MANUFACTURING', 'CONSTRUCTION', 'WHOLESALE_RETAIL', 'INFORMATION', 'EDUCATION', 'HEALTH', 'FINANCE', NULL])`;

const UNIT_ROWS = `INSERT INTO canbao.unit (unit_no, credit_code, name, unit_type, area, industry, notice_prefix)
  SELECT '320599000007' || lpad(n::text, 5, '0'), '91320599MA1TEXT06P', '城' || n,
         ${UNIT_TYPES}[1 + ${chance('n', 1, 7)}], ${AREAS}[1 + ${chance('n', 2, 5)}],
         ${INDUSTRIES}[1 + ${chance('n', 3, 8)}], (700000 + n)::text
    FROM generate_series(1, ${UNITS}) AS n`;

/** Most units are small, some of one person: there must be something to withhold. */
const PERSON_ROWS = `INSERT INTO canbao.person (person_no, id_no, id_no_18, name, sex, birth_date, person_type)
  SELECT '9' || lpad(k::text, 9, '0'), number, number, '城民' || k, sex, born, 'EMPLOYEE'
    FROM (SELECT u.n * 100 + i AS k FROM generate_series(1, ${UNITS}) AS u (n),
                 generate_series(1, 1 + ${chance('u.n', 4, 4)} * ${chance('u.n', 5, 11)}) AS i) AS chosen,
         LATERAL (SELECT CASE ${chance('k', 6, 3)} WHEN 0 THEN 'F' ELSE 'M' END AS sex,
                         date '1957-01-01' + ${chance('k', 7, 17000)} AS born) AS drawn,
         concat('320599', to_char(born, 'YYYYMMDD'), lpad((k % 1000)::text, 3, '0'), 'X') AS number`;

/** Two in a hundred are of another person type now than before August. */
const ENROLMENT_ROWS = `INSERT INTO canbao.enrolment (unit_id, person_id, start_month, end_month, declared_wage_fen,
    insurance_types, person_type, terms_from, declaration_id, terms_declaration_id)
  SELECT u.id, p.id, start, CASE WHEN ${chance('p.id', 11, 6)} = 0 THEN start + interval '2 months' END,
         300000 + ${chance('p.id', 12, 2500000)}, 63,
         CASE WHEN ${chance('p.id', 13, 20)} = 0 THEN 'CIVIL_SERVANT' ELSE 'EMPLOYEE' END,
         CASE WHEN ${chance('p.id', 14, 50)} = 0 THEN date '2022-08-01' ELSE start END, p.id, p.id
    FROM canbao.person p
    JOIN canbao.unit u ON u.unit_no = '320599000007' || lpad((substr(p.person_no, 2)::integer / 100)::text, 5, '0'),
         LATERAL (SELECT (date '2022-05-01' + ${chance('p.id', 10, 3)} * interval '1 month')::date AS start) AS drawn
   WHERE p.person_no LIKE '9%'`;

const TERM_ROWS = `INSERT INTO canbao.enrolment_term (enrolment_id, from_month, declared_wage_fen, insurance_types, person_type, declaration_id)
  SELECT e.id, months.of, e.declared_wage_fen, 63,
         CASE WHEN months.of = e.terms_from THEN e.person_type ELSE 'CIVIL_SERVANT' END, e.declaration_id
    FROM canbao.enrolment e JOIN canbao.person p ON p.id = e.person_id,
         LATERAL (SELECT DISTINCT unnest(ARRAY[e.start_month, e.terms_from]) AS of) AS months
   WHERE p.person_no LIKE '9%'`;

/** Regular charges of June to August, and back-pay of May for some; what each amounts to does not matter, only that sums do. */
const CHARGE_ROWS = `INSERT INTO canbao.charge (unit_id, person_id, enrolment_id, fee_month, covered_month, kind,
    policy_basis_id, wage_fen, base_fen, declaration_id, basic_personal, basic_employer, large_personal, large_employer,
    local_personal, local_employer, maternity_personal, maternity_employer, civil_personal, civil_employer)
  SELECT e.unit_id, e.person_id, e.id, charged.fee_month, charged.covered_month, charged.kind, 0, e.declared_wage_fen, base,
         e.declaration_id, base / 50, base * 3 / 50, 500, 0, 0, base / 100,
         CASE WHEN e.id % 7 <> 0 THEN 0 END, CASE WHEN e.id % 7 <> 0 THEN base / 125 END,
         CASE WHEN e.person_type = 'CIVIL_SERVANT' THEN 0 END,
         CASE WHEN e.person_type = 'CIVIL_SERVANT' THEN base / 25 END
    FROM canbao.enrolment e JOIN canbao.person p ON p.id = e.person_id,
         LATERAL (SELECT least(greatest(e.declared_wage_fen, 425000), 2182100) AS base) AS held,
         (VALUES (date '2022-06-01', date '2022-06-01', 10), (date '2022-07-01', date '2022-07-01', 10),
                 (date '2022-08-01', date '2022-08-01', 10), (date '2022-08-01', date '2022-05-01', 31))
           AS charged (fee_month, covered_month, kind)
   WHERE p.person_no LIKE '9%' AND charged.covered_month >= e.start_month
     AND charged.covered_month <= coalesce(e.end_month, '2030-01-01')
     AND (charged.kind = 10 OR ${chance('p.id', 20, 4)} = 0)`;

/** A bill of each month, of which every third is paid in part and every third in full or beyond. */
const BILL_ROWS = `INSERT INTO canbao.bill (unit_id, fee_month, notice_no, persons, total_base_fen, personal_fen, employer_fen,
    amount_fen, paid_fen, issued_on, due_on)
  SELECT unit_id, fee_month, notice_prefix || to_char(fee_month, 'YYMM'), persons, base, personal, employer,
         personal + employer,
         CASE ${chance('bills.unit_id * 100 + extract(month FROM fee_month)::integer', 30, 3)}
           WHEN 0 THEN 0 WHEN 1 THEN (personal + employer) / 2 ELSE personal + employer + unit_id % 2 * 100 END,
         fee_month + 9, fee_month + 21
    FROM (SELECT l.unit_id, l.fee_month, count(DISTINCT l.person_id) AS persons, 0 AS base,
                 sum(l.personal_fen) AS personal, sum(l.employer_fen) AS employer
            FROM canbao.charge_line l JOIN canbao.unit u ON u.id = l.unit_id
           WHERE u.unit_no LIKE '320599000007%' GROUP BY 1, 2) AS bills
    JOIN canbao.unit u ON u.id = bills.unit_id`;

const DECLARATION_ROWS = `INSERT INTO canbao.declaration (unit_id, person_id, enrolment_id, kind, state, outcome, message,
    fee_month, submitted_by, submitted_at)
  SELECT e.unit_id, e.person_id, e.id, declared.kind, declared.state, '-', '-', declared.fee_month, 1, now()
    FROM canbao.enrolment e JOIN canbao.person p ON p.id = e.person_id,
         LATERAL (VALUES ('ENROL', 'APPROVED', e.start_month), ('ENROL', 'REJECTED', e.start_month),
                         ('STOP', 'APPROVED', (e.end_month + interval '1 month')::date)) AS declared (kind, state, fee_month)
   WHERE p.person_no LIKE '9%' AND declared.fee_month IS NOT NULL`;

/** Every fortieth record turns out to be of the person who stands before it. */
const MERGED_ROWS = `UPDATE canbao.person merged
     SET merged_into = kept.id, sex = kept.sex, birth_date = kept.birth_date, id_no_18 = kept.id_no_18
    FROM canbao.person kept
   WHERE merged.person_no LIKE '9%' AND kept.person_no LIKE '9%' AND merged.id = kept.id + 1 AND merged.id % 40 = 0`;

/**
 * A city beside the demonstration: 200 units of all kinds, some 2,300 people with three months of charges and bills, back-pay,
 * movements, payments, people whose type changed, and merged records. The clerk of the demonstration also works for three of its units.
 */
export async function buildCity(database: TestDatabase): Promise<void> {
  await database.as('admin', async (client) => {
    // Nobody declared all this, so that nothing is asked of what rows refer to.
    await client.query('SET session_replication_role = replica');
    for (const statement of [UNIT_ROWS, PERSON_ROWS, ENROLMENT_ROWS, TERM_ROWS, CHARGE_ROWS, BILL_ROWS]) {
      await client.query(statement);
    }
    await client.query(DECLARATION_ROWS);
    await client.query(MERGED_ROWS);
    await client.query(`INSERT INTO canbao.account_unit (account_id, unit_id)
      SELECT a.id, u.id FROM canbao.account a, canbao.unit u WHERE a.username = 'clerk'
         AND u.unit_no IN ('32059900000700003', '32059900000700011', '32059900000700048')`);
    await client.query('ANALYZE');
  });
}
