import type { TestDatabase } from './database.ts';

/** The hash of "canbao-demo", made once: argon2id takes its time by design. */
const DEMO_PASSWORD_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$4cjRL+ryBT8qRritos1uRw$hdIX4HJjKEjt5+cC5T5qwKXtWnCkwZzCKkIa1WuJVhc';

/** Writes records straight into a test's database, past every rule: for what the product itself would never make. */
export class Records {
  readonly #database: TestDatabase;

  constructor(database: TestDatabase) {
    this.#database = database;
  }

  /** An account with the demonstration's password. */
  async account(account: {
    username: string;
    roles: readonly string[];
    units?: readonly number[];
    scopes?: readonly string[];
    disabled?: boolean;
    demo?: boolean;
  }): Promise<number> {
    const { username, roles, units = [], scopes = [], disabled = false, demo = false } = account;
    const [row] = await this.#database.query<{ id: number }>(
      `INSERT INTO canbao.account (username, password_hash, display_name, roles, scopes, disabled, demo)
       VALUES ($1, $2, $1, $3, $4, $5, $6) RETURNING id`,
      [username, DEMO_PASSWORD_HASH, roles, scopes, disabled, demo],
    );
    const id = row!.id;
    await this.#database.query('INSERT INTO canbao.account_unit SELECT $1, unnest($2::integer[])', [id, units]);
    return id;
  }

  async unit(unit: { unitNo: string; name: string; creditCode?: string; unitType?: string }): Promise<number> {
    const { unitNo, name, creditCode = '12320599466000010C', unitType = 'ENTERPRISE' } = unit;
    const [row] = await this.#database.query<{ id: number }>(
      `INSERT INTO canbao.unit (unit_no, credit_code, name, unit_type, area, notice_prefix)
       VALUES ($1, $2, $3, $4, '320500', $5) RETURNING id`,
      [unitNo, creditCode, name, unitType, unitNo.slice(-6)],
    );
    return row!.id;
  }

  /** Somebody enrolled in a unit from a month, with the declaration that says so and a charge for that month. */
  async enrolled(member: {
    unitId: number;
    accountId: number;
    idNo: string;
    name: string;
    from: string;
  }): Promise<{ personNo: string; enrolmentId: number; declarationId: number }> {
    const { unitId, accountId, idNo, name, from } = member;
    const [row] = await this.#database.query<{ person_no: string; enrolment_id: string; declaration_id: string }>(
      `WITH person AS (
         INSERT INTO canbao.person (id_no, id_no_18, name, sex, birth_date, person_type)
         VALUES ($3, $3, $4, CASE WHEN substr($3, 17, 1)::integer % 2 = 1 THEN 'M' ELSE 'F' END,
                 to_date(substr($3, 7, 8), 'YYYYMMDD'), 'EMPLOYEE') RETURNING id, person_no
       ), ids AS (
         SELECT nextval(pg_get_serial_sequence('canbao.enrolment', 'id')) AS enrolment,
                nextval(pg_get_serial_sequence('canbao.declaration', 'id')) AS declaration
       ), declared AS (
         INSERT INTO canbao.declaration (id, unit_id, person_id, enrolment_id, kind, state, outcome, message, fee_month,
                                         submitted_by, submitted_at, id_no, person_name)
         SELECT ids.declaration, $1, person.id, ids.enrolment, 'ENROL', 'APPROVED', 'ENROLLED', 'test', $5::date, $2,
                now(), $3, $4 FROM person, ids RETURNING id
       ), enrolled AS (
         INSERT INTO canbao.enrolment (id, unit_id, person_id, start_month, declared_wage_fen, insurance_types,
                                       person_type, terms_from, declaration_id, terms_declaration_id)
         SELECT ids.enrolment, $1, person.id, $5::date, 800000, 63, 'EMPLOYEE', $5::date, ids.declaration, ids.declaration
           FROM person, ids RETURNING id
       ), termed AS (
         INSERT INTO canbao.enrolment_term
         SELECT ids.enrolment, $5::date, 800000, 63, 'EMPLOYEE', ids.declaration FROM ids
       ), charged AS (
         INSERT INTO canbao.charge (unit_id, person_id, enrolment_id, fee_month, covered_month, kind, policy_basis_id,
                                    wage_fen, base_fen, declaration_id, basic_personal, basic_employer)
         SELECT $1, person.id, ids.enrolment, $5::date, $5::date, 10, 0, 800000, 800000, ids.declaration, 16000, 48000
           FROM person, ids
       )
       SELECT person.person_no, enrolled.id AS enrolment_id, declared.id AS declaration_id FROM person, enrolled, declared`,
      [unitId, accountId, idNo, name, `${from}-01`],
    );
    return {
      personNo: row!.person_no,
      enrolmentId: Number(row!.enrolment_id),
      declarationId: Number(row!.declaration_id),
    };
  }

  /** A unit's bill of a month with one line, and the document printed from it. */
  async billed(bill: { unitId: number; feeMonth: string; noticeNo: string; code: string }): Promise<number> {
    const [row] = await this.#database.query<{ id: string }>(
      `WITH billed AS (
         INSERT INTO canbao.bill (unit_id, fee_month, notice_no, persons, total_base_fen, personal_fen, employer_fen,
                                  amount_fen, issued_on, due_on)
         VALUES ($1, $2::date, $3, 1, 800000, 16000, 48000, 64000, $2::date + 10, $2::date + 21) RETURNING id
       ), lined AS (
         INSERT INTO canbao.bill_line (bill_id, seq, insurance_type, kind, persons, personal_fen, employer_fen, amount_fen)
         SELECT id, 1, 'BASIC_MEDICAL', 10, 1, 16000, 48000, 64000 FROM billed
       ), documented AS (
         INSERT INTO canbao.document (code, kind, unit_id, fee_month, bill_id, content_hash, printed, printed_on)
         SELECT $4, 'NOTICE', $1, $2::date, id, 'test', '{}', $2::date + 10 FROM billed
       )
       SELECT id FROM billed`,
      [bill.unitId, `${bill.feeMonth}-01`, bill.noticeNo, bill.code],
    );
    return Number(row!.id);
  }

  /** A file that was checked and is being carried out, of one row, which was refused. */
  async batch(unitId: number, accountId: number): Promise<void> {
    await this.#database.query(
      `WITH quoted AS (
         INSERT INTO canbao.batch_quote (account_id, unit_id, kind, upload_id, judged_at, total, faulty, personal_fen,
                                         employer_fen, kept_until)
         VALUES ($2, $1, 'STOP', '0', now(), 1, 1, 0, 0, now() + interval '1 day') RETURNING id
       ), row_quoted AS (
         INSERT INTO canbao.batch_quote_row (quote_id, row_no, outcome, message)
         SELECT id, 2, 'PERSON_NOT_FOUND', '-' FROM quoted
       ), faulty AS (
         INSERT INTO canbao.batch_quote_fault (quote_id, row_no, seq, code, message, remedy)
         SELECT id, 2, 0, 'PERSON_NOT_FOUND', '-', '-' FROM quoted
       ), job AS (
         INSERT INTO canbao.job (account_id, unit_id, kind, name, submitted_at, total, processed, failed, state,
                                 finished_at, kept_until)
         VALUES ($2, $1, 'STOP', '-', now(), 1, 1, 1, 'FINISHED', now(), now() + interval '1 day') RETURNING id
       ), row_done AS (
         INSERT INTO canbao.batch_row (job_id, row_no, cells, state, outcome)
         SELECT id, 2, '{}', 'FAILED', 'PERSON_NOT_FOUND' FROM job
       )
       INSERT INTO canbao.batch_row_refusal (job_id, row_no, seq, code, message, remedy)
       SELECT id, 2, 0, 'PERSON_NOT_FOUND', '-', '-' FROM job`,
      [unitId, accountId],
    );
  }

  /** Back-pay of a person that a declaration has withdrawn, and a payment on a unit's bill. */
  async withdrawnAndPaid(past: {
    unitId: number;
    accountId: number;
    declarationId: number;
    feeMonth: string;
  }): Promise<void> {
    const { unitId, accountId, declarationId, feeMonth } = past;
    await this.#database.query(
      `INSERT INTO canbao.withdrawn_charge (id, withdrawn_declaration_id, unit_id, person_id, enrolment_id, fee_month,
                                            covered_month, kind, policy_basis_id, wage_fen, base_fen, declaration_id,
                                            basic_personal, basic_employer)
       SELECT nextval(pg_get_serial_sequence('canbao.charge', 'id')), id, $1, person_id, enrolment_id, fee_month, fee_month,
              31, 0, 800000, 800000, id, 16000, 48000 FROM canbao.declaration WHERE id = $2`,
      [unitId, declarationId],
    );
    await this.#database.query(
      `INSERT INTO canbao.payment (bill_id, unit_id, amount_fen, reference, paid_on, recorded_by, recorded_at)
       SELECT id, unit_id, 100, 'test', issued_on, $2, now() FROM canbao.bill WHERE unit_id = $1 AND fee_month = $3::date`,
      [unitId, accountId, `${feeMonth}-01`],
    );
  }
}
