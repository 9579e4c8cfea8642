import type { QueryRunner } from 'typeorm';

/** A column of a table, and its type as SQL. */
interface Column {
  readonly name: string;
  readonly type: string;
}

const DECIDED = (alias: string): string => `coalesce(${alias}.known_from, ${alias}.reviewed_at, ${alias}.submitted_at)`;
const ISSUED = `coalesce(b.known_from, b.issued_on::timestamp AT TIME ZONE 'Asia/Shanghai')`;
const RECORDED = 'coalesce(p.known_from, p.recorded_at)';
const isKnown = (declarationId: string): string =>
  `EXISTS (SELECT FROM canbao.declaration d WHERE d.id = ${declarationId} AND ${DECIDED('d')} <= known)`;

const all = (alias: string, columns: readonly Column[]): string =>
  columns.map(({ name }) => `${alias}.${name}`).join(', ');

/** The rows of a table as they stood; `keys` never change, and are read where indexes find them. */
function asTheyStood(table: string, columns: readonly Column[], keys: readonly string[]): string {
  const stood = columns.map(({ name, type }) =>
    keys.includes(name)
      ? `l.${name}`
      : `CASE WHEN f.former IS NULL THEN l.${name} ELSE (f.former ->> '${name}')::${type} END`,
  );
  return `SELECT ${stood.join(', ')} FROM canbao.${table} l
    LEFT JOIN LATERAL (SELECT former FROM canbao.former_row WHERE relation = '${table}' AND row_id = l.id
                          AND known_until > known ORDER BY former_row.id LIMIT 1) f ON true`;
}

/** Each term names the declaration of which it is: known from that one on until it was overwritten. */
function terms(columns: readonly Column[]): string {
  const former = columns.map(({ name, type }) =>
    name === 'enrolment_id' ? 'f.row_id' : `(f.former ->> '${name}')::${type}`,
  );
  return `SELECT ${all('t', columns)} FROM canbao.enrolment_term t WHERE ${isKnown('t.declaration_id')}
    UNION ALL
    SELECT ${former.join(', ')} FROM canbao.former_row f
     WHERE f.relation = 'enrolment_term' AND f.known_until > known AND ${isKnown(`(f.former ->> 'declaration_id')::bigint`)}`;
}

/** A month's own charges are known with its bill, any other with its declaration; what was withdrawn counts until it was. */
function charges(columns: readonly Column[]): string {
  return `SELECT ${all('c', columns)} FROM canbao.charge c
      JOIN canbao.bill b ON b.unit_id = c.unit_id AND b.fee_month = c.fee_month WHERE c.kind = 10 AND ${ISSUED} <= known
    UNION ALL
    SELECT ${all('c', columns)} FROM canbao.charge c
      JOIN canbao.declaration d ON d.id = c.declaration_id WHERE c.kind <> 10 AND ${DECIDED('d')} <= known
    UNION ALL
    SELECT ${all('w', columns)} FROM canbao.withdrawn_charge w
      JOIN canbao.declaration made ON made.id = w.declaration_id AND ${DECIDED('made')} <= known
      JOIN canbao.declaration gone ON gone.id = w.withdrawn_declaration_id AND ${DECIDED('gone')} > known`;
}

/** As the view of the same name shows the ledger. */
function chargeLines(columns: readonly Column[]): string {
  const types = [
    ['BASIC_MEDICAL', 'basic'],
    ['LARGE_AMOUNT', 'large'],
    ['LOCAL_SUPPLEMENT', 'local'],
    ['MATERNITY', 'maternity'],
    ['LONG_TERM_CARE', 'care'],
    ['CRITICAL_ILLNESS', 'illness'],
    ['CIVIL_SERVANT', 'civil'],
  ];
  const own: Readonly<Record<string, string>> = {
    charge_id: 'c.id',
    insurance_type: 'line.insurance_type',
    personal_fen: 'line.personal_fen',
    employer_fen: 'line.employer_fen',
  };
  return `SELECT ${columns.map(({ name }) => own[name] ?? `c.${name}`).join(', ')} FROM canbao.charge_known(known) c
    CROSS JOIN LATERAL (VALUES ${types
      .map(([type, stem]) => `('${type}', c.${stem}_personal, c.${stem}_employer)`)
      .join(', ')}) AS line (insurance_type, personal_fen, employer_fen)
    WHERE line.personal_fen IS NOT NULL`;
}

function bills(columns: readonly Column[]): string {
  const paid = `(b.paid_fen - coalesce((SELECT sum(p.amount_fen) FROM canbao.payment p
    WHERE p.bill_id = b.id AND ${RECORDED} > known), 0))::bigint`;
  const shown = columns.map(({ name }) => (name === 'paid_fen' ? paid : `b.${name}`));
  return `SELECT ${shown.join(', ')} FROM canbao.bill b WHERE ${ISSUED} <= known`;
}

const unchanging =
  (table: string) =>
  (columns: readonly Column[]): string =>
    `SELECT ${all('l', columns)} FROM canbao.${table} l`;

/** What can be asked of the past, and how it is answered; charge_line asks charge. */
const RELATIONS: readonly (readonly [relation: string, answer: (columns: readonly Column[]) => string])[] = [
  ['unit', (columns) => asTheyStood('unit', columns, ['id', 'unit_no'])],
  ['person', (columns) => asTheyStood('person', columns, ['id', 'person_no', 'id_no_18'])],
  [
    'enrolment',
    (columns) =>
      `${asTheyStood('enrolment', columns, ['id', 'unit_id', 'person_id', 'start_month', 'declaration_id'])}
       WHERE ${isKnown('l.declaration_id')}`,
  ],
  ['enrolment_term', terms],
  ['declaration', (columns) => `SELECT ${all('d', columns)} FROM canbao.declaration d WHERE ${DECIDED('d')} <= known`],
  ['charge', charges],
  ['charge_line', chargeLines],
  ['bill', bills],
  ['payment', (columns) => `SELECT ${all('p', columns)} FROM canbao.payment p WHERE ${RECORDED} <= known`],
  ['bill_line', unchanging('bill_line')],
  ['policy_basis', unchanging('policy_basis')],
];

/**
 * Makes the functions that answer of the past: canbao.bill_known(moment) gives the rows that canbao.bill had for the hall at the
 * moment, of those that whoever asks may see. Each is one SELECT, so that PostgreSQL plans it as part of the statement that
 * asks. A migration that adds a column to one of the relations calls this again.
 */
export async function makeKnown(runner: QueryRunner): Promise<void> {
  for (const [relation, answer] of RELATIONS) {
    const columns = (await runner.query(
      `SELECT attname AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute
        WHERE attrelid = 'canbao.${relation}'::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
    )) as Column[];
    await runner.query(`DROP FUNCTION IF EXISTS canbao.${relation}_known(timestamptz);
      CREATE FUNCTION canbao.${relation}_known(known timestamptz) RETURNS SETOF canbao.${relation}
      LANGUAGE sql STABLE PARALLEL SAFE AS $$ ${answer(columns)} $$;
      REVOKE ALL ON FUNCTION canbao.${relation}_known(timestamptz) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION canbao.${relation}_known(timestamptz) TO canbao_app, canbao_system`);
  }
}
