import type { EnrolmentTerm, HeldEnrolment, MemberFacts } from '../src/member/member-facts.ts';
import { fen } from '../src/money.ts';
import { month } from '../src/month.ts';
import { insuranceTypesFor } from '../src/policy/insurance-types-for.ts';
import { SUZHOU_POLICY } from '../src/policy/policy-of.ts';
import { answered } from './answers.ts';

/** The six compulsory types. */
export const COMPULSORY = answered(insuranceTypesFor('ENTERPRISE', SUZHOU_POLICY, month('2022-09'))).compulsory;

/** Terms from a month on for a wage in fen, with the compulsory insurance types. */
export function termFrom(from: string, wage: number, more: Partial<EnrolmentTerm> = {}): EnrolmentTerm {
  return {
    from: month(from),
    declaredWage: fen(wage),
    insuranceTypes: COMPULSORY,
    personType: 'EMPLOYEE',
    declarationId: 1,
    ...more,
  };
}

/** An enrolment from month to month, open when `end` is null; 8,000 yuan unless there are terms. */
export function heldFrom(start: string, end: string | null, ...terms: EnrolmentTerm[]): HeldEnrolment {
  return {
    id: 1,
    startMonth: month(start),
    endMonth: end === null ? null : month(end),
    terms: terms.length > 0 ? terms : [termFrom(start, 800_000)],
  };
}

/** Somebody enrolled in the unit since January 2022, with nothing charged. */
export function memberFacts(changes: Partial<MemberFacts> = {}): MemberFacts {
  return {
    records: 1,
    person: { name: '赵在职', personType: 'EMPLOYEE' },
    enrolments: [heldFrom('2022-01', null)],
    chargedMonths: [],
    backPay: [],
    feeMonthSettled: false,
    ...changes,
  };
}
