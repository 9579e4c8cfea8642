export { Refusal } from './refusal.type.ts';
export { RefusalResolver } from './refusal.resolver.ts';
