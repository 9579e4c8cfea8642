import { fen, month } from '@canbao/rules';
import type { BaseLimit, MonthBase, Policy } from '@canbao/rules';
import { keptIn, keptText } from '../declaration/index.ts';
import type { Json } from '../declaration/index.ts';
import { shownPolicyRow } from '../policy/index.ts';
import type { ResultingBase } from './resulting-base.type.ts';

/** A base as the preview shows it. */
export function shownBase({ coveredMonth, declaredWage, base, heldTo, limits }: MonthBase): ResultingBase {
  return { from: coveredMonth, declaredWage, base, heldTo, limits: shownPolicyRow(limits) };
}

/** A base as it is kept with a declaration: the limits by the id of their row, which never changes. */
export function keptBase({ coveredMonth, declaredWage, base, heldTo, limits }: MonthBase): Record<string, Json> {
  return { from: coveredMonth, declaredWage, base, heldTo, limits: limits.id };
}

/** The base that was kept with a declaration; null where none was, or where its row is of a policy no longer at hand. */
export function baseKeptIn(result: Json, policy: Policy): ResultingBase | null {
  const kept = keptIn(result, 'base');
  const limits = policy.rows.baseLimits.find(({ id }) => id === keptIn(kept ?? null, 'limits'));
  if (kept === undefined || limits === undefined) return null;
  return {
    from: month(keptText(kept, 'from') ?? ''),
    declaredWage: fen(Number(keptIn(kept, 'declaredWage'))),
    base: fen(Number(keptIn(kept, 'base'))),
    heldTo: keptText(kept, 'heldTo') as BaseLimit | null,
    limits: shownPolicyRow(limits),
  };
}
