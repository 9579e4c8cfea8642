export { policyOfArea, usePolicyFile } from './policy-book.ts';
export { PolicyRow, shownPolicyRow } from './policy.type.ts';
export { PolicyResolver } from './policy.resolver.ts';
