import type { TestDatabase } from '../support/database.ts';

/** What is counted: by what it can be grouped and chosen, as the wire says it, whose it is, and what it adds. */
export interface PlainRow {
  readonly unitNo: string;
  /** by dimension; null where the records have none */
  readonly by: Readonly<Record<string, string | null>>;
  /** a person or, of bills, the unit */
  readonly subject: string;
  readonly adds: Readonly<Record<string, number>>;
}

const UNIT = `u.unit_no, u.unit_type, u.area, u.industry`;
const PERSON = `coalesce(p.merged_into, p.id) AS person, CASE p.sex WHEN 'F' THEN 'FEMALE' ELSE 'MALE' END AS sex,
  p.birth_date::text AS born`;
const month = (column: string): string => `to_char(${column}, 'YYYY-MM')`;
/** The type under the last terms that had begun by a month. */
const typeIn = (row: string, column: string): string => `(SELECT x.person_type FROM canbao.enrolment_term x
  WHERE x.enrolment_id = ${row}.enrolment_id AND x.from_month <= ${row}.${column} ORDER BY x.from_month DESC LIMIT 1)`;

type Row = Readonly<Record<string, string | null>>;

/** Every charge of an insurance type, as `charges` lists them. */
export async function plainCharges(database: TestDatabase): Promise<PlainRow[]> {
  const rows = await database.query<Row>(
    `SELECT l.charge_id, l.insurance_type, ${month('l.fee_month')} AS fee, ${month('l.covered_month')} AS covered, l.kind,
            l.base_fen, l.personal_fen, l.employer_fen, ${typeIn('l', 'covered_month')} AS person_type, ${UNIT}, ${PERSON}
       FROM canbao.charge_line l JOIN canbao.unit u ON u.id = l.unit_id JOIN canbao.person p ON p.id = l.person_id`,
  );
  return rows.map((row) => ({
    unitNo: row['unit_no']!,
    subject: row['person']!,
    by: {
      ...ofUnit(row),
      ...ofPerson(row, row['covered']!),
      INSURANCE_TYPE: row['insurance_type']!,
      COVERED_MONTH: row['covered']!,
      KIND: KINDS[row['kind']!]!,
      BASE_BAND: baseBandOf(Number(row['base_fen'])),
    },
    adds: {
      charge: Number(row['charge_id']),
      base: Number(row['base_fen']),
      personal: Number(row['personal_fen']),
      employer: Number(row['employer_fen']),
    },
  }));
}

/** Every enrolment and stop that was carried out. */
export async function plainMovements(database: TestDatabase): Promise<PlainRow[]> {
  const rows = await database.query<Row>(
    `SELECT d.kind, ${month('d.fee_month')} AS fee, coalesce(${typeIn('d', 'fee_month')}, e.person_type) AS person_type,
            ${UNIT}, ${PERSON}
       FROM canbao.declaration d JOIN canbao.enrolment e ON e.id = d.enrolment_id JOIN canbao.unit u ON u.id = d.unit_id
       JOIN canbao.person p ON p.id = d.person_id WHERE d.kind IN ('ENROL', 'STOP') AND d.state = 'APPROVED'`,
  );
  return rows.map((row) => ({
    unitNo: row['unit_no']!,
    subject: row['person']!,
    by: { ...ofUnit(row), ...ofPerson(row, row['fee']!) },
    adds: { joined: Number(row['kind'] === 'ENROL'), left: Number(row['kind'] === 'STOP') },
  }));
}

/** Every bill. */
export async function plainBills(database: TestDatabase): Promise<PlainRow[]> {
  const rows = await database.query<Row>(
    `SELECT ${month('b.fee_month')} AS fee, b.persons, b.amount_fen, b.paid_fen,
            (b.due_on < date '2022-09-20')::integer AS overdue, ${UNIT}
       FROM canbao.bill b JOIN canbao.unit u ON u.id = b.unit_id`,
  );
  return rows.map((row) => ({
    unitNo: row['unit_no']!,
    subject: row['unit_no']!,
    by: ofUnit(row),
    adds: {
      persons: Number(row['persons']),
      billed: Number(row['amount_fen']),
      paid: Number(row['paid_fen']),
      overdue: Number(row['overdue']),
    },
  }));
}

const KINDS: Readonly<Record<string, string>> = {
  '10': 'REGULAR',
  '20': 'REFUND',
  '31': 'BACK_PAY',
  '40': 'ADJUSTMENT',
};

function ofUnit(row: Row): PlainRow['by'] {
  return {
    FEE_MONTH: row['fee']!,
    AREA: row['area']!,
    INDUSTRY: row['industry']!,
    UNIT_TYPE: row['unit_type']!,
    UNIT: row['unit_no']!,
  };
}

function ofPerson(row: Row, month: string): PlainRow['by'] {
  return { PERSON_TYPE: row['person_type']!, SEX: row['sex']!, AGE_BAND: ageBandOf(row['born']!, month) };
}

/** In five years from 20 to 65, by the months of birth and of the row. */
function ageBandOf(born: string, month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const age = year - Number(born.slice(0, 4)) - (number < Number(born.slice(5, 7)) ? 1 : 0);
  if (age < 20) return 'AGE_UNDER_20';
  if (age >= 65) return 'AGE_65_UP';
  const from = age - (age % 5);
  return `AGE_${from}_${from + 4}`;
}

function baseBandOf(base: number): string {
  const yuan = base / 100;
  if (yuan < 5000) return 'BASE_UNDER_5000';
  if (yuan < 6000) return 'BASE_5000_5999';
  if (yuan < 8000) return 'BASE_6000_7999';
  if (yuan < 10_000) return 'BASE_8000_9999';
  if (yuan < 15_000) return 'BASE_10000_14999';
  return yuan < 20_000 ? 'BASE_15000_19999' : 'BASE_20000_UP';
}
