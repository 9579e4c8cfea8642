import { insuranceTypeBit } from '@canbao/rules';
import { soughtText } from '../platform/database/conditions.ts';
import type { Listing } from '../platform/database/listing.ts';
import { firstDay } from '../platform/database/month-column.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import type { Page } from '../platform/graphql/list-options.input.ts';
import type { Member } from './member.type.ts';
import type { RosterFilter } from './roster-filter.input.ts';

/** The first month of the terms under which somebody has been retired ever since; null for whoever is at work. */
export const RETIRED_FROM = `(SELECT min(r.from_month) FROM canbao.enrolment_term r
   WHERE r.enrolment_id = e.id AND r.person_type LIKE 'RETIRED%' AND NOT EXISTS (SELECT FROM canbao.enrolment_term w
     WHERE w.enrolment_id = e.id AND w.from_month > r.from_month AND w.person_type NOT LIKE 'RETIRED%'))`;

/** The columns of a member, each with the fields that are worked out from it. */
const COLUMNS = {
  enrolmentId: { from: 'e.id', fields: ['enrolmentId'] },
  personId: { from: 'p.id', fields: ['charges'] },
  personNo: { from: 'p.person_no', fields: ['personNo'] },
  name: { from: 'p.name', fields: ['name'] },
  idNo: { from: 'p.id_no', fields: ['idNo', 'maskedIdNo'] },
  sex: { from: 'p.sex', fields: ['sex', 'retirementDate'] },
  birthDate: { from: 'p.birth_date', fields: ['birthDate', 'birthYear', 'age', 'retirementDate'] },
  personType: { from: 'e.person_type', fields: ['personType'] },
  phone: { from: 'p.phone', fields: ['phone'] },
  residence: { from: 'p.residence', fields: ['residence'] },
  workStartDate: { from: 'p.work_start_date', fields: ['workStartDate'] },
  originalRetirementAge: { from: 'p.original_retirement_age', fields: ['originalRetirementAge', 'retirementDate'] },
  livingStatus: { from: 'p.living_status', fields: ['livingStatus'] },
  retirementMonth: { from: RETIRED_FROM, fields: ['retirementMonth'] },
  startMonth: { from: 'e.start_month', fields: ['startMonth'] },
  endMonth: { from: 'e.end_month', fields: ['endMonth'] },
  insuranceTypes: { from: 'e.insurance_types', fields: ['insuranceTypes'] },
  declaredWage: { from: 'e.declared_wage_fen', fields: ['declaredWage', 'contributionBase'] },
} as const satisfies Record<string, { from: string; fields: readonly (keyof Member | 'charges')[] }>;

export type MemberColumn = keyof typeof COLUMNS;

/** Members as they were read: texts, and in which place each column stands; a column that nobody asked for has none. */
export interface MemberRows {
  readonly places: Readonly<Partial<Record<MemberColumn, number>>>;
  readonly rows: readonly string[][];
}

/** The columns that these fields need; at least one, so that a row is a row. */
function columnsFor(fields: ReadonlySet<string>): MemberColumn[] {
  const names = Object.keys(COLUMNS) as MemberColumn[];
  const needed = names.filter((name) => COLUMNS[name].fields.some((field) => fields.has(field)));
  return needed.length === 0 ? ['enrolmentId'] : needed;
}

export async function readMembers(
  scoped: Scoped,
  name: string,
  fields: ReadonlySet<string>,
  rest: `FROM ${string}`,
  values: readonly unknown[],
): Promise<MemberRows> {
  const columns = columnsFor(fields);
  const expressions = columns.map((column) => COLUMNS[column].from);
  const rows = await scoped.table(name, expressions, rest, values);
  return { places: Object.fromEntries(columns.map((column, place) => [column, place])), rows };
}

const PERSON = 'JOIN canbao.person p ON p.id = e.person_id';
// A merged record keeps what has ended alone, and its person is told by the record that was kept.
const PERSON_OR_MERGED = `JOIN canbao.person held ON held.id = e.person_id
  JOIN canbao.person p ON p.id = coalesce(held.merged_into, held.id)`;
export const JOINED = `canbao.enrolment e ${PERSON}`;
export const JOINED_WITH_MERGED = `canbao.enrolment e ${PERSON_OR_MERGED}`;

function personFor({ state }: RosterFilter): string {
  return (state ?? 'OPEN') === 'OPEN' ? PERSON : PERSON_OR_MERGED;
}

/** Expressions by which the roster can be sorted. */
export const ROSTER_ORDER = {
  name: 'p.name',
  idNo: 'p.id_no',
  startMonth: 'e.start_month',
  declaredWage: 'e.declared_wage_fen',
  // held to the same limits for everybody, so it has the order of the wage
  contributionBase: 'e.declared_wage_fen',
} as const;

export const EVER_IN_FORCE = '(e.end_month IS NULL OR e.end_month >= e.start_month)';

/** Whether conditions or an order name a column of the person. */
const NEEDS_PERSON = /\bp\./;

/** The conditions that were asked for, and their values from $2 on; $1 is the unit. */
function conditionsOf(filter: RosterFilter): { text: string; values: unknown[] } {
  const values: unknown[] = [];
  const having = (value: unknown): string => `$${values.push(value) + 1}`;
  const conditions = ['e.unit_id = $1'];
  const state = filter.state ?? 'OPEN';
  // who was stopped in the period in which the enrolment began was never a member
  if (state !== 'OPEN') conditions.push(EVER_IN_FORCE);
  if (state !== 'ALL') conditions.push(`e.end_month IS ${state === 'OPEN' ? '' : 'NOT '}NULL`);
  const search = soughtText(filter.search);
  if (search !== '') {
    const wanted = having(search);
    conditions.push(`(strpos(upper(p.name), ${wanted}) > 0 OR strpos(p.id_no, ${wanted}) > 0)`);
  }
  if (filter.personType) conditions.push(`e.person_type = ${having(filter.personType)}`);
  if (filter.startMonthFrom) conditions.push(`e.start_month >= ${having(firstDay(filter.startMonthFrom))}::date`);
  if (filter.insuranceType) {
    conditions.push(`e.insurance_types & ${having(insuranceTypeBit(filter.insuranceType))}::integer <> 0`);
  }
  if (filter.livingStatus) conditions.push(`p.living_status = ${having(filter.livingStatus)}`);
  const { declaredWageFrom: least, declaredWageTo: most } = filter;
  if (typeof least === 'number') conditions.push(`e.declared_wage_fen >= ${having(least)}`);
  if (typeof most === 'number') conditions.push(`e.declared_wage_fen <= ${having(most)}`);
  if (filter.startMonthTo) conditions.push(`e.start_month <= ${having(firstDay(filter.startMonthTo))}::date`);
  return { text: conditions.join(' AND '), values };
}

/** A page of the roster, with what these fields of a member need. */
export function pageOfMembers(
  scoped: Scoped,
  unitId: number,
  filter: RosterFilter,
  page: Page,
  order: string,
  fields: ReadonlySet<string>,
): Promise<MemberRows> {
  const { text, values } = conditionsOf(filter);
  const person = personFor(filter);
  const paged = `ORDER BY ${order} LIMIT $${values.length + 2} OFFSET $${values.length + 3}`;
  // where neither conditions nor order ask for the person, the page is cut from the enrolments before persons are looked up
  const from: `FROM ${string}` = NEEDS_PERSON.test(`${text} ${order}`)
    ? `FROM canbao.enrolment e ${person} WHERE ${text} ${paged}`
    : `FROM (SELECT * FROM canbao.enrolment e WHERE ${text} ${paged}) e ${person} ORDER BY ${order}`;
  return readMembers(scoped, 'roster.page', fields, from, [unitId, ...values, page.take, page.skip]);
}

/** Everybody of the roster who matches, with these columns, in the order in which they were enrolled. */
export function listingOfMembers(unitId: number, filter: RosterFilter, columns: readonly MemberColumn[]): Listing {
  const { text, values } = conditionsOf(filter);
  return {
    name: 'roster.listing',
    columns: memberExpressions(columns),
    from: `FROM canbao.enrolment e ${personFor(filter)} WHERE ${text}`,
    order: 'e.id',
    values: [unitId, ...values],
  };
}

/** The SQL of a member's columns. */
export function memberExpressions(columns: readonly MemberColumn[]): string[] {
  return columns.map((column) => COLUMNS[column].from);
}

/** How many the roster holds in all. */
export async function countMembers(scoped: Scoped, unitId: number, filter: RosterFilter): Promise<number> {
  const { text, values } = conditionsOf(filter);
  // a search needs the person; without one the enrolments alone are counted
  const person = NEEDS_PERSON.test(text) ? personFor(filter) : '';
  const [row] = await scoped.rows<[number]>(
    'roster.count',
    `SELECT count(*) FROM canbao.enrolment e ${person} WHERE ${text}`,
    [unitId, ...values],
  );
  return row![0];
}

/** The enrolment in this unit of the person with this ID number: the open one, else the last; no row when there is none. */
export function memberByIdNumber(
  scoped: Scoped,
  unitId: number,
  idNo: string,
  fields: ReadonlySet<string>,
): Promise<MemberRows> {
  return readMembers(
    scoped,
    'roster.member',
    fields,
    `FROM ${JOINED_WITH_MERGED} WHERE e.unit_id = $1 AND p.id_no_18 = $2 AND ${EVER_IN_FORCE}
      ORDER BY e.end_month DESC NULLS FIRST, e.id DESC LIMIT 1`,
    [unitId, idNo],
  );
}
