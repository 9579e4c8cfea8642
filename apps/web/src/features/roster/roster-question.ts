import { ALL_INSURANCE_TYPES, formatYuan, LIVING_STATUSES, parseMonth, parseYuan } from '@canbao/rules';
import type { LivingStatus } from '@canbao/rules';
import type { RosterQueryVariables, RosterState } from '@canbao/schema/documents';
import { sortInput } from '../../ui/data-table.ts';
import { ROSTER_PERSON_TYPES, ROSTER_STATES } from './texts.ts';

/** How many rows a page of the roster may have. */
export const ROSTER_SIZES = [100, 200, 500] as const;
export const ROSTER_ORDER = 'name';
/** The order for those who may not see names. */
export const NAMELESS_ORDER = '-startMonth';

/** The filters of the roster, each under its name in the page's address. */
export const ROSTER_FILTERS = {
  search: 'search',
  state: 'state',
  personType: 'type',
  insuranceType: 'insurance',
  livingStatus: 'living',
  from: 'from',
  to: 'to',
  wageFrom: 'wageFrom',
  wageTo: 'wageTo',
} as const;
export type RosterFilters = Readonly<Record<keyof typeof ROSTER_FILTERS, string>>;

/** What the page's address says; empty where it says nothing. */
export interface RosterAddress {
  readonly filters: RosterFilters;
  readonly order: string;
  readonly page: number;
  readonly size: number;
}

/** 花名册查询: the address as a question to the server. What an address says amiss is asked as if it had not said it. */
export function rosterQuestion(unitNo: string, address: RosterAddress): RosterQueryVariables {
  const { filters, page, size, order } = address;
  return {
    unitNo,
    filter: {
      search: filters.search || null,
      state: rosterState(filters.state),
      personType: ROSTER_PERSON_TYPES.find(({ value }) => value === filters.personType)?.value ?? null,
      insuranceType: ALL_INSURANCE_TYPES.find((type) => type === filters.insuranceType) ?? null,
      livingStatus: LIVING.find((status) => status === filters.livingStatus) ?? null,
      startMonthFrom: parseMonth(filters.from),
      startMonthTo: parseMonth(filters.to),
      declaredWageFrom: wageIn(filters.wageFrom),
      declaredWageTo: wageIn(filters.wageTo),
    },
    options: { skip: (page - 1) * size, take: size, sort: [sortInput(order)] },
  };
}

const LIVING = Object.keys(LIVING_STATUSES) as LivingStatus[];

/** A wage as somebody typed it, as the server takes it. */
function wageIn(text: string): string | null {
  const wage = parseYuan(text);
  return wage === null ? null : formatYuan(wage);
}

export function rosterState(text: string): RosterState {
  return ROSTER_STATES.find(({ value }) => value === text)?.value ?? 'OPEN';
}
