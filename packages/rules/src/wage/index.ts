export { checkWageInput } from './check-wage-input.ts';
export type { ValidWageInput, WageInput, WageInputCheck } from './check-wage-input.ts';
export { decideWage } from './decide-wage.ts';
export type { WageDecision, WagePlan } from './decide-wage.ts';
export { describeWage } from './describe-wage.ts';
