export { openMembers } from './open-members.store.ts';
export { RetirementResolver } from './retirement.resolver.ts';
export { RosterResolver } from './roster.resolver.ts';
