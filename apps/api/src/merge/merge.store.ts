import type { Day, LivingStatus, Month, PersonType, Sex } from '@canbao/rules';
import type { Instant } from '../platform/clock/clock.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import type { Page } from '../platform/graphql/list-options.input.ts';

/** One record of a person with its history. */
export interface RecordRow {
  person_no: string;
  id_no: string;
  name: string;
  sex: Sex;
  birth_date: Day;
  person_type: PersonType;
  phone: string | null;
  residence: string | null;
  work_start_date: Day | null;
  original_retirement_age: number | null;
  living_status: LivingStatus;
  merged_into: string | null;
  enrolments: { unitNo: string; unitName: string; startMonth: Month; endMonth: Month | null }[];
  charges: number;
  charged_fen: number;
  coverages: { kind: 'FLEXIBLE_EMPLOYMENT' | 'RESIDENTS'; fromMonth: Month; toMonth: Month | null }[];
}

/** ID numbers that several records hold, in their 18-character form, and how many there are in all. */
export async function duplicateNumbers(scoped: Scoped, page: Page): Promise<{ numbers: string[]; total: number }> {
  const rows = await scoped.rows<[string, number]>(
    'merge.duplicate-numbers',
    'SELECT id_no_18, total FROM canbao.duplicate_numbers($1, $2)',
    [page.skip, page.take],
  );
  return { numbers: rows.map(([idNo]) => idNo), total: rows[0]?.[1] ?? 0 };
}

/** Every record of an ID number, the oldest first, merged ones included. */
export function recordsOf(scoped: Scoped, idNo18: string): Promise<RecordRow[]> {
  return scoped.query('/* merge.records */ SELECT * FROM canbao.person_records($1)', [idNo18]);
}

/** The 18-character form of the ID number of a record; null when there is no such record. */
export async function idNumberOf(scoped: Scoped, personNo: string): Promise<string | null> {
  const [row] = await scoped.rows<[string]>(
    'merge.id-number',
    'SELECT id_no_18 FROM canbao.person WHERE person_no = $1',
    [personNo],
  );
  return row?.[0] ?? null;
}

/** A merge as it was recorded. */
export interface MergeRow {
  id: number;
  id_no: string;
  kept_no: string;
  kept_name: string;
  merged_no: string;
  merged_name: string;
  merged_by: number;
  merged_at: Instant;
  filled: Record<string, unknown>;
  total: number;
}

/** A page of the merges, the newest first. */
export function pageOfMerges(scoped: Scoped, page: Page): Promise<MergeRow[]> {
  return scoped.query(
    `/* merge.page */ SELECT m.merged_id AS id, k.id_no_18 AS id_no, k.person_no AS kept_no, k.name AS kept_name,
       d.person_no AS merged_no, d.name AS merged_name, m.merged_by, m.merged_at, m.filled, count(*) OVER () AS total
       FROM canbao.person_merge m JOIN canbao.person k ON k.id = m.kept_id JOIN canbao.person d ON d.id = m.merged_id
      ORDER BY m.merged_at DESC, m.merged_id DESC LIMIT $1 OFFSET $2`,
    [page.take, page.skip],
  );
}

/** Holds an ID number against every other operation until the transaction ends. */
export async function holdPerson(scoped: Scoped, idNo18: string): Promise<void> {
  await scoped.rows('merge.hold', 'SELECT canbao.hold_person($1)', [idNo18]);
}

export async function storeMerge(
  scoped: Scoped,
  merge: { readonly keep: string; readonly merge: string; readonly accountId: number; readonly at: Instant },
): Promise<void> {
  await scoped.rows('merge.store', 'SELECT canbao.merge_person($1, $2, $3, to_timestamp($4::float8 / 1000))', [
    merge.keep,
    merge.merge,
    merge.accountId,
    merge.at,
  ]);
}
