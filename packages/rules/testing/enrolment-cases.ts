import { day } from '../src/day.ts';
import { checkEnrolmentInput } from '../src/enrolment/check-enrolment-input.ts';
import { decideEnrolment } from '../src/enrolment/decide-enrolment.ts';
import type { EnrolmentDecision } from '../src/enrolment/decide-enrolment.ts';
import type { EnrolmentFacts } from '../src/enrolment/enrolment-facts.ts';
import type { EnrolmentInput, EnrollingUnit, ValidEnrolmentInput } from '../src/enrolment/enrolment-input.ts';
import { idNumberCheckCharacter } from '../src/identity/id-number.ts';
import { momentOf } from '../src/moment.ts';
import { SUZHOU_POLICY } from '../src/policy/policy-of.ts';

export const ENTERPRISE: EnrollingUnit = { name: '苏州示范制造有限公司', unitType: 'ENTERPRISE' };
export const HOSPITAL: EnrollingUnit = { name: '苏州示范市立医院', unitType: 'PUBLIC_INSTITUTION' };

/** An ID number of the invented area 320599 for a man (odd sequence) or a woman (even). */
export function idNumberOf(birthDate: string, sequence: number): string {
  const first17 = `320599${birthDate.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
  return first17 + idNumberCheckCharacter(first17);
}

/** What the records say of somebody on whom there is nothing against an enrolment. */
export const NOTHING_ON_RECORD: EnrolmentFacts = {
  records: 0,
  nameMatches: null,
  openEnrolment: null,
  flexibleEmploymentOpen: false,
  residentsOpen: false,
  employeesInsuranceThisYear: false,
  chargedMonths: [],
  originalRetirementAge: null,
  feeMonthSettled: false,
};

export const ON_RECORD: EnrolmentFacts = { ...NOTHING_ON_RECORD, records: 1, nameMatches: true };

export const TYPED: EnrolmentInput = {
  idNo: idNumberOf('1988-08-08', 69),
  name: '顾清和',
  startMonth: '2022-09',
  declaredWage: '8500.00',
};

/** A checked input; throws when the case is not a valid one. */
export function valid(more: Partial<EnrolmentInput> = {}, unit = HOSPITAL, today = '2022-09-20'): ValidEnrolmentInput {
  const check = checkEnrolmentInput({ ...TYPED, ...more }, unit, day(today), SUZHOU_POLICY);
  if (!check.ok) throw new Error(`not valid: ${JSON.stringify(check.refusals)}`);
  return check.input;
}

/** Decides an enrolment on 2022-09-20, in the period of October, unless the case says otherwise. */
export function decide(
  more: Partial<EnrolmentInput> = {},
  facts: Partial<EnrolmentFacts> | 'unknown' = {},
  at = '2022-09-20T09:00',
): EnrolmentDecision {
  const moment = momentOf(at);
  const known = facts === 'unknown' ? facts : { ...NOTHING_ON_RECORD, ...facts };
  return decideEnrolment(valid(more, HOSPITAL, moment.day), known, moment, SUZHOU_POLICY);
}
