import type { DeclarationKind } from '../declaration-kind.ts';
import type { Month } from '../month.ts';
import { isRefusal } from '../refusals/refusal.ts';
import type { PolicyNotPublished } from '../refusals/refusal.ts';
import type { Policy } from './policy.ts';
import { policyRowAt } from './policy-row-at.ts';

/** 待审核: whether declarations of this kind wait for an officer. Today none does. Refusal: POLICY_NOT_PUBLISHED. */
export function needsApproval(policy: Policy, kind: DeclarationKind, month: Month): boolean | PolicyNotPublished {
  const row = policyRowAt(policy, 'approval', month);
  return isRefusal(row) ? row : row.value.kinds.includes(kind);
}
