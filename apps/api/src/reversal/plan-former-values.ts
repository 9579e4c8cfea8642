import { refuse } from '@canbao/rules';
import { keptIn } from '../declaration/index.ts';
import type { Json } from '../declaration/index.ts';
import type { Submitted } from '../redo/index.ts';
import { refused } from './plan-reversal.ts';
import type { PlannedReversal } from './plan-reversal.ts';

/**
 * 信息维护 → the values that stood there before, if what it wrote still stands. `current` is null where the records do not
 * show them any more; the operation itself then says why.
 */
export function reverseToFormer(submitted: Submitted, current: object | null): PlannedReversal {
  const former = keptIn(submitted.result, 'former');
  if (typeof former !== 'object' || former === null || Array.isArray(former)) {
    return refused(refuse('NOTHING_TO_REVERSE', {}));
  }
  const stands: Readonly<Record<string, unknown>> = { ...current };
  const written = ([field]: [string, Json]): boolean => stands[field] === submitted.input[field];
  if (current !== null && !Object.entries(former).every(written)) return refused(refuse('REVERSED_BY_LATER', {}));
  const { kind, idNo } = submitted;
  return { steps: [{ kind, idNo, personName: null, input: former }], refusals: [], remains: [] };
}
