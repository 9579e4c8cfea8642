export { RetirementResolver } from './retirement.resolver.ts';
export { RosterResolver } from './roster.resolver.ts';
