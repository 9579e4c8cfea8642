import { CONTRIBUTORY_TYPES } from '../insurance-type.ts';
import type { ContributoryType } from '../insurance-type.ts';
import type { Month } from '../month.ts';
import { rateParameter } from '../policy/parameter-name.ts';
import type { Policy, PolicyParameter, PolicyRow, RateParameter } from '../policy/policy.ts';
import { policyRowAt } from '../policy/policy-row-at.ts';
import { isRefusal } from '../refusals/refusal.ts';
import type { PolicyNotPublished } from '../refusals/refusal.ts';

/**
 * The policy rows on which the charges of a covered month rest. Plain JSON: charges keep it, so that an amount is explained
 * years later from the very rows that made it.
 */
export interface PolicyBasis {
  readonly area: string;
  readonly policyId: string;
  readonly coveredMonth: Month;
  readonly limits: PolicyRow<'baseLimits'>;
  readonly rates: Readonly<Record<ContributoryType, PolicyRow<RateParameter>>>;
}

/** The rows of a covered month. Refusal: POLICY_NOT_PUBLISHED naming the first that is missing. */
export function policyBasis(policy: Policy, coveredMonth: Month): PolicyBasis | PolicyNotPublished {
  const limits = policyRowAt(policy, 'baseLimits', coveredMonth);
  if (isRefusal(limits)) return limits;
  const rates: [ContributoryType, PolicyRow<RateParameter>][] = [];
  for (const type of CONTRIBUTORY_TYPES) {
    const row = policyRowAt(policy, rateParameter(type), coveredMonth);
    if (isRefusal(row)) return row;
    rates.push([type, row]);
  }
  return {
    area: policy.area,
    policyId: policy.policyId,
    coveredMonth,
    limits,
    rates: Object.fromEntries(rates) as Record<ContributoryType, PolicyRow<RateParameter>>,
  };
}

/** The ids of the rows that an amount in these types rests on: the limits first. */
export function rowIdsOf(basis: PolicyBasis, types: readonly ContributoryType[]): string[] {
  return [basis.limits.id, ...types.map((type) => basis.rates[type].id)];
}

/** Reads a basis that was stored as JSON with its charges. Throws a RangeError if it is none. */
export function readPolicyBasis(json: unknown): PolicyBasis {
  if (!isPolicyBasis(json)) throw new RangeError('not a policy basis');
  return json;
}

function isPolicyBasis(json: unknown): json is PolicyBasis {
  if (!isRecord(json) || !isRecord(json['rates']) || !isRowOf('baseLimits', json['limits'])) return false;
  const { rates } = json;
  return CONTRIBUTORY_TYPES.every((type) => isRowOf(rateParameter(type), rates[type]));
}

function isRowOf(parameter: PolicyParameter, json: unknown): boolean {
  return isRecord(json) && json['parameter'] === parameter && isRecord(json['value']) && isRecord(json['source']);
}

function isRecord(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null;
}
