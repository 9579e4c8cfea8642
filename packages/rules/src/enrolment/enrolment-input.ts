import type { Day } from '../day.ts';
import type { Sex } from '../identity/id-number.ts';
import type { InsuranceType } from '../insurance-type.ts';
import type { Fen } from '../money.ts';
import type { Month } from '../month.ts';
import type { PersonType } from '../person-type.ts';
import type { UnitType } from '../unit-type.ts';

/** An enrolment as somebody typed or sent it: nothing has been checked. */
export interface EnrolmentInput {
  readonly idNo: string;
  readonly name: string;
  readonly phone?: string | null;
  readonly residence?: string | null;
  readonly workStartDate?: string | null;
  /** May be left out: the insurance types decide it. */
  readonly personType?: PersonType | null;
  readonly startMonth: string;
  /** Text in yuan, or fen when it has been read already. */
  readonly declaredWage: string | Fen;
  /** Left out: the compulsory ones. */
  readonly insuranceTypes?: readonly InsuranceType[] | null;
}

/** What the rules need to know of the unit that enrols. */
export interface EnrollingUnit {
  readonly name: string;
  readonly unitType: UnitType;
}

declare const checked: unique symbol;

/** An enrolment whose fields are right in themselves; only `checkEnrolmentInput` makes one. */
export interface ValidEnrolmentInput {
  readonly [checked]: true;
  readonly unit: EnrollingUnit;
  readonly idNo: string;
  readonly name: string;
  readonly birthDate: Day;
  readonly sex: Sex;
  readonly phone: string | null;
  readonly residence: string | null;
  readonly workStartDate: Day | null;
  readonly personType: PersonType;
  readonly startMonth: Month;
  readonly declaredWage: Fen;
  readonly insuranceTypes: readonly InsuranceType[];
}

/** The fields of a valid input before it is sealed as one. */
export type EnrolmentFields = Omit<ValidEnrolmentInput, typeof checked>;
