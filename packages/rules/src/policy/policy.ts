import type { Day } from '../day.ts';
import type { DeclarationKind } from '../declaration-kind.ts';
import type { Sex } from '../identity/id-number.ts';
import type { ContributoryType, InsuranceType } from '../insurance-type.ts';
import type { Fen, Rate } from '../money.ts';
import type { Month } from '../month.ts';
import type { UnitType } from '../unit-type.ts';

/** 缴费基数上下限 of a month, in fen. */
export interface BaseLimits {
  readonly floor: Fen;
  readonly ceiling: Fen;
}

/** 缴费比例与定额标准 of one insurance type. */
export interface RateTerms {
  readonly unitRate: Rate;
  readonly personRate: Rate;
  /** 个人定额: fixed amount a month, in fen. */
  readonly personFixed: Fen;
  /** 个人账户划转: what the fund moves from the personal account; nobody is charged for it. */
  readonly fundTransfer: Fen;
}

/**
 * 申报与结算日历 of fee month M. Declarations open on the day after M−1 is settled, so that moving one end of a month by
 * notice moves the beginning of the next with it.
 */
export interface CalendarTerms {
  /** Day of M on which declarations close, at this minute (its first minute is closed already). */
  readonly closesDay: number;
  readonly closesMinute: number;
  /** Last day of M on which the agency settles and nothing is accepted. */
  readonly settledThroughDay: number;
  /** Day of M from which the payment notice can be printed. */
  readonly noticeFromDay: number;
  /** Day of M on which the bill is due. */
  readonly dueDay: number;
}

export interface RetirementGroup {
  readonly sex: Sex;
  /** 原法定退休年龄: 60, 55 or 50. */
  readonly originalAge: number;
  /** Whether somebody of this sex whose original age is not on record counts here. */
  readonly isDefault: boolean;
  readonly age: number;
  /** The gradual delay by month of birth, or null where there is none. */
  readonly delay: RetirementDelay | null;
}

export interface RetirementDelay {
  readonly firstBirthMonth: Month;
  /** One month more for each so many months of birth. */
  readonly step: number;
  /** The most months of delay. */
  readonly cap: number;
}

export interface InsuranceSetTerms {
  readonly compulsory: readonly InsuranceType[];
  readonly optional: readonly { readonly insuranceType: InsuranceType; readonly unitTypes: readonly UnitType[] }[];
}

export type RateParameter = `rates.${ContributoryType}`;

/** What each parameter's rows hold. */
export type PolicyValues = {
  readonly baseLimits: BaseLimits;
  readonly declarationCalendar: CalendarTerms;
  readonly backPayLimit: { readonly months: number };
  readonly retirementAges: { readonly groups: readonly RetirementGroup[] };
  readonly insuranceSet: InsuranceSetTerms;
  readonly lateFee: { readonly dailyRate: Rate };
  /** 年度缴费申报: open in the declaration period of the fee month with this number, 1 for January to 12. */
  readonly annualDeclaration: { readonly feeMonthNumber: number };
  readonly approval: { readonly kinds: readonly DeclarationKind[] };
} & Readonly<Record<RateParameter, RateTerms>>;

export type PolicyParameter = keyof PolicyValues;

export type PolicyStatus = 'official' | 'assumed';

export interface PolicySource {
  readonly title: string;
  readonly url?: string;
  readonly note?: string;
}

/** 政策参数: one value with the months to which it applies, its source, and the day on which it became known. */
export interface PolicyRow<P extends PolicyParameter = PolicyParameter> {
  /** Stable for ever: charges and explanations refer to it. */
  readonly id: string;
  readonly parameter: P;
  readonly value: PolicyValues[P];
  readonly from: Month;
  /** null: until further notice. */
  readonly to: Month | null;
  /** The unit of the value in words, for people. */
  readonly unit: string;
  readonly source: PolicySource;
  readonly status: PolicyStatus;
  readonly known: Day;
}

/** The policy of one pooling area (统筹区). */
export interface Policy {
  /** Area code, "320500". */
  readonly area: string;
  readonly areaName: string;
  /** Hash of the content: the same rows have the same id in browser and server, and any change makes another. */
  readonly policyId: string;
  readonly rows: { readonly [P in PolicyParameter]: readonly PolicyRow<P>[] };
}
