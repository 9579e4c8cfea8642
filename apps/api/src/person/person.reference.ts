import { batchLoader } from '../platform/graphql/batch-loader.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import type { PersonEntity } from './person.entity.ts';
import { personsById, personsByNumber } from './person.store.ts';
import { personSeenBy } from './person.type.ts';
import type { Person } from './person.type.ts';

/**
 * A person by the key of the federation; null for one that is unknown or out of the viewer's reach. The number of a record
 * that was merged into another still leads to the person.
 */
export async function resolvePersonReference(
  { personNo }: Record<string, unknown>,
  context: RequestContext,
): Promise<Person | null> {
  const viewer = context.mayRead('person');
  if (typeof personNo !== 'string') return null;
  const person = await batchLoader(context, 'person.by-number', personsByNumber, (row) => row.personNo).load(personNo);
  return person === null ? null : personSeenBy(viewer, await recordKept(context, person));
}

/** A person by the id that other tables keep, perhaps that of a merged record; null for one that row security hides. */
export async function personOf(context: RequestContext, id: number): Promise<Person | null> {
  const person = await batchLoader(context, 'person.by-id', personsById, (row) => row.id).load(id);
  return person === null ? null : personSeenBy(context.signedIn(), await recordKept(context, person));
}

/** The record into which this one was merged, or itself. */
async function recordKept(context: RequestContext, person: PersonEntity): Promise<PersonEntity> {
  if (person.mergedInto === null) return person;
  return (await batchLoader(context, 'person.by-id', personsById, (row) => row.id).load(person.mergedInto)) ?? person;
}
