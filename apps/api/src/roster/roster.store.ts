import { firstDay } from '../platform/database/month-column.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import type { Page } from '../platform/graphql/list-options.input.ts';
import type { RosterFilter } from './member.type.ts';

/** One enrolment with its person, as an array in this order: lists are long, and objects cost more than the query. */
export type MemberRow = [
  enrolmentId: number,
  personId: number,
  personNo: string,
  name: string,
  idNo: string,
  sex: string,
  birthDate: string,
  personType: string,
  phone: string | null,
  residence: string | null,
  workStartDate: string | null,
  startMonth: string,
  endMonth: string | null,
  insuranceTypes: number,
  declaredWage: number,
];

const COLUMNS = `e.id, e.person_id, p.person_no, p.name, p.id_no, p.sex, p.birth_date, e.person_type, p.phone, p.residence,
  p.work_start_date, e.start_month, e.end_month, e.insurance_types, e.declared_wage_fen`;
const JOINED = 'canbao.enrolment e JOIN canbao.person p ON p.id = e.person_id';

/** Expressions by which the roster can be sorted. */
export const ROSTER_ORDER = {
  name: 'p.name',
  idNo: 'p.id_no',
  startMonth: 'e.start_month',
  declaredWage: 'e.declared_wage_fen',
  // held to the same limits for everybody, so it has the order of the wage
  contributionBase: 'e.declared_wage_fen',
} as const;

/** The conditions that were asked for, and their values from $2 on; $1 is the unit. */
function conditionsOf(filter: RosterFilter): { text: string; values: unknown[] } {
  const values: unknown[] = [];
  const having = (value: unknown): string => `$${values.push(value) + 1}`;
  const conditions = ['e.unit_id = $1'];
  const state = filter.state ?? 'OPEN';
  if (state !== 'ALL') conditions.push(`e.end_month IS ${state === 'OPEN' ? '' : 'NOT '}NULL`);
  const search = filter.search?.trim() ?? '';
  if (search !== '') {
    const wanted = having(search.toUpperCase());
    conditions.push(`(strpos(upper(p.name), ${wanted}) > 0 OR strpos(p.id_no, ${wanted}) > 0)`);
  }
  if (filter.personType) conditions.push(`e.person_type = ${having(filter.personType)}`);
  if (filter.startMonthFrom) conditions.push(`e.start_month >= ${having(firstDay(filter.startMonthFrom))}::date`);
  if (filter.startMonthTo) conditions.push(`e.start_month <= ${having(firstDay(filter.startMonthTo))}::date`);
  return { text: conditions.join(' AND '), values };
}

/** A page of the roster. */
export function pageOfMembers(
  scoped: Scoped,
  unitId: number,
  filter: RosterFilter,
  page: Page,
  order: string,
): Promise<MemberRow[]> {
  const { text, values } = conditionsOf(filter);
  const [limit, offset] = [values.length + 2, values.length + 3];
  return scoped.rows(
    `roster.page ${text} by ${order}`,
    `SELECT ${COLUMNS} FROM ${JOINED} WHERE ${text} ORDER BY ${order} LIMIT $${limit} OFFSET $${offset}`,
    [unitId, ...values, page.take, page.skip],
  );
}

/** How many the roster holds in all. */
export async function countMembers(scoped: Scoped, unitId: number, filter: RosterFilter): Promise<number> {
  const { text, values } = conditionsOf(filter);
  // a search needs the person; without one the enrolments alone are counted
  const from = text.includes('p.') ? JOINED : 'canbao.enrolment e';
  const [row] = await scoped.rows<[number]>(`roster.count ${text}`, `SELECT count(*) FROM ${from} WHERE ${text}`, [
    unitId,
    ...values,
  ]);
  return row![0];
}

/** The enrolment in this unit of the person with this ID number: the open one, else the last. */
export async function memberByIdNumber(scoped: Scoped, unitId: number, idNo: string): Promise<MemberRow | null> {
  const [row] = await scoped.rows<MemberRow>(
    'roster.member',
    `SELECT ${COLUMNS} FROM ${JOINED} WHERE e.unit_id = $1 AND p.id_no_18 = $2
      ORDER BY e.end_month DESC NULLS FIRST, e.id DESC LIMIT 1`,
    [unitId, idNo],
  );
  return row ?? null;
}
