import { declarationPeriodAt } from '../declaration-calendar/declaration-period.ts';
import { changesOf, describeChanges } from '../maintenance/changes.ts';
import type { Changes } from '../maintenance/changes.ts';
import type { MemberFacts } from '../member/member-facts.ts';
import { MEMBER_DECIDED_BY_RECORDS, memberRefusals } from '../member/member-refusals.ts';
import type { Moment } from '../moment.ts';
import { monthOf } from '../month.ts';
import { conclude } from '../operation/decision.ts';
import type { Decision } from '../operation/decision.ts';
import type { Policy } from '../policy/policy.ts';
import { isRefusal, refuse } from '../refusals/refusal.ts';
import type { Refusal, RefusalCode } from '../refusals/refusal.ts';
import type { ValidPersonUpdateInput } from './check-person-input.ts';
import { nameChangeRefusals } from './name-change.ts';
import { PERSON_FIELD_NAMES, personFieldText } from './person-particulars.ts';
import type { PersonParticulars } from './person-particulars.ts';

/** What the records know of a person whose particulars are to change. */
export interface PersonUpdateFacts {
  readonly member: MemberFacts | 'unknown';
  /** null for whoever is not the unit's */
  readonly current: PersonParticulars | null;
  /** whether the person was ever enrolled in another unit */
  readonly enrolledElsewhere: boolean | 'unknown';
}

export type PersonUpdateDecision = Decision<'PERSON_UPDATED', Changes<PersonParticulars>>;

/**
 * 人员信息维护: decides a change of the particulars of somebody who is enrolled in the unit now. Who the person is (证件号码,
 * 出生日期, 性别) and what they are to the insurance (人员类型) cannot be changed by it.
 * Refusals: the calendar's, who the person is to the unit (S1, S2, S4), NAME_CHANGE_AT_COUNTER, NOTHING_CHANGED.
 */
export function decidePersonUpdate(
  { given }: ValidPersonUpdateInput,
  { member, current, enrolledElsewhere }: PersonUpdateFacts,
  moment: Moment,
  policy: Policy,
): PersonUpdateDecision {
  const period = declarationPeriodAt(policy, moment);
  const feeMonth = isRefusal(period) ? monthOf(moment.day) : period.feeMonth;
  const who = isRefusal(period) ? [period] : memberRefusals(member, period, 'ENROLLED');
  const known = current === null || (member !== 'unknown' && member.records !== 1) ? null : current;
  const plan = known === null ? null : changesOf(given, known);
  const refusals = [...who, ...(known === null || plan === null ? [] : changeRefusals(known, plan, enrolledElsewhere))];
  const waiting: readonly RefusalCode[] = given.name === undefined ? [] : ['NAME_CHANGE_AT_COUNTER'];
  const undecided = member === 'unknown' ? [...MEMBER_DECIDED_BY_RECORDS, ...waiting] : [];
  const done = { outcome: 'PERSON_UPDATED', message: '人员信息维护成功' } as const;
  return conclude({ kind: 'UPDATE_PERSON', feeMonth, undecided, done, refusals, plan }, policy);
}

function changeRefusals(
  current: PersonParticulars,
  { changed }: Changes<PersonParticulars>,
  elsewhere: boolean | 'unknown',
): Refusal[] {
  if (Object.keys(changed).length === 0) return [refuse('NOTHING_CHANGED', {})];
  return nameChangeRefusals(current.name, changed.name, elsewhere);
}

/** What a change of a person's particulars will and will not change, in sentences for the clerk. */
export function describePersonUpdate(plan: Changes<PersonParticulars>): string[] {
  const sentences = describeChanges(plan, PERSON_FIELD_NAMES, personFieldText);
  if ('originalRetirementAge' in plan.changed) sentences.push('退休到龄时间随原法定退休年龄重新推算。');
  return [...sentences, '证件号码、出生日期、性别和人员类型不变,已产生的应缴明细不变。'];
}
