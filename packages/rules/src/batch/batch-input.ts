import type { Day } from '../day.ts';
import type { EnrolmentInput, EnrollingUnit } from '../enrolment/enrolment-input.ts';
import type { InsuranceType } from '../insurance-type.ts';
import type { Fen } from '../money.ts';
import type { Month } from '../month.ts';
import type { Policy } from '../policy/policy.ts';
import type { BatchColumnKey } from './batch-column.ts';
import type { BatchKind } from './batch-kind.ts';

/** What the clerk chooses for the whole file; each is used where a row's own cell is blank. */
export interface BatchTerms {
  /** 参保月份, of an ENROL file */
  readonly startMonth?: string | null;
  /** of an ENROL file; left out: the compulsory ones */
  readonly insuranceTypes?: readonly InsuranceType[] | null;
  /** 变更日期, of a STOP file; left out: the day of the submission */
  readonly changeDate?: string | null;
}

/** What a row is checked against. */
export interface BatchSetting {
  readonly unit: EnrollingUnit;
  readonly today: Day;
  readonly policy: Policy;
  readonly terms: BatchTerms;
}

/** A row of an ENROL file: the form of a single enrolment, month and types filled in. */
export interface EnrolmentRowInput extends EnrolmentInput {
  readonly startMonth: Month;
  readonly declaredWage: Fen;
}

/** Who the other kinds are about. A name that is given must be the one on record: whoever has the records compares it. */
interface MemberRowInput {
  readonly idNo: string;
  readonly name: string | null;
}

/** What a row without a fault asks for: the input of the single operation. */
export interface BatchInputs {
  readonly ENROL: EnrolmentRowInput;
  /** `changeDate` null: the day of the submission */
  readonly STOP: MemberRowInput & { readonly changeDate: Day | null };
  readonly ADJUST_WAGE: MemberRowInput & { readonly declaredWage: Fen };
  readonly BACK_PAY: MemberRowInput & { readonly months: readonly Month[] };
}

/** What is wrong with one cell, or with the row when `column` is null; shown and exported as it stands. */
export interface CellFault {
  readonly rowNo: number;
  readonly column: BatchColumnKey | null;
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

/** A row as the file alone can judge it: an input, or every fault at once. */
export interface CheckedBatchRow<Kind extends BatchKind = BatchKind> {
  readonly rowNo: number;
  /** null exactly when there are faults */
  readonly input: BatchInputs[Kind] | null;
  readonly faults: readonly CellFault[];
  /** as written, for lists and duplicates; '' when blank */
  readonly idNo: string;
  readonly name: string;
  /** of an ENROL row; null in other kinds, and where the row does not tell it */
  readonly startMonth: Month | null;
  readonly insuranceTypes: readonly InsuranceType[] | null;
}
