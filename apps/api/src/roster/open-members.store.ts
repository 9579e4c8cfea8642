import type { PersonType } from '@canbao/rules';
import type { Scoped } from '../platform/database/transaction.ts';
import { JOINED_WITH_MERGED } from './roster.store.ts';

/** Somebody with an open enrolment in a unit, as much as a comparison needs. */
export interface OpenMember {
  /** of 18 characters, also where an old one is on record */
  readonly idNo: string;
  readonly name: string;
  readonly declaredWageFen: number;
  readonly personType: PersonType;
}

/** Everybody with an open enrolment in the unit; whose records were merged is one person. */
export async function openMembers(scoped: Scoped, unitId: number): Promise<OpenMember[]> {
  const rows = await scoped.table(
    'roster.open-members',
    ['p.id_no_18', 'p.name', 'e.declared_wage_fen', 'e.person_type'],
    `FROM ${JOINED_WITH_MERGED} WHERE e.unit_id = $1 AND e.end_month IS NULL ORDER BY e.id`,
    [unitId],
  );
  return rows.map(([idNo, name, wage, personType]) => {
    return { idNo: idNo!, name: name!, declaredWageFen: Number(wage), personType: personType as PersonType };
  });
}
