import { declarationPeriodAt } from '../declaration-calendar/declaration-period.ts';
import { windowRefusals } from '../declaration-calendar/window-refusals.ts';
import { changesOf, describeChanges } from '../maintenance/changes.ts';
import type { Changes } from '../maintenance/changes.ts';
import type { Moment } from '../moment.ts';
import { monthOf } from '../month.ts';
import { conclude } from '../operation/decision.ts';
import type { Decision } from '../operation/decision.ts';
import type { Policy } from '../policy/policy.ts';
import { isRefusal, refuse } from '../refusals/refusal.ts';
import type { ValidUnitUpdateInput } from './check-unit-input.ts';
import { UNIT_FIELD_NAMES, unitFieldText } from './unit-particulars.ts';
import type { UnitParticulars } from './unit-particulars.ts';

export type UnitUpdateDecision = Decision<'UNIT_UPDATED', Changes<UnitParticulars>>;

/**
 * 单位信息维护: decides a change of the unit's particulars. They move no money, but like everything else they are declared
 * only while declarations are taken. Refusals: the settlement window, NOTHING_CHANGED.
 */
export function decideUnitUpdate(
  { given }: ValidUnitUpdateInput,
  current: UnitParticulars,
  moment: Moment,
  policy: Policy,
): UnitUpdateDecision {
  const period = declarationPeriodAt(policy, moment);
  const feeMonth = isRefusal(period) ? monthOf(moment.day) : period.feeMonth;
  const plan = changesOf(given, current);
  const nothing = Object.keys(plan.changed).length === 0 ? [refuse('NOTHING_CHANGED', {})] : [];
  const refusals = isRefusal(period) ? [period] : [...windowRefusals(period, false), ...nothing];
  const done = { outcome: 'UNIT_UPDATED', message: '单位信息维护成功' } as const;
  return conclude({ kind: 'UPDATE_UNIT', feeMonth, undecided: [], done, refusals, plan }, policy);
}

/** What a change of a unit's particulars will and will not change, in sentences for the clerk. */
export function describeUnitUpdate(plan: Changes<UnitParticulars>): string[] {
  const sentences = describeChanges(plan, UNIT_FIELD_NAMES, unitFieldText);
  const { changed } = plan;
  if (changed.legalRepresentative && !('legalRepresentativeIdNo' in changed)) {
    sentences.push('法定代表人已换人的,请同时核对法定代表人证件号码和电话。');
  }
  return [...sentences, '单位类型、统一社会信用代码、统筹区和单位编号不变,应缴金额不受影响。'];
}
