import type { PersonParticulars, PersonUpdateFacts } from '@canbao/rules';
import type { Submission } from '../operation/index.ts';
import type { Scoped } from '../platform/database/transaction.ts';

/** What the records have of a person beside what they are to the unit. */
export type RecordedPerson = Pick<PersonUpdateFacts, 'current'> & { readonly enrolledElsewhere: boolean };

interface Row extends PersonParticulars {
  enrolledElsewhere: boolean;
}

/**
 * The particulars of whoever is enrolled in the submitting unit under an ID number; null for anybody else. The number is held
 * by the member's facts, which are to be asked for first.
 */
export async function personParticulars(
  scoped: Scoped,
  { unit }: Pick<Submission, 'unit'>,
  idNo: string,
): Promise<RecordedPerson> {
  const [row] = await scoped.query<Row>(
    `/* person-update.particulars */ SELECT name, phone, residence, work_start_date AS "workStartDate",
       original_retirement_age AS "originalRetirementAge", enrolled_elsewhere AS "enrolledElsewhere"
       FROM canbao.person_particulars($1, $2)`,
    [unit.id, idNo],
  );
  if (row === undefined) return { current: null, enrolledElsewhere: false };
  const { enrolledElsewhere, ...current } = row;
  return { current, enrolledElsewhere };
}

/** Writes the particulars of somebody who is enrolled in the unit as they are to stand; fails for anybody else. */
export async function storePersonParticulars(
  scoped: Scoped,
  unitId: number,
  personId: number,
  { name, phone, residence, workStartDate, originalRetirementAge }: PersonParticulars,
): Promise<void> {
  await scoped.rows('person-update.store', 'SELECT canbao.set_person_particulars($1, $2, $3, $4, $5, $6, $7)', [
    unitId,
    personId,
    name,
    phone,
    residence,
    workStartDate,
    originalRetirementAge,
  ]);
}
