import { BATCH_LIMITS, batchKindOfSheet, readBatchTable } from '@canbao/rules';
import type { Refusal, SheetTable } from '@canbao/rules';
import { readWorksheet } from '../platform/worksheet/read-worksheet.ts';
import type { WorksheetLimits } from '../platform/worksheet/worksheet-limits.ts';
import { WorksheetRefused } from '../platform/worksheet/worksheet-refused.ts';
import { readPayroll } from './read-payroll.ts';
import type { UploadKind, UploadPurpose } from './upload-kind.ts';
import { linesOf } from './upload.store.ts';

const MEGABYTE = 1024 * 1024;

/** Beside the limits that people are told, those that only a file made to harm can reach. */
const LIMITS: WorksheetLimits = {
  ...BATCH_LIMITS,
  // the template's example row
  rows: BATCH_LIMITS.rows + 1,
  text: 8 * MEGABYTE,
  ratio: 200,
  freeBytes: 8 * MEGABYTE,
  depth: 32,
};

/** Payrolls have a column for each kind of pay and deduction. */
const PAYROLL_LIMITS: WorksheetLimits = { ...LIMITS, columns: 100 };

/** A file as the thread that read it hands it over: little else is left to do with it than passing it on. */
export interface ReadFile {
  readonly kind: UploadKind;
  /** to be submitted or compared */
  readonly rows: number;
  readonly headings: readonly string[];
  /** the sheet as JSON: {"headings": […], "rows": [{"rowNo": …, "cells": […]}, …]} */
  readonly table: string;
  /** the rows as the store takes them */
  readonly lines: string;
}

export type FileReading =
  { readonly ok: true; readonly file: ReadFile } | { readonly ok: false; readonly refusals: readonly Refusal[] };

/**
 * Reads a file: of a batch, the sheet of whichever template it was made from, or a payroll; its columns, and whether there is
 * anything in it. What stands in the cells is the check's business. Refusals: those of the file's reading, of
 * `readBatchTable` and of `readPayrollTable`.
 */
export async function readFile(file: Buffer, purpose: UploadPurpose = 'BATCH'): Promise<FileReading> {
  try {
    return await (purpose === 'PAYROLL' ? payrollIn(file) : batchIn(file));
  } catch (error) {
    if (error instanceof WorksheetRefused) return { ok: false, refusals: [error.refusal] };
    throw error;
  }
}

async function batchIn(file: Buffer): Promise<FileReading> {
  const { name, table } = await readWorksheet(file, (sheet) => batchKindOfSheet(sheet) !== null, LIMITS);
  const kind = batchKindOfSheet(name)!;
  const reading = readBatchTable(kind, table);
  return reading.ok ? { ok: true, file: fileOf(kind, reading.rows.length, table) } : reading;
}

async function payrollIn(file: Buffer): Promise<FileReading> {
  const reading = await readPayroll(file, PAYROLL_LIMITS);
  return reading.ok ? { ok: true, file: fileOf('PAYROLL', reading.rows, reading.table) } : reading;
}

function fileOf(kind: UploadKind, rows: number, table: SheetTable): ReadFile {
  const { headings } = table;
  return { kind, rows, headings, table: JSON.stringify(table), lines: linesOf(table.rows) };
}
