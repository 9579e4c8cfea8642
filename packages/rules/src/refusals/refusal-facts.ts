import type { Day } from '../day.ts';
import type { IdNumberFault, Sex } from '../identity/id-number.ts';
import type { InsuranceType } from '../insurance-type.ts';
import type { Moment } from '../moment.ts';
import type { Fen } from '../money.ts';
import type { Month } from '../month.ts';
import type { PersonType } from '../person-type.ts';
import type { UnitType } from '../unit-type.ts';
import type { EndUserFault } from './portal-refusals.ts';

/** A refusal that needs no facts: its text is always the same. */
export type NoFacts = Readonly<Record<string, never>>;

/** What has to be known to state each refusal. The keys are the codes. */
export interface RefusalFacts {
  readonly SETTLEMENT_WINDOW: { readonly feeMonth: Month; readonly reopens: Day };
  readonly FEE_MONTH_SETTLED: { readonly feeMonth: Month };
  readonly MONTH_NOT_OPEN: { readonly startMonth: Month; readonly feeMonth: Month };
  readonly NAME_MISMATCH: NoFacts;
  readonly DUPLICATE_PERSON: NoFacts;
  readonly REACHED_RETIREMENT_AGE: { readonly sex: Sex; readonly retirementMonth: Month };
  readonly FLEXIBLE_EMPLOYMENT_OPEN: NoFacts;
  /** The unit's own name, or null for any other: another unit is never named. */
  readonly ALREADY_ENROLLED: { readonly unitName: string | null };
  readonly TRANSFERRED: NoFacts;
  readonly POLICY_NOT_PUBLISHED: { readonly area: string; readonly parameter: string; readonly month: Month };

  readonly NOT_ENROLLED_HERE: NoFacts;
  readonly PERSON_NOT_FOUND: NoFacts;

  readonly BACK_PAY_MONTH_NOT_ENROLLED: { readonly month: Month };
  readonly BACK_PAY_MONTH_CHARGED: { readonly month: Month };
  readonly BACK_PAY_MONTH_RETIRED: { readonly month: Month };
  readonly BACK_PAY_MONTH_TOO_OLD: { readonly month: Month; readonly earliest: Month };
  readonly BACK_PAY_MONTH_NOT_PAST: { readonly month: Month; readonly feeMonth: Month };
  readonly BACK_PAY_NOT_CHARGED: { readonly month: Month };
  readonly BACK_PAY_BILLED: { readonly month: Month; readonly feeMonth: Month };
  readonly BACK_PAY_PAID: { readonly month: Month; readonly feeMonth: Month };
  readonly INVALID_BACK_PAY_MONTHS: { readonly most: number };
  readonly ANNUAL_DECLARATION_OPEN: { readonly feeMonth: Month; readonly closes: Moment; readonly resumes: Day };
  readonly ANNUAL_DECLARATION_CLOSED: { readonly opens: Day };
  readonly WAGE_UNCHANGED: { readonly declaredWage: Fen };
  /** Of which change a retired member is refused. */
  readonly MEMBER_RETIRED: { readonly change: 'WAGE' | 'PERSON_TYPE' };

  readonly INVALID_PERSON_TYPE: { readonly given: PersonType };
  readonly CIVIL_SERVANT_NOT_OFFERED: { readonly unitType: UnitType };
  readonly PERSON_TYPE_UNCHANGED: { readonly personType: PersonType };
  readonly CHANGE_MONTH_PASSED: { readonly first: Month };
  readonly CHANGE_MONTH_NOT_OPEN: { readonly last: Month };

  readonly INVALID_ID_NUMBER: { readonly fault: Exclude<IdNumberFault, 'FIFTEEN_DIGITS'> };
  readonly FIFTEEN_DIGIT_ID_NUMBER: NoFacts;
  readonly INVALID_NAME: NoFacts;
  readonly INVALID_PHONE: NoFacts;
  readonly INVALID_RESIDENCE: { readonly longest: number };
  readonly INVALID_WORK_START_DATE: NoFacts;
  readonly INVALID_START_MONTH: NoFacts;
  readonly INVALID_WAGE: { readonly largest: Fen };
  readonly INSURANCE_TYPE_NOT_OFFERED: { readonly insuranceType: InsuranceType; readonly unitType: UnitType };
  readonly COMPULSORY_INSURANCE_TYPE_MISSING: { readonly insuranceType: InsuranceType };
  readonly PERSON_TYPE_MISMATCH: { readonly given: PersonType; readonly required: PersonType };

  readonly NOTHING_CHANGED: NoFacts;
  /** it has nothing of the name on record, or others have that name on their books */
  readonly NAME_CHANGE_AT_COUNTER: { readonly because: 'OTHER_NAME' | 'OTHER_UNIT' };
  readonly INVALID_RETIREMENT_AGE: { readonly sex: Sex };
  readonly INVALID_UNIT_NAME: { readonly longest: number };
  readonly INVALID_UNIT_ADDRESS: { readonly longest: number };
  readonly INVALID_LEGAL_REPRESENTATIVE: NoFacts;
  readonly INVALID_REPRESENTATIVE_ID_NUMBER: NoFacts;
  readonly INVALID_REPRESENTATIVE_PHONE: NoFacts;
  readonly INVALID_BANK_NAME: { readonly longest: number };
  readonly INVALID_BANK_ACCOUNT_NAME: { readonly longest: number };
  readonly INVALID_BANK_ACCOUNT: NoFacts;

  readonly DATE_OUT_OF_RANGE: { readonly from: Day; readonly to: Day };
  readonly RETIRED: NoFacts;
  readonly INVALID_CHANGE_DATE: NoFacts;

  readonly RECORD_NOT_FOUND: { readonly personNo: string };
  readonly SAME_RECORD: NoFacts;
  readonly NOT_SAME_PERSON: NoFacts;
  readonly ALREADY_MERGED: { readonly personNo: string };
  /** the units with an enrolment in force, by name: for officers alone */
  readonly BOTH_ENROLLED: { readonly units: readonly string[] };
  /** the record that is enrolled */
  readonly KEEP_ENROLLED_RECORD: { readonly personNo: string };

  readonly NOTHING_TO_REVERSE: NoFacts;
  /** the declaration that reversed it, by its number */
  readonly ALREADY_REVERSED: { readonly declarationId: number };
  readonly REVERSED_BY_LATER: NoFacts;
  readonly CHARGES_BILLED: { readonly feeMonth: Month };

  readonly REVIEW_REJECTED: { readonly comment: string };
  readonly DECLARATION_NOT_PENDING: NoFacts;
  readonly OWN_DECLARATION: NoFacts;
  readonly INVALID_REVIEW_COMMENT: { readonly longest: number };
  readonly FILE_MISSING: NoFacts;
  /** in MB, as every size here */
  readonly FILE_TOO_LARGE: { readonly most: number };
  readonly FILE_NOT_XLSX: { readonly found: 'XLS' | 'TEXT' | 'PDF' | 'OTHER' };
  readonly FILE_ENCRYPTED: NoFacts;
  readonly FILE_HAS_MACROS: NoFacts;
  readonly FILE_TRUNCATED: NoFacts;
  readonly FILE_BOMB: { readonly most: number };
  readonly FILE_TOO_COMPLEX: { readonly what: string };
  readonly FILE_READ_TOO_LONG: { readonly seconds: number };
  readonly FILE_WRONG_SHEET: { readonly found: readonly string[] };
  /** the first of them, such as C7 */
  readonly FILE_HAS_FORMULAS: { readonly cell: string };
  readonly FILE_CELL_TOO_LONG: { readonly cell: string; readonly most: number };
  readonly FILE_TOO_MANY_ROWS: { readonly most: number };
  readonly FILE_TOO_MANY_COLUMNS: { readonly most: number };
  readonly FILE_EMPTY: NoFacts;
  readonly COLUMN_MISSING: { readonly headings: readonly string[] };
  readonly COLUMN_UNKNOWN: { readonly headings: readonly string[] };
  readonly COLUMN_TWICE: { readonly headings: readonly string[] };
  readonly CELL_BLANK: { readonly heading: string };
  readonly CELL_IS_ERROR: { readonly heading: string; readonly text: string };
  readonly ID_NUMBER_ROUNDED: NoFacts;
  readonly INVALID_CELL_DATE: { readonly heading: string; readonly text: string };
  readonly INVALID_CELL_MONTH: { readonly heading: string; readonly text: string };
  readonly INVALID_CELL_MONTHS: {
    readonly heading: string;
    readonly text: string;
    readonly fault: 'UNREADABLE' | 'BACKWARDS' | 'TOO_MANY';
  };
  readonly INVALID_CHOICE: { readonly heading: string; readonly text: string; readonly choices: readonly string[] };
  readonly EXAMPLE_ROW_CHANGED: NoFacts;
  readonly PAYROLL_COLUMNS_MISSING: { readonly headings: readonly string[] };
  readonly PAYROLL_EMPTY: NoFacts;
  readonly CELL_IS_FORMULA: { readonly heading: string };
  /** the row of the file in which the ID number stands first */
  readonly DUPLICATE_ROW: { readonly firstRowNo: number };
  /** how many rows came out otherwise than quoted, and what is told of the first of them */
  readonly QUOTE_CHANGED: { readonly rows: number; readonly first: readonly string[] };
  readonly QUOTE_NOT_FOUND: NoFacts;
  /** back-pay then and now; null when it was not to be carried out */
  readonly ROW_DIFFERS_FROM_QUOTE: { readonly quoted: Fen | null; readonly now: Fen };
  readonly BATCH_UNIT_MISSING: NoFacts;
  /** how many batches the file holds */
  readonly BATCH_GROUP_MISSING: { readonly groups: number };
  readonly JOB_NOT_FINISHED: NoFacts;
  readonly EXPORT_MONTH_MISSING: NoFacts;
  readonly EXPORT_TOO_LONG: { readonly rows: number; readonly most: number };
  readonly TOO_MANY_EXPORTS: { readonly most: number };

  readonly INVALID_PAYMENT_AMOUNT: { readonly largest: Fen };
  readonly INVALID_PAYMENT_REFERENCE: { readonly longest: number };
  readonly PAYMENT_DATE_OUT_OF_RANGE: { readonly from: Day; readonly to: Day };
  readonly PAYMENT_REFERENCE_REUSED: NoFacts;

  readonly INVALID_TOKEN_NAME: { readonly longest: number };
  readonly INVALID_TOKEN_DAYS: { readonly most: number };
  readonly TOO_MANY_TOKENS: { readonly most: number };
  readonly TOKEN_ISSUES_NO_TOKENS: NoFacts;
  readonly END_USER_REFUSED: { readonly reason: EndUserFault };
  readonly END_USER_REQUIRED: NoFacts;
  readonly INVALID_END_USER_KEY: NoFacts;
  readonly EVENT_CURSOR_AHEAD: NoFacts;
  readonly WEBHOOK_URL_NOT_ALLOWED: NoFacts;
  readonly TOO_MANY_WEBHOOKS: { readonly most: number };
  readonly TOO_MANY_FORMER_SECRETS: { readonly most: number };
  readonly STATISTICS_NOT_ALONE: NoFacts;
  readonly STATISTICS_BUSY: NoFacts;
  /** the dimension that makes most of them, and the filter that would help */
  readonly STATISTICS_TOO_FINE: {
    readonly most: number;
    readonly dimension: string;
    readonly filter: string;
    /** whether it can be ordered as a file that holds more */
    readonly orderable: boolean;
  };

  /** what it is by the business clock */
  readonly AS_OF_FUTURE: { readonly now: Moment };
  /** when the first thing was recorded */
  readonly AS_OF_TOO_EARLY: { readonly since: Moment };
  readonly NOT_PRINTED_AS_KNOWN: NoFacts;

  readonly UNAUTHENTICATED: NoFacts;
  readonly SIGN_IN_FAILED: NoFacts;
  readonly TOO_MANY_ATTEMPTS: { readonly minutes: number };
  readonly FORBIDDEN: NoFacts;
  readonly NOT_FOUND: { readonly what: string };
  readonly UNIT_NOT_FOUND: NoFacts;
  readonly LOOKUP_BUDGET_EXCEEDED: { readonly budget: number };
  readonly IDEMPOTENCY_KEY_REUSED: NoFacts;
  readonly MONTH_NOT_SETTLEABLE: { readonly feeMonth: Month; readonly from: string };
  readonly BAD_USER_INPUT: { readonly reason: string };
  readonly GRAPHQL_PARSE_FAILED: NoFacts;
  readonly GRAPHQL_VALIDATION_FAILED: NoFacts;
  readonly OPERATION_RESOLUTION_FAILURE: NoFacts;
  readonly BAD_REQUEST: NoFacts;
  readonly PAGE_OUT_OF_RANGE: { readonly most: number };
  readonly UNKNOWN_SORT_KEY: { readonly field: string; readonly known: readonly string[] };
  readonly OPERATION_NOT_KNOWN: NoFacts;
  readonly DEMO_ONLY: NoFacts;
  readonly BUSY: NoFacts;
  readonly INTERNAL: NoFacts;

  readonly QUERY_TOO_LARGE: { readonly reason: string };
  /** megabytes */
  readonly REQUEST_TOO_LARGE: { readonly most: number };
  readonly QUERY_TOO_SLOW: NoFacts;
  /** cost in rows and objects; the field that costs most, and the arguments that would make it cheaper */
  readonly QUERY_TOO_EXPENSIVE: {
    readonly estimated: number;
    readonly budget: number;
    readonly field: string;
    readonly helps: readonly string[];
    /** whether that field can be ordered as a file instead */
    readonly orderable: boolean;
  };
  readonly RATE_LIMITED: { readonly seconds: number };
}
