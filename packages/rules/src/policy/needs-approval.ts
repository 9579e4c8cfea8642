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

/** The policy as it decides for what the agency has approved: the same rows, and nothing waits any more. */
export function withoutApproval(policy: Policy): Policy {
  const approval = policy.rows.approval.map((row) => ({ ...row, value: { kinds: [] } }));
  return { ...policy, rows: { ...policy.rows, approval } };
}
