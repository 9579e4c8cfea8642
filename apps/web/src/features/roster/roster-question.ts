import { parseMonth } from '@canbao/rules';
import type { RosterQueryVariables, RosterState } from '@canbao/schema/documents';
import { sortInput } from '../../ui/data-table.ts';
import { ROSTER_PERSON_TYPES, ROSTER_STATES } from './texts.ts';

/** Rows on one page of the roster. */
export const ROSTER_PAGE = 50;
export const ROSTER_ORDER = 'name';
/** The order for those who may not see names. */
export const NAMELESS_ORDER = '-startMonth';

/** What the page's address says; empty where it says nothing. */
export interface RosterAddress {
  readonly search: string;
  readonly state: string;
  readonly personType: string;
  readonly from: string;
  readonly to: string;
  readonly order: string;
  readonly page: number;
}

/** 花名册查询: the address as a question to the server. What an address says amiss is asked as if it had not said it. */
export function rosterQuestion(unitNo: string, address: RosterAddress): RosterQueryVariables {
  const { search, page, order } = address;
  return {
    unitNo,
    filter: {
      search: search || null,
      state: rosterState(address.state),
      personType: ROSTER_PERSON_TYPES.find(({ value }) => value === address.personType)?.value ?? null,
      startMonthFrom: parseMonth(address.from),
      startMonthTo: parseMonth(address.to),
    },
    options: { skip: (page - 1) * ROSTER_PAGE, take: ROSTER_PAGE, sort: [sortInput(order)] },
  };
}

export function rosterState(text: string): RosterState {
  return ROSTER_STATES.find(({ value }) => value === text)?.value ?? 'OPEN';
}
