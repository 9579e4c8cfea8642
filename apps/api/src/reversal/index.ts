export { ReversalResolver } from './reversal.resolver.ts';
