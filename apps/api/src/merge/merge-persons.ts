import { declarationPeriodAt, fen, isRefusal, mergeRefusals, monthOf, refuse, SUZHOU_POLICY } from '@canbao/rules';
import type { MergeableRecord, Month } from '@canbao/rules';
import { persistently } from '../operation/index.ts';
import { resolvePersonReference } from '../person/index.ts';
import type { Person } from '../person/index.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import type { Page } from '../platform/graphql/list-options.input.ts';
import { RequestError } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { policyOfArea } from '../policy/index.ts';
import { duplicateNumbers, holdPerson, idNumberOf, recordsOf, storeMerge } from './merge.store.ts';
import type { RecordRow } from './merge.store.ts';
import type { DuplicateList, PersonRecord } from './merge.type.ts';

/** 重复人员: the ID numbers that several records hold, side by side. Errors: UNAUTHENTICATED, FORBIDDEN. */
export async function duplicatePersons(context: RequestContext, page: Page): Promise<DuplicateList> {
  context.signedInAs('OFFICER');
  const scoped = await context.reading();
  const { numbers, total } = await duplicateNumbers(scoped, page);
  const items = await Promise.all(
    numbers.map(async (idNo) => ({ idNo, records: (await recordsOf(scoped, idNo)).map(shownRecord) })),
  );
  return { items, totalItems: total };
}

/**
 * 人员合并: the second record becomes part of the first; both keep their histories, and whoever asks for the ID number finds
 * one person. Errors: FORBIDDEN, RECORD_NOT_FOUND, SAME_RECORD, NOT_SAME_PERSON, ALREADY_MERGED, BOTH_ENROLLED, BUSY.
 */
export async function mergePersons(context: RequestContext, keep: string, merge: string): Promise<Person> {
  const { accountId } = context.signedInAs('OFFICER');
  await persistently(() =>
    context.writing(async (scoped) => {
      const [kept, merged] = [await heldRecord(scoped, keep), await heldRecord(scoped, merge)];
      const refusals = mergeRefusals(kept, merged, feeMonthNow(context));
      const [main] = refusals;
      if (main !== undefined) throw new RequestError(main, main.code, refusals);
      await storeMerge(scoped, { keep, merge, accountId, at: context.clock.now() });
    }),
  );
  const person = await resolvePersonReference({ personNo: keep }, context);
  if (person === null) throw new Error(`person ${keep} is out of sight`);
  return person;
}

/** The record, its ID number held against every operation. Error: RECORD_NOT_FOUND. */
async function heldRecord(scoped: Scoped, personNo: string): Promise<MergeableRecord> {
  const idNo18 = await idNumberOf(scoped, personNo);
  if (idNo18 === null) throw new RequestError(refuse('RECORD_NOT_FOUND', { personNo }));
  await holdPerson(scoped, idNo18);
  const row = (await recordsOf(scoped, idNo18)).find((record) => record.person_no === personNo);
  if (row === undefined) throw new RequestError(refuse('RECORD_NOT_FOUND', { personNo }));
  return { personNo, idNo18, mergedInto: row.merged_into, enrolments: row.enrolments };
}

function feeMonthNow({ clock }: RequestContext): Month {
  const period = declarationPeriodAt(policyOfArea(SUZHOU_POLICY.area), clock.moment());
  return isRefusal(period) ? monthOf(clock.today()) : period.feeMonth;
}

function shownRecord(row: RecordRow): PersonRecord {
  return {
    personNo: row.person_no,
    idNo: row.id_no,
    name: row.name,
    sex: row.sex,
    birthDate: row.birth_date,
    personType: row.person_type,
    phone: row.phone,
    residence: row.residence,
    workStartDate: row.work_start_date,
    originalRetirementAge: row.original_retirement_age,
    mergedInto: row.merged_into,
    enrolments: row.enrolments,
    coverages: row.coverages,
    charges: row.charges,
    charged: fen(row.charged_fen),
  };
}
