import { BILL_CHANGES, fen, maskIdNumber } from '@canbao/rules';
import type { BillChange as SplitChange, PersonChange } from '@canbao/rules';
import { MASKED_NAME, personsById } from '../person/index.ts';
import { batchLoader } from '../platform/graphql/batch-loader.ts';
import type { Page } from '../platform/graphql/list-options.input.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { seesIdentity } from '../platform/identity/viewer.ts';
import type { BillChange, BillChangePerson } from './forecast.type.ts';

/** A cause with its words; whom it is about is looked up when it is asked for. */
export function shownChange({ kind, persons, personal, employer, amount }: SplitChange): BillChange {
  const { name, meaning } = BILL_CHANGES[kind];
  return { kind, name, meaning, persons: persons.length, personal, employer, amount, behind: persons };
}

/** The persons behind a cause, whoever moves the bill most first. */
export async function personsBehind(
  context: RequestContext,
  change: BillChange,
  page: Page,
): Promise<BillChangePerson[]> {
  const viewer = context.signedIn();
  const shown = [...change.behind].sort(byWeight).slice(page.skip, page.skip + page.take);
  const loader = batchLoader(context, 'person.by-id', personsById, ({ id }) => id);
  return Promise.all(
    shown.map(async ({ personId, personal, employer }) => {
      const person = await loader.load(personId);
      if (person === null) throw new Error(`person ${personId} is on the unit's bill and out of its reach`);
      return {
        personNo: person.personNo,
        personName: seesIdentity(viewer) ? person.name : MASKED_NAME,
        maskedIdNo: maskIdNumber(person.idNo),
        idNo: seesIdentity(viewer) ? person.idNo : null,
        personal,
        employer,
        amount: fen(personal + employer),
      };
    }),
  );
}

function byWeight(one: PersonChange, other: PersonChange): number {
  const weight = ({ personal, employer }: PersonChange): number => Math.abs(personal + employer);
  return weight(other) - weight(one) || one.personId - other.personId;
}
