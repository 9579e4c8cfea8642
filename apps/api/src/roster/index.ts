export { RosterResolver } from './roster.resolver.ts';
