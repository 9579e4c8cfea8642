import { BATCH_COLUMNS, checkBatchRow, parseDay, parseMonth } from '@canbao/rules';
import type {
  BatchKind,
  BatchRow,
  BatchSetting,
  BatchTerms,
  CheckedBatchRow,
  Day,
  InsuranceType,
  Month,
} from '@canbao/rules';
import type { Submission } from '../operation/index.ts';

/** A batch: who submits what kind of operation, for which unit and when, with the terms of all its rows. */
export interface BatchCase {
  readonly kind: BatchKind;
  readonly submission: Submission;
  readonly terms: BatchTerms;
}

/** What the rows of a batch are checked against. */
export function settingOf({ submission: { unit, policy, moment }, terms }: BatchCase): BatchSetting {
  return { unit: { name: unit.name, unitType: unit.unitType }, today: moment.day, policy, terms };
}

/** A row's cells as they are stored: in the order of the template, '' for blank. */
export function storedCells(kind: BatchKind, { cells }: BatchRow): string[] {
  return BATCH_COLUMNS[kind].map(({ key }) => cells[key] ?? '');
}

/** A row from its stored cells. */
export function rowOf(kind: BatchKind, rowNo: number, stored: readonly string[]): BatchRow {
  const cells = BATCH_COLUMNS[kind].map(({ key }, place): [string, string] => [key, stored[place] ?? '']);
  return { rowNo, cells: Object.fromEntries(cells.filter(([, text]) => text !== '')) };
}

/** A stored row as the file alone can judge it. */
export function checkedRowOf(batch: BatchCase, rowNo: number, stored: readonly string[]): CheckedBatchRow {
  return checkBatchRow(batch.kind, rowOf(batch.kind, rowNo, stored), settingOf(batch));
}

/** The terms of a batch as they are stored. What they say of months and days has been read by the rules already. */
export interface StoredTerms {
  readonly startMonth: Month | null;
  readonly insuranceTypes: readonly InsuranceType[] | null;
  readonly changeDate: Day | null;
}

export function storedTerms({ terms }: BatchCase): StoredTerms {
  return {
    startMonth: parseMonth(terms.startMonth ?? ''),
    insuranceTypes: terms.insuranceTypes ?? null,
    changeDate: parseDay(terms.changeDate ?? ''),
  };
}
