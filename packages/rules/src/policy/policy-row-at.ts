import type { Day } from '../day.ts';
import { lastDayOfMonth } from '../day.ts';
import { compareMonths, monthOf } from '../month.ts';
import type { Month } from '../month.ts';
import { refuse } from '../refusals/refusal.ts';
import type { PolicyNotPublished } from '../refusals/refusal.ts';
import { POLICY_PARAMETERS, parameterName } from './parameter-name.ts';
import type { Policy, PolicyParameter, PolicyRow } from './policy.ts';

/**
 * The row of a parameter that applies to a month, or the refusal POLICY_NOT_PUBLISHED naming both; never the last row
 * carried on. Of several rows for the month the one that became known last counts; `knownOn` asks what was known then.
 */
export function policyRowAt<P extends PolicyParameter>(
  policy: Policy,
  parameter: P,
  month: Month,
  knownOn?: Day,
): PolicyRow<P> | PolicyNotPublished {
  let found: PolicyRow<P> | null = null;
  for (const row of policy.rows[parameter]) {
    if (compareMonths(row.from, month) > 0 || (row.to !== null && compareMonths(row.to, month) < 0)) continue;
    if (knownOn !== undefined && row.known > knownOn) continue;
    if (found === null || row.known > found.known) found = row;
  }
  return found ?? refuse('POLICY_NOT_PUBLISHED', { area: policy.areaName, parameter: parameterName(parameter), month });
}

/** All rows that apply on a day, one for each parameter that has one, in the order in which they are listed to people. */
export function policyRowsInForce(policy: Policy, on: Day): PolicyRow[] {
  const month = monthOf(on);
  return POLICY_PARAMETERS.flatMap((parameter): PolicyRow[] => {
    const row = policyRowAt(policy, parameter, month);
    return 'code' in row ? [] : [row];
  });
}

/** Until which day every parameter has a row: null when all are open-ended. For warning an officer ahead of time. */
export function policyPublishedThrough(policy: Policy): Day | null {
  const ends = POLICY_PARAMETERS.map((parameter) => lastMonthOf(policy.rows[parameter])).filter((end) => end !== null);
  const first = ends.sort(compareMonths)[0];
  return first === undefined ? null : lastDayOfMonth(first);
}

function lastMonthOf(rows: readonly PolicyRow[]): Month | null {
  if (rows.some((row) => row.to === null)) return null;
  return (
    rows
      .map((row) => row.to!)
      .sort(compareMonths)
      .at(-1) ?? null
  );
}
