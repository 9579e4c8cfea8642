// The only public door of the rules.
export { amountInCapitals } from './amount-in-capitals.ts';
export type { BackPaidMonth, BackPayMonthRefusal } from './back-pay/back-paid-month.ts';
export { backPayMonths } from './back-pay/back-pay-months.ts';
export type { BackPayMonths } from './back-pay/back-pay-months.ts';
export { backPayOverview } from './back-pay/back-pay-overview.ts';
export type { BackPayMonthState } from './back-pay/back-pay-overview.ts';
export { backPayTotals } from './back-pay/back-pay-totals.ts';
export type { BackPayTotals, TypeTotals } from './back-pay/back-pay-totals.ts';
export { checkBackPayInput } from './back-pay/check-back-pay-input.ts';
export type { BackPayInput, BackPayInputCheck, ValidBackPayInput } from './back-pay/check-back-pay-input.ts';
export { decideBackPay } from './back-pay/decide-back-pay.ts';
export type { BackPayDecision, BackPayPlan } from './back-pay/decide-back-pay.ts';
export { decideBackPayDeletion } from './back-pay/decide-back-pay-deletion.ts';
export type {
  BackPayDeletionDecision,
  BackPayDeletionPlan,
  BackPayDeletionRefusal,
} from './back-pay/decide-back-pay-deletion.ts';
export { describeBackPay, describeBackPayDeletion } from './back-pay/describe-back-pay.ts';
export { BATCH_COLUMNS, NOTES_SHEET, REASON_HEADING, batchColumn } from './batch/batch-column.ts';
export type { BatchColumn, BatchColumnFormat, BatchColumnKey } from './batch/batch-column.ts';
export { batchGroups } from './batch/batch-groups.ts';
export type { BatchGroup } from './batch/batch-groups.ts';
export type {
  BatchInputs,
  BatchSetting,
  BatchTerms,
  CellFault,
  CheckedBatchRow,
  EnrolmentRowInput,
} from './batch/batch-input.ts';
export { ALL_BATCH_KINDS, BATCH_KINDS, batchKindName, batchKindOfSheet, isBatchKind } from './batch/batch-kind.ts';
export type { BatchKind } from './batch/batch-kind.ts';
export { BATCH_LIMITS } from './batch/batch-limits.ts';
export type { BatchRow, SheetRow, SheetTable } from './batch/batch-table.ts';
export { checkBatchRow } from './batch/check-batch-row.ts';
export { checkBatchRows } from './batch/check-batch-rows.ts';
export { columnOfField } from './batch/column-of-field.ts';
export { decideRowAlone } from './batch/decide-row-alone.ts';
export { columnLetters, readBatchTable } from './batch/read-batch-table.ts';
export type { BatchTableReading } from './batch/read-batch-table.ts';
export { CHARGE_KINDS, chargeKindName } from './charge-kind.ts';
export type { ChargeKind, ChargeKindInfo } from './charge-kind.ts';
export { chargeLineKey, chargeWorkingPath, readChargeLineKey } from './charge-line-key.ts';
export type { ChargeLineKey, ChargePlace } from './charge-line-key.ts';
export { assessCompiled, assessMonth, columnsOfLines, linesOfColumns, totalsOf } from './contribution/assess-month.ts';
export type { AmountTotals, AssessedMonth, ContributionLine } from './contribution/assess-month.ts';
export { AMOUNT_COLUMNS, NOT_CHARGED, assessInto, compileBasis, compileMonth } from './contribution/compile-month.ts';
export type { AmountColumn, CompiledMonth } from './contribution/compile-month.ts';
export { contributionBase } from './contribution/contribution-base.ts';
export type { BaseLimit, ContributionBase } from './contribution/contribution-base.ts';
export { baseOfMonth, describeBase } from './contribution/month-base.ts';
export type { MonthBase } from './contribution/month-base.ts';
export { currentBase } from './contribution/current-base.ts';
export { explainContribution } from './contribution/explain-contribution.ts';
export type { AmountWorking, ContributionExplanation } from './contribution/explain-contribution.ts';
export { policyBasis, readPolicyBasis } from './contribution/policy-basis.ts';
export type { PolicyBasis } from './contribution/policy-basis.ts';
export {
  addDays,
  ageOn,
  compareDays,
  day,
  dayIn,
  dayNumber,
  daysBetween,
  formatDayChinese,
  lastDayOfMonth,
  parseDay,
} from './day.ts';
export type { Day } from './day.ts';
export { annualDeclarationAt } from './declaration-calendar/annual-declaration.ts';
export type { AnnualDeclaration } from './declaration-calendar/annual-declaration.ts';
export { declarationPeriodAt, latestStartMonth, periodOfFeeMonth } from './declaration-calendar/declaration-period.ts';
export type { DeclarationPeriod, FeeMonthCalendar } from './declaration-calendar/declaration-period.ts';
export { mayBeSettled, settlementRefusal } from './declaration-calendar/may-be-settled.ts';
export { selectableStartMonths } from './declaration-calendar/selectable-start-months.ts';
export { DECLARATION_KINDS, declarationKindName, isDeclarationKind } from './declaration-kind.ts';
export type { DeclarationKind } from './declaration-kind.ts';
export * from './declaration-state.ts';
export * from './document/index.ts';
export { checkEnrolmentInput } from './enrolment/check-enrolment-input.ts';
export type { EnrolmentInputCheck } from './enrolment/check-enrolment-input.ts';
export { decideEnrolment } from './enrolment/decide-enrolment.ts';
export type { EnrolmentDecision } from './enrolment/decide-enrolment.ts';
export { checkEligibilityInput, enrolmentEligibility } from './enrolment/enrolment-eligibility.ts';
export type { EnrolmentEligibility } from './enrolment/enrolment-eligibility.ts';
export type { EnrolmentFacts } from './enrolment/enrolment-facts.ts';
export type { EnrollingUnit, EnrolmentInput, ValidEnrolmentInput } from './enrolment/enrolment-input.ts';
export { DONE_MESSAGES, OUTCOME_ORDER } from './enrolment/enrolment-outcome.ts';
export type { EnrolOutcome } from './enrolment/enrolment-outcome.ts';
export { planEnrolment } from './enrolment/enrolment-plan.ts';
export type { EnrolmentPlan, EnrolmentTerms, Planned } from './enrolment/enrolment-plan.ts';
export { DECIDED_BY_RECORDS } from './enrolment/enrolment-refusals.ts';
export * from './export/index.ts';
export * from './forecast/index.ts';
export * from './identity/index.ts';
export {
  LARGEST_WAGE,
  readBackPayMonths,
  readIdNumber,
  readName,
  readPhone,
  readResidence,
  readWage,
  readWorkStartDate,
} from './input/read-fields.ts';
export { INDUSTRIES, industryName } from './industry.ts';
export type { Industry } from './industry.ts';
export * from './insurance-type.ts';
export { lateFeeOf } from './late-fee/late-fee.ts';
export type { LateFeeWorking, OverdueDays, OwedBill } from './late-fee/late-fee.ts';
export { LIVING_STATUSES, livingStatusName } from './living-status.ts';
export type { LivingStatus } from './living-status.ts';
export type { Changes } from './maintenance/changes.ts';
export { maskBankAccount } from './maintenance/masked-text.ts';
export { enrolmentIn, isInForce, openEnrolment, termIn } from './member/enrolment-in-month.ts';
export type { ChargedBackPay, EnrolmentTerm, HeldEnrolment, MemberFacts } from './member/member-facts.ts';
export { MEMBER_DECIDED_BY_RECORDS, memberRefusals, nameRefusals } from './member/member-refusals.ts';
export type { MemberRefusal } from './member/member-refusals.ts';
export { regularCharge } from './member/regular-charge.ts';
export type { TermChange, Terms } from './member/term-change.ts';
export { mergeRefusals } from './merge/decide-merge.ts';
export type { MergeableRecord } from './merge/decide-merge.ts';
export {
  applyRate,
  compileRate,
  exactProduct,
  fen,
  formatPercent,
  formatYuan,
  formatYuanGrouped,
  parseRate,
  parseYuan,
  sumFen,
} from './money.ts';
export type { CompiledRate, Fen, Rate } from './money.ts';
export { compareMoments, formatMoment, formatTimeOfDay, momentOf } from './moment.ts';
export type { Moment } from './moment.ts';
export {
  addMonths,
  compareMonths,
  formatMonthChinese,
  formatMonthsChinese,
  month,
  monthFrom,
  monthNumber,
  monthOf,
  monthsBetween,
  monthsFrom,
  parseMonth,
  printedMonth,
  yearOf,
} from './month.ts';
export type { Month } from './month.ts';
export { PENDING_MESSAGE, conclude } from './operation/decision.ts';
export type { Decision, Finding } from './operation/decision.ts';
export { effectOnBill } from './operation/effect.ts';
export type { MonthAmounts, OperationEffect } from './operation/effect.ts';
export * from './payment/index.ts';
export { PERSON_TYPES, isRetired, personTypeFor, personTypeName } from './person-type.ts';
export type { PersonType } from './person-type.ts';
export { checkPersonTypeInput } from './person-type-change/check-person-type-input.ts';
export type {
  PersonTypeInput,
  PersonTypeInputCheck,
  ValidPersonTypeInput,
} from './person-type-change/check-person-type-input.ts';
export { decidePersonType } from './person-type-change/decide-person-type.ts';
export type { PersonTypeDecision, PersonTypePlan } from './person-type-change/decide-person-type.ts';
export { describePersonType } from './person-type-change/describe-person-type.ts';
export { PERSON_FIELD_NAMES, personFieldText } from './person-update/person-particulars.ts';
export type { PersonField, PersonParticulars } from './person-update/person-particulars.ts';
export { checkPersonInput, ORIGINAL_RETIREMENT_AGES } from './person-update/check-person-input.ts';
export type {
  PersonUpdateInput,
  PersonUpdateInputCheck,
  ValidPersonUpdateInput,
} from './person-update/check-person-input.ts';
export { decidePersonUpdate, describePersonUpdate } from './person-update/decide-person-update.ts';
export type { PersonUpdateDecision, PersonUpdateFacts } from './person-update/decide-person-update.ts';
export { POLICY_STATUS_NAMES, describeRateTerms, policyRowName, policyRowValue } from './policy/describe-policy-row.ts';
export { insuranceTypesFor } from './policy/insurance-types-for.ts';
export type { OfferedInsuranceTypes } from './policy/insurance-types-for.ts';
export { PolicyFileError } from './policy/json-reader.ts';
export { loadPolicy } from './policy/load-policy.ts';
export { needsApproval, withoutApproval } from './policy/needs-approval.ts';
export { POLICY_PARAMETERS, parameterName, rateParameter } from './policy/parameter-name.ts';
export { policyPublishedThrough, policyRowAt, policyRowsInForce } from './policy/policy-row-at.ts';
export { SUZHOU_POLICY, policyOf } from './policy/policy-of.ts';
export type {
  BaseLimits,
  CalendarTerms,
  InsuranceSetTerms,
  Policy,
  PolicyParameter,
  PolicyRow,
  PolicySource,
  PolicyStatus,
  PolicyValues,
  RateParameter,
  RateTerms,
  RetirementDelay,
  RetirementGroup,
} from './policy/policy.ts';
export * from './reconcile/index.ts';
export { REFUSALS } from './refusals/catalogue.ts';
export { listRefusals } from './refusals/list-refusals.ts';
export type { ListedRefusal, RefusalChapter } from './refusals/list-refusals.ts';
export { isRefusal, isRefusalCode, refuse } from './refusals/refusal.ts';
export type { EndUserFault } from './refusals/portal-refusals.ts';
export type { DecidedBy, PolicyNotPublished, Refusal, RefusalCode, RefusalOf } from './refusals/refusal.ts';
export type { RefusalFacts } from './refusals/refusal-facts.ts';
export { birthDatesReaching, retirementWithin } from './retirement/reaching-retirement.ts';
export type { BirthDatesReaching } from './retirement/reaching-retirement.ts';
export { hasReachedRetirement, retirementOn, retirementUnder } from './retirement/retirement.ts';
export type { Retirement, RetirementPerson } from './retirement/retirement.ts';
export * from './roster-state.ts';
export * from './statistics/index.ts';
export { checkStopInput } from './stop/check-stop-input.ts';
export type { StopInput, ValidStopInput } from './stop/check-stop-input.ts';
export { changeDateRange, decideStop } from './stop/decide-stop.ts';
export type { StopDecision, StopPlan, StoppedEnrolment } from './stop/decide-stop.ts';
export { describeStop } from './stop/describe-stop.ts';
export { checkTokenRequest, LONGEST_TOKEN_DAYS, LONGEST_TOKEN_NAME, MOST_TOKENS } from './token/check-token-request.ts';
export type { TokenRequest } from './token/check-token-request.ts';
export { UNIT_TYPES, isUnitType, unitTypeName } from './unit-type.ts';
export type { UnitType } from './unit-type.ts';
export { UNIT_FIELD_NAMES, unitFieldText } from './unit-update/unit-particulars.ts';
export type { UnitField, UnitParticulars } from './unit-update/unit-particulars.ts';
export { checkUnitInput } from './unit-update/check-unit-input.ts';
export type { UnitUpdateInput, UnitUpdateInputCheck, ValidUnitUpdateInput } from './unit-update/check-unit-input.ts';
export { decideUnitUpdate, describeUnitUpdate } from './unit-update/decide-unit-update.ts';
export type { UnitUpdateDecision } from './unit-update/decide-unit-update.ts';
export * from './wage/index.ts';
export * from './worksheet/index.ts';
