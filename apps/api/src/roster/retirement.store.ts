import type { BirthDatesReaching } from '@canbao/rules';
import { Conditions, soughtText } from '../platform/database/conditions.ts';
import type { Listing } from '../platform/database/listing.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import type { Page } from '../platform/graphql/list-options.input.ts';
import type { RetireeFilter } from './roster-filter.input.ts';
import {
  EVER_IN_FORCE,
  JOINED,
  JOINED_WITH_MERGED,
  memberExpressions,
  readMembers,
  RETIRED_FROM,
} from './roster.store.ts';
import type { MemberColumn, MemberRows } from './roster.store.ts';

/** Expressions by which retired persons can be sorted. */
export const RETIREE_ORDER = {
  name: 'p.name',
  idNo: 'p.id_no',
  retirementMonth: RETIRED_FROM,
  workStartDate: 'p.work_start_date',
  livingStatus: 'p.living_status',
} as const;

/** Expressions by which those who reach retirement age can be sorted. */
export const REACHING_ORDER = { name: 'p.name', idNo: 'p.id_no', birthDate: 'p.birth_date' } as const;

/** A page of members, and how many there are in all. */
export interface MemberPage {
  readonly rows: MemberRows;
  readonly total: number;
}

/** How a page is read: which part, in which order, with what these fields of a member need. */
export interface Reading {
  readonly page: Page;
  readonly order: string;
  readonly fields: ReadonlySet<string>;
}

async function readPage(
  scoped: Scoped,
  name: string,
  from: string,
  conditions: Conditions,
  { page, order, fields }: Reading,
): Promise<MemberPage> {
  const { where, values } = conditions;
  const counted = [...values];
  const [take, skip] = [conditions.parameter(page.take), conditions.parameter(page.skip)];
  const rest = `FROM ${from} ${where} ORDER BY ${order} LIMIT ${take} OFFSET ${skip}` as const;
  const [rows, [count]] = await Promise.all([
    readMembers(scoped, `roster.${name}`, fields, rest, conditions.values),
    scoped.rows<[number]>(`roster.count-${name}`, `SELECT count(*) FROM ${from} ${where}`, counted),
  ]);
  return { rows, total: count![0] };
}

/** 离退休人员: whoever is or was a member of the unit as a retired person; also the dead, whom the filter is for. */
export function pageOfRetirees(
  scoped: Scoped,
  unitId: number,
  filter: RetireeFilter,
  reading: Reading,
): Promise<MemberPage> {
  return readPage(scoped, 'retirees', JOINED_WITH_MERGED, retireeConditions(unitId, filter), reading);
}

/** All retired persons who match, with these columns, in the order in which they were enrolled. */
export function listingOfRetirees(unitId: number, filter: RetireeFilter, columns: readonly MemberColumn[]): Listing {
  const { where, values } = retireeConditions(unitId, filter);
  return {
    name: 'roster.retiree-listing',
    columns: memberExpressions(columns),
    from: `FROM ${JOINED_WITH_MERGED} ${where}`,
    order: 'e.id',
    values,
  };
}

function retireeConditions(unitId: number, filter: RetireeFilter): Conditions {
  return new Conditions()
    .add(unitId, (unit) => `e.unit_id = ${unit} AND e.person_type LIKE 'RETIRED%' AND ${EVER_IN_FORCE}`)
    .add(soughtText(filter.idNo), (idNo) => `(p.id_no_18 = ${idNo} OR p.id_no = ${idNo})`)
    .add(filter.livingStatus, (status) => `p.living_status = ${status}`)
    .add(soughtText(filter.search), (text) => `(strpos(upper(p.name), ${text}) > 0 OR strpos(p.id_no, ${text}) > 0)`);
}

/** 职工退休到龄: whoever is at work in the unit now and was born on one of these days. */
export function pageOfReaching(
  scoped: Scoped,
  unitId: number,
  births: readonly BirthDatesReaching[],
  reading: Reading,
): Promise<MemberPage> {
  const conditions = new Conditions().add(
    unitId,
    (unit) => `e.unit_id = ${unit} AND e.end_month IS NULL AND e.person_type NOT LIKE 'RETIRED%'`,
  );
  const rows = births.map(({ sex, originalAge, knownAges, from, to }) => ({ sex, originalAge, knownAges, from, to }));
  conditions.add(
    JSON.stringify(rows),
    (wanted) => `EXISTS (SELECT FROM jsonb_to_recordset(${wanted}::jsonb)
        AS b (sex text, "originalAge" integer, "knownAges" jsonb, "from" date, "to" date)
      WHERE b.sex = p.sex AND p.birth_date BETWEEN b."from" AND b."to" AND CASE WHEN b."originalAge" IS NULL
        THEN p.original_retirement_age IS NULL OR NOT b."knownAges" @> to_jsonb(p.original_retirement_age)
        ELSE p.original_retirement_age = b."originalAge" END)`,
  );
  return readPage(scoped, 'reaching', JOINED, conditions, reading);
}
