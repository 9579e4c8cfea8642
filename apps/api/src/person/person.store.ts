import type { PersonType } from '@canbao/rules';
import { In } from 'typeorm';
import type { Scoped } from '../platform/database/transaction.ts';
import { PersonEntity } from './person.entity.ts';

/** The persons with these numbers, as far as row security shows them. */
export function personsByNumber(scoped: Scoped, numbers: readonly string[]): Promise<PersonEntity[]> {
  return scoped.find(PersonEntity, { where: { personNo: In([...numbers]) } });
}

/** The persons with these ids, as far as row security shows them. */
export function personsById(scoped: Scoped, ids: readonly number[]): Promise<PersonEntity[]> {
  return scoped.find(PersonEntity, { where: { id: In([...ids]) } });
}

/** Sets the person type on the record of somebody who is enrolled in the unit; fails for anybody else. */
export async function setPersonType(
  scoped: Scoped,
  unitId: number,
  personId: number,
  personType: PersonType,
): Promise<void> {
  await scoped.rows('person.set-type', 'SELECT canbao.set_person_type($1, $2, $3)', [unitId, personId, personType]);
}
