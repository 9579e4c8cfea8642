import type { Fen } from '../money.ts';
import type { BaseLimits } from '../policy/policy.ts';

/** Which limit of the month the declared wage was held to. */
export type BaseLimit = 'FLOOR' | 'CEILING';

export interface ContributionBase {
  readonly base: Fen;
  /** null: the wage lies within the limits (a wage equal to a limit is not held). */
  readonly heldTo: BaseLimit | null;
}

/** 缴费基数: the declared wage held between the floor and the ceiling of the covered month; in fen. */
export function contributionBase(declaredWage: Fen, limits: BaseLimits): ContributionBase {
  if (declaredWage < limits.floor) return { base: limits.floor, heldTo: 'FLOOR' };
  if (declaredWage > limits.ceiling) return { base: limits.ceiling, heldTo: 'CEILING' };
  return { base: declaredWage, heldTo: null };
}
