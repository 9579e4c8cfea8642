export { PolicyRow, shownPolicyRow } from './policy.type.ts';
export { PolicyResolver } from './policy.resolver.ts';
