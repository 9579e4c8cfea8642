import { isRefusal } from '../src/refusals/refusal.ts';
import type { Refusal } from '../src/refusals/refusal.ts';

/** The answer of a rule that is expected to have one. */
export function answered<T>(answer: T): Exclude<T, Refusal> {
  if (isRefusal(answer)) throw new Error(`refused: ${JSON.stringify(answer)}`);
  return answer as Exclude<T, Refusal>;
}

/** The refusal of a rule that is expected to refuse. */
export function refused(answer: unknown): Refusal {
  if (!isRefusal(answer)) throw new Error(`not refused: ${JSON.stringify(answer)}`);
  return answer;
}
