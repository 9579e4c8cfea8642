import { batchLoader } from '../platform/graphql/batch-loader.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { personsById, personsByNumber } from './person.store.ts';
import { personSeenBy } from './person.type.ts';
import type { Person } from './person.type.ts';

/** A person by the key of the federation; null for one that is unknown or out of the viewer's reach. */
export async function resolvePersonReference(
  { personNo }: Record<string, unknown>,
  context: RequestContext,
): Promise<Person | null> {
  const viewer = context.mayRead('person');
  if (typeof personNo !== 'string') return null;
  const person = await batchLoader(context, 'person.by-number', personsByNumber, (row) => row.personNo).load(personNo);
  return person === null ? null : personSeenBy(viewer, person);
}

/** A person by the id that other tables keep; null for one that row security hides. */
export async function personOf(context: RequestContext, id: number): Promise<Person | null> {
  const person = await batchLoader(context, 'person.by-id', personsById, (row) => row.id).load(id);
  return person === null ? null : personSeenBy(context.signedIn(), person);
}
