export { Refusal } from './refusal.type.ts';
