// What the questions of docs/analysts.md ask, as an independent statement each: columns are named as the answer's fields are.

const yuan = (fen: string): string => `to_char(${fen} / 100.0, 'FM999999999999990.00')`;
const month = (column: string): string => `to_char(${column}, 'YYYY-MM')`;

const PERSONS = 'count(DISTINCT coalesce(p.merged_into, p.id))::integer AS persons';
const MONTHS = 'count(DISTINCT l.charge_id)::integer AS "personMonths"';
const PERSONAL = `${yuan('sum(l.personal_fen)')} AS personal`;
const EMPLOYER = `${yuan('sum(l.employer_fen)')} AS employer`;
const AMOUNT = `${yuan('sum(l.personal_fen + l.employer_fen)')} AS amount`;
/** of lines of one insurance type: each person has one line a month */
const BASE = `${yuan('sum(l.base_fen)')} AS base`;
const AVERAGE = `${yuan('round(avg(l.base_fen))')} AS "averageBase"`;

const LINES = `canbao.charge_line l JOIN canbao.unit u ON u.id = l.unit_id JOIN canbao.person p ON p.id = l.person_id`;
const AUGUST = `l.fee_month = '2022-08-01'`;
const IN_AUGUST = `l.covered_month = '2022-08-01'`;

const charges = (columns: string, where: string, group = ''): string =>
  `SELECT ${columns} FROM ${LINES} WHERE ${where} ${group === '' ? '' : `GROUP BY ${group}`}`;

/** In five years from 20 to 65, of somebody born in a month. */
const ageBand = (at: string): string => {
  const age = `(extract(year FROM age(${at} + interval '1 month - 1 day', date_trunc('month', p.birth_date))))::integer`;
  return `CASE WHEN ${age} < 20 THEN 'AGE_UNDER_20' WHEN ${age} >= 65 THEN 'AGE_65_UP'
     ELSE concat('AGE_', ${age} / 5 * 5, '_', ${age} / 5 * 5 + 4) END AS "ageBand"`;
};
const SEX = `CASE p.sex WHEN 'F' THEN 'FEMALE' ELSE 'MALE' END AS sex`;
const BASE_BAND = `CASE WHEN l.base_fen < 500000 THEN 'BASE_UNDER_5000' WHEN l.base_fen < 600000 THEN 'BASE_5000_5999'
  WHEN l.base_fen < 800000 THEN 'BASE_6000_7999' WHEN l.base_fen < 1000000 THEN 'BASE_8000_9999'
  WHEN l.base_fen < 1500000 THEN 'BASE_10000_14999' WHEN l.base_fen < 2000000 THEN 'BASE_15000_19999'
  ELSE 'BASE_20000_UP' END AS "baseBand"`;
const PERSON_TYPE = `(SELECT x.person_type FROM canbao.enrolment_term x WHERE x.enrolment_id = l.enrolment_id
  AND x.from_month <= l.covered_month ORDER BY x.from_month DESC LIMIT 1) AS "personType"`;

const by = (...names: string[]): string =>
  `ARRAY[${names.map((name) => `'${name}'`).join(', ')}]::text[] AS "groupedBy"`;

/** The groups, and the total of all of them under no value. */
const withTotal = (columns: (group: string, value: string | null) => string, name: string): string =>
  `${columns(by(name), name)} UNION ALL ${columns(by(), null)}`;

const MOVED = `canbao.declaration d JOIN canbao.unit u ON u.id = d.unit_id JOIN canbao.person p ON p.id = d.person_id
  WHERE d.kind IN ('ENROL', 'STOP') AND d.state = 'APPROVED' AND d.fee_month >= '2022-05-01'`;
const JOINED = `count(*) FILTER (WHERE d.kind = 'ENROL')::integer`;
const LEFT = `count(*) FILTER (WHERE d.kind = 'STOP')::integer`;
const MOVEMENT = `${JOINED} AS joined, ${LEFT} AS left, ${JOINED} - ${LEFT} AS net`;

const OWED = 'greatest(b.amount_fen - b.paid_fen, 0)';
const OVERDUE = `coalesce(sum(${OWED}) FILTER (WHERE b.due_on < '2022-09-20'), 0)`;
const ARREARS = `count(*)::integer AS bills, count(*) FILTER (WHERE b.paid_fen < b.amount_fen)::integer AS "owingBills",
  ${yuan('sum(b.amount_fen)')} AS billed, ${yuan('sum(b.paid_fen)')} AS paid, ${yuan(`sum(${OWED})`)} AS owed,
  ${yuan(OVERDUE)} AS overdue FROM canbao.bill b JOIN canbao.unit u ON u.id = b.unit_id`;

const EIGHT = `${charges(`${by('BASE_BAND')}, ${BASE_BAND}, ${PERSONS}, ${AVERAGE}`, `${IN_AUGUST} AND l.insurance_type = 'BASIC_MEDICAL'`, '2')}
  UNION ALL ${charges(`${by()}, NULL, ${PERSONS}, ${AVERAGE}`, `${IN_AUGUST} AND l.insurance_type = 'BASIC_MEDICAL'`)}`;

const AUTHORITIES = `u.unit_type IN ('STATE_ORGAN', 'PUBLIC_INSTITUTION') AND l.fee_month >= '2022-06-01'`;
const FIFTEEN = [
  charges(
    `${by('FEE_MONTH', 'UNIT_TYPE')}, ${month('l.fee_month')} AS "feeMonth", u.unit_type AS "unitType", ${PERSONS}, ${EMPLOYER}`,
    AUTHORITIES,
    '2, 3',
  ),
  charges(`${by('FEE_MONTH')}, ${month('l.fee_month')}, NULL, ${PERSONS}, ${EMPLOYER}`, AUTHORITIES, '2'),
  charges(`${by()}, NULL, NULL, ${PERSONS}, ${EMPLOYER}`, AUTHORITIES),
].join(' UNION ALL ');

/** By the number of the question. */
export const PLAIN_SQL: Readonly<Record<number, string>> = {
  1: charges(`${PERSONS}, ${PERSONAL}, ${EMPLOYER}, ${AMOUNT}`, AUGUST),
  2: charges(`l.insurance_type AS "insuranceType", ${PERSONS}, ${PERSONAL}, ${EMPLOYER}, ${AMOUNT}`, AUGUST, '1'),
  3: charges(
    `${month('l.fee_month')} AS "feeMonth", ${PERSONS}, ${MONTHS}, ${AMOUNT}`,
    `l.fee_month >= '2022-03-01'`,
    '1',
  ),
  4: charges(`u.industry, ${PERSONS}, ${BASE}, ${AVERAGE}`, `${IN_AUGUST} AND l.insurance_type = 'BASIC_MEDICAL'`, '1'),
  5: charges(`u.unit_type AS "unitType", ${PERSONS}, ${EMPLOYER}`, AUGUST, '1'),
  6: withTotal(
    (group, name) =>
      charges(
        `${group}, ${name === null ? 'NULL' : 'u.area'} AS area, ${PERSONS}, ${AMOUNT}`,
        AUGUST,
        name === null ? '' : '2',
      ),
    'AREA',
  ),
  7: charges(`${SEX}, ${ageBand('l.covered_month')}, ${PERSONS}`, IN_AUGUST, '1, 2'),
  8: EIGHT,
  9: charges(
    `${month('l.covered_month')} AS "coveredMonth", ${PERSONS}, ${AMOUNT}`,
    `l.fee_month >= '2022-08-01' AND l.kind = 31`,
    '1',
  ),
  10: charges(`u.industry, ${PERSONS}, ${MONTHS}, ${AMOUNT}`, `l.fee_month >= '2022-01-01' AND l.kind = 31`, '1'),
  11: `SELECT "personType", count(DISTINCT person)::integer AS persons, count(*)::integer AS "personMonths",
         ${yuan('round(avg(base_fen))')} AS "averageBase"
         FROM (SELECT l.base_fen, coalesce(p.merged_into, p.id) AS person, ${PERSON_TYPE}
                 FROM canbao.charge l JOIN canbao.person p ON p.id = l.person_id WHERE ${IN_AUGUST}) AS charged GROUP BY 1`,
  12: charges(`u.unit_type AS "unitType", ${PERSONS}, ${EMPLOYER}`, `l.insurance_type = 'CIVIL_SERVANT'`, '1'),
  13: withTotal(
    (group, name) =>
      charges(
        `${group}, ${name === null ? 'NULL AS "ageBand"' : ageBand('l.covered_month')}, ${PERSONS}`,
        IN_AUGUST,
        name === null ? '' : '2',
      ),
    'AGE_BAND',
  ),
  14: charges(`u.unit_no AS "unitNo", u.name AS "unitName", ${PERSONS}, ${AMOUNT}`, AUGUST, '1, 2'),
  15: FIFTEEN,
  16: `SELECT "ageBand", count(DISTINCT person)::integer AS persons, ${yuan('round(avg(base_fen))')} AS "averageBase"
         FROM (${charges(
           `l.base_fen, coalesce(p.merged_into, p.id) AS person, ${PERSON_TYPE}, ${ageBand('l.covered_month')}`,
           `${IN_AUGUST} AND l.insurance_type = 'BASIC_MEDICAL' AND u.industry = 'MANUFACTURING' AND p.sex = 'F'`,
         )}) AS charged
        WHERE "personType" = 'EMPLOYEE' GROUP BY 1`,
  17: `SELECT ${by('FEE_MONTH')}, ${month('d.fee_month')} AS "feeMonth", ${MOVEMENT} FROM ${MOVED} GROUP BY 2
       UNION ALL SELECT ${by()}, NULL, ${MOVEMENT} FROM ${MOVED}`,
  18: `SELECT ${ageBand('d.fee_month')}, ${JOINED} AS joined, ${LEFT} AS left FROM ${MOVED} GROUP BY 1`,
  19: `SELECT ${by('AREA')}, u.area, ${ARREARS} GROUP BY 2 UNION ALL SELECT ${by()}, NULL, ${ARREARS}`,
  20: `SELECT u.unit_no AS "unitNo", u.name AS "unitName", count(*)::integer AS "owingBills", ${yuan(`sum(${OWED})`)} AS owed,
         ${yuan(OVERDUE)} AS overdue
         FROM canbao.bill b JOIN canbao.unit u ON u.id = b.unit_id
        WHERE b.paid_fen < b.amount_fen AND b.fee_month <= '2022-08-01' GROUP BY 1, 2`,
};
