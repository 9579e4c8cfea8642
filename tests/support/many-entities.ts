import type { TestDatabase } from './database.ts';

/** Units, persons, enrolments and bills by the hundred: one of each belongs together. */
export interface ManyEntities {
  readonly unitNos: readonly string[];
  readonly creditCodes: readonly string[];
  readonly personNos: readonly string[];
  readonly enrolmentIds: readonly string[];
  readonly noticeNos: readonly string[];
}

export const MANY_FEE_MONTH = '2022-08';

/** Writes them straight into the database, past every rule. */
export async function writeManyEntities(database: TestDatabase, count: number): Promise<ManyEntities> {
  const rows = await database.query<Record<keyof ManyEntities, string>>(
    `WITH numbered AS (SELECT n, lpad(n::text, 5, '0') AS five FROM generate_series(1, $1::integer) AS n),
       units AS (INSERT INTO canbao.unit (unit_no, credit_code, name, unit_type, area, notice_prefix)
         SELECT '320599777000' || five, '9132059977700' || five, '多厂' || five, 'ENTERPRISE', '320500', '9' || five
           FROM numbered RETURNING id, unit_no, credit_code, right(unit_no, 5) AS five),
       persons AS (INSERT INTO canbao.person (id_no, id_no_18, name, sex, birth_date, person_type)
         SELECT '3205991970' || five || '001', '3205991970' || five || '001', '多人' || five, 'M', '1970-01-01', 'EMPLOYEE'
           FROM numbered RETURNING id, person_no, substr(id_no, 11, 5) AS five),
       account AS (INSERT INTO canbao.account (username, password_hash, display_name, roles)
         VALUES ('many', '-', '-', '{CLERK}') RETURNING id),
       ids AS (SELECT units.five, units.id AS unit, persons.id AS person,
                 nextval(pg_get_serial_sequence('canbao.enrolment', 'id')) AS enrolment,
                 nextval(pg_get_serial_sequence('canbao.declaration', 'id')) AS declaration
            FROM units JOIN persons USING (five)),
       declared AS (INSERT INTO canbao.declaration (id, unit_id, person_id, enrolment_id, kind, state, outcome, message,
                      fee_month, submitted_by, submitted_at, id_no, person_name)
         SELECT declaration, unit, person, enrolment, 'ENROL', 'APPROVED', 'ENROLLED', '-', '2022-08-01', account.id, now(),
                '-', '-' FROM ids, account RETURNING id),
       enrolled AS (INSERT INTO canbao.enrolment (id, unit_id, person_id, start_month, declared_wage_fen, insurance_types,
                      person_type, terms_from, declaration_id, terms_declaration_id)
         SELECT enrolment, unit, person, '2022-08-01', 800000, 63, 'EMPLOYEE', '2022-08-01', declaration, declaration
           FROM ids RETURNING id),
       billed AS (INSERT INTO canbao.bill (unit_id, fee_month, notice_no, persons, total_base_fen, personal_fen,
                    employer_fen, amount_fen, issued_on, due_on)
         SELECT unit, '2022-08-01', '9' || five || '2208', 1, 800000, 16000, 48000, 64000, '2022-08-11', '2022-08-22'
           FROM ids RETURNING unit_id, notice_no)
     SELECT unit_no AS "unitNos", credit_code AS "creditCodes", person_no AS "personNos",
            ids.enrolment::text AS "enrolmentIds", notice_no AS "noticeNos"
       FROM units JOIN persons USING (five) JOIN ids USING (five) JOIN billed ON billed.unit_id = units.id
      WHERE (SELECT count(*) FROM declared) + (SELECT count(*) FROM enrolled) = 2 * $1 ORDER BY five`,
    [count],
  );
  const all = (name: keyof ManyEntities): string[] => rows.map((row) => row[name]);
  return {
    unitNos: all('unitNos'),
    creditCodes: all('creditCodes'),
    personNos: all('personNos'),
    enrolmentIds: all('enrolmentIds'),
    noticeNos: all('noticeNos'),
  };
}
