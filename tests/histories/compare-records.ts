import type { ModelHall } from '../model/model-hall.ts';
import type { TestDatabase } from '../support/database.ts';

const KINDS: Readonly<Record<number, string>> = { 10: 'REGULAR', 31: 'BACK_PAY' };

/** What is in only one of the two, each told in a line; nothing when product and model hold the same. */
export async function differences(
  database: TestDatabase,
  hall: ModelHall,
  unitNos: readonly string[],
): Promise<string[]> {
  const [charges, bills, enrolments] = await Promise.all([
    storedCharges(database, unitNos),
    storedBills(database, unitNos),
    storedEnrolments(database, unitNos),
  ]);
  return [
    ...unmatched('charge', charges, modelCharges(hall)),
    ...unmatched('bill', bills, modelBills(hall)),
    ...unmatched('enrolment', enrolments, modelEnrolments(hall)),
  ];
}

function unmatched(what: string, stored: readonly string[], expected: readonly string[]): string[] {
  const only = (some: readonly string[], others: readonly string[]): string[] => {
    const known = new Set(others);
    return some.filter((line) => !known.has(line));
  };
  const counts = stored.length === expected.length ? [] : [`${what}s: ${stored.length} stored, ${expected.length} due`];
  return [
    ...only(stored, expected).map((line) => `stored ${what}: ${line}`),
    ...only(expected, stored).map((line) => `missing ${what}: ${line}`),
    ...counts,
  ];
}

async function storedCharges(database: TestDatabase, unitNos: readonly string[]): Promise<string[]> {
  const rows = await database.query<{ kind: number; line: string }>(
    `SELECT kind, concat_ws(' ', unit_no, id_no_18, to_char(fee_month, 'YYYY-MM'), to_char(covered_month, 'YYYY-MM'),
            wage_fen, base_fen, insurance_type, personal_fen, employer_fen) AS line
       FROM canbao.charge_line JOIN canbao.unit ON unit.id = unit_id JOIN canbao.person ON person.id = person_id
      WHERE unit_no = ANY ($1)`,
    [unitNos],
  );
  return rows.map(({ kind, line }) => `${KINDS[kind]} ${line}`);
}

function modelCharges({ charges }: ModelHall): string[] {
  return charges.flatMap(({ kind, unitNo, idNo, feeMonth, coveredMonth, wage, base, lines }) =>
    lines.map(({ type, personal, employer }) =>
      [kind, unitNo, idNo, feeMonth, coveredMonth, wage, base, type, personal, employer].join(' '),
    ),
  );
}

/** Bills with their lines in order, what was paid on them, and what they add up to. */
async function storedBills(database: TestDatabase, unitNos: readonly string[]): Promise<string[]> {
  const rows = await database.query<{ bill: string; lines: { kind: number; line: string }[] }>(
    `SELECT concat_ws(' ', unit_no, to_char(fee_month, 'YYYY-MM'), persons, total_base_fen, personal_fen, employer_fen,
                      amount_fen, 'paid', paid_fen) AS bill,
            (SELECT coalesce(json_agg(json_build_object('kind', kind, 'line',
                      concat_ws(' ', l.insurance_type, l.persons, l.personal_fen, l.employer_fen, l.amount_fen)) ORDER BY seq), '[]')
               FROM canbao.bill_line l WHERE l.bill_id = bill.id) AS lines
       FROM canbao.bill JOIN canbao.unit ON unit.id = unit_id WHERE unit_no = ANY ($1)`,
    [unitNos],
  );
  return rows.map(({ bill, lines }) => [bill, ...lines.map(({ kind, line }) => `${KINDS[kind]} ${line}`)].join(' | '));
}

function modelBills({ bills }: ModelHall): string[] {
  return bills.map(({ unitNo, feeMonth, persons, totalBase, personal, employer, amount, paid, lines }) =>
    [
      [unitNo, feeMonth, persons, totalBase, personal, employer, amount, 'paid', paid].join(' '),
      ...lines.map((line) =>
        [line.kind, line.type, line.persons, line.personal, line.employer, line.personal + line.employer].join(' '),
      ),
    ].join(' | '),
  );
}

async function storedEnrolments(database: TestDatabase, unitNos: readonly string[]): Promise<string[]> {
  const rows = await database.query<{ line: string }>(
    `SELECT concat_ws(' ', unit_no, id_no_18, to_char(start_month, 'YYYY-MM'), coalesce(to_char(end_month, 'YYYY-MM'), 'open'),
            (SELECT string_agg(to_char(from_month, 'YYYY-MM') || ':' || t.declared_wage_fen, ' ' ORDER BY from_month)
               FROM canbao.enrolment_term t WHERE t.enrolment_id = enrolment.id)) AS line
       FROM canbao.enrolment JOIN canbao.unit ON unit.id = unit_id JOIN canbao.person ON person.id = person_id
      WHERE unit_no = ANY ($1)`,
    [unitNos],
  );
  return rows.map(({ line }) => line);
}

function modelEnrolments({ enrolments }: ModelHall): string[] {
  return [...enrolments].flatMap(([idNo, held]) =>
    held.map(({ unitNo, start, end, terms }) =>
      [unitNo, idNo, start, end ?? 'open', ...terms.map(({ from, wage }) => `${from}:${wage}`)].join(' '),
    ),
  );
}
