import suzhou from '../../policy/suzhou.json' with { type: 'json' };
import { loadPolicy } from './load-policy.ts';
import type { Policy } from './policy.ts';

/** The policy of Suzhou (苏州市, 320500) as the product ships it. */
export const SUZHOU_POLICY: Policy = loadPolicy(suzhou);

const SHIPPED: readonly Policy[] = [SUZHOU_POLICY];

/** The policy of a pooling area by its code, or null when the product has none for it. */
export function policyOf(areaCode: string): Policy | null {
  return SHIPPED.find((policy) => policy.area === areaCode) ?? null;
}
