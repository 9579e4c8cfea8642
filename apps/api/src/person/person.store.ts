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
