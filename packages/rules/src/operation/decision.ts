import type { DeclarationKind } from '../declaration-kind.ts';
import type { Month } from '../month.ts';
import { needsApproval } from '../policy/needs-approval.ts';
import type { Policy } from '../policy/policy.ts';
import { isRefusal } from '../refusals/refusal.ts';
import type { Refusal, RefusalCode } from '../refusals/refusal.ts';

/** 提交成功,待审核: said of every operation that waits for the agency. */
export const PENDING_MESSAGE = '提交成功,待医保经办机构审核。可到"待审核数据查询"中查询进度';

/** The answer to an operation, the same for preview and submission. */
export interface Decision<Done extends string, Plan> {
  /** how it ends when it is done, or the code of the main reason why not */
  readonly outcome: Done | 'PENDING_APPROVAL' | RefusalCode;
  /** the exact text of the outcome */
  readonly message: string;
  /** every reason at once, the main one first; empty when done */
  readonly refusals: readonly Refusal[];
  /** what would be written; null when refused */
  readonly plan: Plan | null;
  /** what only the records can tell, when the facts are unknown; otherwise empty */
  readonly undecided: readonly RefusalCode[];
  readonly feeMonth: Month;
}

/** What an operation has come to before it is concluded. */
export interface Finding<Done extends string, Plan> {
  readonly kind: DeclarationKind;
  readonly feeMonth: Month;
  /** in the order in which they are told */
  readonly refusals: readonly Refusal[];
  readonly undecided: readonly RefusalCode[];
  /** null when something is refused */
  readonly plan: Plan | null;
  readonly done: { readonly outcome: Done; readonly message: string };
}

/** Concludes an operation: refused, waiting for approval where policy asks for it in this month, or done. */
export function conclude<Done extends string, Plan>(
  { kind, feeMonth, refusals, undecided, plan, done }: Finding<Done, Plan>,
  policy: Policy,
): Decision<Done, Plan> {
  const approval = needsApproval(policy, kind, feeMonth);
  const all = isRefusal(approval) ? [...refusals, approval] : refusals;
  const [main] = all;
  if (main !== undefined) {
    return { outcome: main.code, message: main.message, refusals: all, plan: null, undecided, feeMonth };
  }
  if (plan === null) throw new RangeError(`${kind} is neither planned nor refused`);
  const outcome = approval === true ? 'PENDING_APPROVAL' : done.outcome;
  const message = approval === true ? PENDING_MESSAGE : done.message;
  return { outcome, message, refusals: [], plan, undecided, feeMonth };
}
