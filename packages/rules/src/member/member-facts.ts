import type { ContributionLine } from '../contribution/assess-month.ts';
import type { InsuranceType } from '../insurance-type.ts';
import type { Fen } from '../money.ts';
import type { Month } from '../month.ts';
import type { PersonType } from '../person-type.ts';

/** The terms of an enrolment from a month on, until others follow. */
export interface EnrolmentTerm {
  readonly from: Month;
  readonly declaredWage: Fen;
  readonly insuranceTypes: readonly InsuranceType[];
  readonly personType: PersonType;
  /** the declaration that set them */
  readonly declarationId: number;
}

/** 参保关系 in one unit, with the history of its terms. */
export interface HeldEnrolment {
  readonly id: number;
  readonly startMonth: Month;
  /** null while open; before `startMonth` when it was stopped in the period in which it began: then it was never in force */
  readonly endMonth: Month | null;
  /** oldest first; at least one */
  readonly terms: readonly EnrolmentTerm[];
}

/** 补缴: back-pay that is charged in this unit and has not been withdrawn. */
export interface ChargedBackPay {
  readonly chargeId: number;
  readonly coveredMonth: Month;
  /** the month whose bill carries it */
  readonly feeMonth: Month;
  readonly base: Fen;
  readonly lines: readonly ContributionLine[];
  /** whether the bill that carries it has been issued */
  readonly billed: boolean;
  /** whether that bill has been paid */
  readonly paid: boolean;
  /** the declaration that caused it */
  readonly declarationId: number;
}

/** What the records tell about one person for an operation in one unit; the browser has 'unknown' instead. */
export interface MemberFacts {
  /** person records that hold the ID number, its 15-digit form included */
  readonly records: number;
  /** null when the person was never enrolled in this unit: then nothing else is told either */
  readonly person: { readonly name: string; readonly personType: PersonType } | null;
  /** in this unit, oldest first */
  readonly enrolments: readonly HeldEnrolment[];
  /**
   * covered months charged as regular or back-pay, by whichever unit; the fee month too where settlement will charge it to
   * another unit, whose enrolment was in force in it before
   */
  readonly chargedMonths: readonly Month[];
  /** in this unit, oldest covered month first */
  readonly backPay: readonly ChargedBackPay[];
  /** whether this unit's bill of the current fee month has been issued */
  readonly feeMonthSettled: boolean;
}
