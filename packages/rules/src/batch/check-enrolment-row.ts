import { checkEnrolmentInput } from '../enrolment/check-enrolment-input.ts';
import type { ValidEnrolmentInput } from '../enrolment/enrolment-input.ts';
import type { InsuranceType } from '../insurance-type.ts';
import { monthOf, parseMonth } from '../month.ts';
import type { Month } from '../month.ts';
import { inSchemaOrder, insuranceTypesFor } from '../policy/insurance-types-for.ts';
import { isRefusal, refuse } from '../refusals/refusal.ts';
import { batchColumn } from './batch-column.ts';
import type { BatchSetting, CheckedBatchRow, EnrolmentRowInput } from './batch-input.ts';
import type { BatchRow } from './batch-table.ts';
import { readCellDate, readCellIdNumber, readCellMonth, readCellWage, readCellYesNo } from './cell-readers.ts';
import { columnOfField } from './column-of-field.ts';
import { rowReader } from './row-reader.ts';
import type { RowReader } from './row-reader.ts';

/** A row of 批量增员: its cells made into the single form, which is then checked by the form's own rule. */
export function checkEnrolmentRow(row: BatchRow, setting: BatchSetting): CheckedBatchRow<'ENROL'> {
  const reader = rowReader('ENROL', row);
  const idNo = reader.read('idNo', readCellIdNumber);
  const name = reader.read('name', (text) => text);
  const declaredWage = reader.read('declaredWage', readCellWage);
  const phone = reader.read('phone', (text) => text);
  const residence = reader.read('residence', (text) => text);
  const workStartDate = reader.read('workStartDate', readCellDate);
  const startMonth = readStartMonth(reader, setting);
  const insuranceTypes = readInsuranceTypes(reader, setting);
  const form = { idNo: idNo ?? '', name: name ?? '', phone, residence, workStartDate, insuranceTypes };
  const check = checkEnrolmentInput(
    { ...form, declaredWage: declaredWage ?? '', startMonth: startMonth ?? '' },
    setting.unit,
    setting.today,
    setting.policy,
  );
  if (!check.ok) for (const refusal of check.refusals) reader.note(columnOfField('ENROL', refusal.field), refusal);
  return {
    rowNo: row.rowNo,
    input: check.ok && reader.faults.length === 0 ? formOf(check.input) : null,
    faults: reader.faults,
    idNo: idNo ?? row.cells.idNo ?? '',
    name: name ?? '',
    startMonth,
    insuranceTypes,
  };
}

function formOf(input: ValidEnrolmentInput): EnrolmentRowInput {
  const { idNo, name, phone, residence, workStartDate, startMonth, declaredWage, insuranceTypes } = input;
  return { idNo, name, phone, residence, workStartDate, startMonth, declaredWage, insuranceTypes };
}

function readStartMonth(reader: RowReader, { terms }: BatchSetting): Month | null {
  const month = reader.read('startMonth', readCellMonth) ?? (reader.hasFault('startMonth') ? null : termsMonth(terms));
  if (month === null)
    reader.note('startMonth', refuse('CELL_BLANK', { heading: batchColumn('ENROL', 'startMonth').heading }));
  return month;
}

function termsMonth(terms: BatchSetting['terms']): Month | null {
  return parseMonth((terms.startMonth ?? '').trim());
}

/** null where no insurance set is published for today: the decision refuses such a row, and names what is missing. */
function readInsuranceTypes(reader: RowReader, setting: BatchSetting): readonly InsuranceType[] | null {
  const { unit, today, policy, terms } = setting;
  const civilServant = reader.read('civilServant', readCellYesNo);
  const offered = insuranceTypesFor(unit.unitType, policy, monthOf(today));
  if (isRefusal(offered)) return null;
  if (civilServant === null) return inSchemaOrder(terms.insuranceTypes ?? offered.compulsory);
  return inSchemaOrder(civilServant ? [...offered.compulsory, 'CIVIL_SERVANT'] : offered.compulsory);
}
