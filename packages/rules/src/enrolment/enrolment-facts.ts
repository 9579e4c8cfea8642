import type { Month } from '../month.ts';

/** What only the agency's records can tell about a person; the server loads it, the browser has 'unknown' instead. */
export interface EnrolmentFacts {
  /** Person records that hold the ID number, its 15-digit form included. */
  readonly records: number;
  /** Whether the name given is the one on record; null when nobody is on record. */
  readonly nameMatches: boolean | null;
  /** An open enrolment, and whether it is in this unit. Which other unit is nobody's business here. */
  readonly openEnrolment: 'HERE' | 'ELSEWHERE' | null;
  /** 灵活就业参保 that is open. */
  readonly flexibleEmploymentOpen: boolean;
  /** 居民医保 that is open. */
  readonly residentsOpen: boolean;
  /** Employees' insurance (职工医保) at any time in this calendar year. */
  readonly employeesInsuranceThisYear: boolean;
  /** Covered months for which the person has been charged already, by whichever unit. */
  readonly chargedMonths: readonly Month[];
  /** 原法定退休年龄 on record; null when none is. */
  readonly originalRetirementAge: number | null;
  /** Whether this unit's bill of the current fee month has been issued. */
  readonly feeMonthSettled: boolean;
}
