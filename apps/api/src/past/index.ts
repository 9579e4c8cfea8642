export { AsOf, AsOfArg } from './as-of.input.ts';
export { asKnown } from './as-known.ts';
