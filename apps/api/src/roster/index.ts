export { openMembers } from './open-members.store.ts';
export { RetirementResolver } from './retirement.resolver.ts';
export { listingOfRetirees } from './retirement.store.ts';
export { RetireeFilter, RosterFilter } from './roster-filter.input.ts';
export { RosterResolver } from './roster.resolver.ts';
export { listingOfMembers } from './roster.store.ts';
export type { MemberColumn } from './roster.store.ts';
