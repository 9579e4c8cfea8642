import { checkBackPayInput } from '../back-pay/check-back-pay-input.ts';
import { decideBackPay } from '../back-pay/decide-back-pay.ts';
import { checkEnrolmentInput } from '../enrolment/check-enrolment-input.ts';
import { decideEnrolment } from '../enrolment/decide-enrolment.ts';
import type { Moment } from '../moment.ts';
import type { Refusal } from '../refusals/refusal.ts';
import { checkStopInput } from '../stop/check-stop-input.ts';
import { decideStop } from '../stop/decide-stop.ts';
import { checkWageInput } from '../wage/check-wage-input.ts';
import { decideWage } from '../wage/decide-wage.ts';
import type { BatchInputs, BatchSetting, CellFault, CheckedBatchRow } from './batch-input.ts';
import type { BatchKind } from './batch-kind.ts';
import { columnOfField } from './column-of-field.ts';

/** Why the single operation would be refused whatever the records say: the calendar, an age, a month ahead. */
type Decide<Kind extends BatchKind> = (
  input: BatchInputs[Kind],
  setting: BatchSetting,
  moment: Moment,
) => readonly Refusal[];

const DECISIONS: { readonly [Kind in BatchKind]: Decide<Kind> } = {
  ENROL: (input, { unit, policy }, moment) => {
    const check = checkEnrolmentInput(input, unit, moment.day, policy);
    return check.ok ? decideEnrolment(check.input, 'unknown', moment, policy).refusals : check.refusals;
  },
  STOP: (input, { policy }, moment) => {
    const check = checkStopInput(input, moment.day);
    return check.ok ? decideStop(check.input, 'unknown', moment, policy).refusals : check.refusals;
  },
  ADJUST_WAGE: (input, { policy }, moment) => {
    const check = checkWageInput({ ...input, annual: true }, moment.day);
    return check.ok ? decideWage(check.input, 'unknown', moment, policy).refusals : check.refusals;
  },
  BACK_PAY: (input, { policy }, moment) => {
    const check = checkBackPayInput(input, moment.day);
    return check.ok ? decideBackPay(check.input, 'unknown', moment, policy).refusals : check.refusals;
  },
};

/**
 * What the rules tell of a row without the records: the decision of the single operation with its facts unknown. A row that
 * has faults already has none more. The server tells the same, and what the records add, when the file is checked there.
 */
export function decideRowAlone<Kind extends BatchKind>(
  kind: Kind,
  row: CheckedBatchRow<Kind>,
  setting: BatchSetting,
  moment: Moment,
): CellFault[] {
  if (row.input === null) return [];
  return DECISIONS[kind](row.input, setting, moment).map(({ code, message, remedy, field }) => {
    return { rowNo: row.rowNo, column: columnOfField(kind, field), code, message, remedy };
  });
}
