import { BATCH_LIMITS, batchKindOfSheet, readBatchTable } from '@canbao/rules';
import type { BatchKind, Refusal } from '@canbao/rules';
import { readWorksheet } from '../platform/worksheet/read-worksheet.ts';
import type { Worksheet } from '../platform/worksheet/read-worksheet.ts';
import type { WorksheetLimits } from '../platform/worksheet/worksheet-limits.ts';
import { WorksheetRefused } from '../platform/worksheet/worksheet-refused.ts';
import { BETWEEN_CELLS, BETWEEN_ROWS } from './upload.store.ts';

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

/** A file of a batch as the thread that read it hands it over: little else is left to do with it than passing it on. */
export interface ReadFile {
  readonly kind: BatchKind;
  /** to be submitted */
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
 * Reads a file of a batch: the sheet of whichever template it was made from, its columns, and whether there is anything in
 * it. What stands in the cells is the check's business. Refusals: those of the file's reading and of `readBatchTable`.
 */
export async function readFile(file: Buffer): Promise<FileReading> {
  let sheet: Worksheet;
  try {
    sheet = await readWorksheet(file, (name) => batchKindOfSheet(name) !== null, LIMITS);
  } catch (error) {
    if (error instanceof WorksheetRefused) return { ok: false, refusals: [error.refusal] };
    throw error;
  }
  const { name, table } = sheet;
  const kind = batchKindOfSheet(name)!;
  const reading = readBatchTable(kind, table);
  if (!reading.ok) return reading;
  const lines = table.rows.map(({ rowNo, cells }) => [rowNo, ...cells].join(BETWEEN_CELLS)).join(BETWEEN_ROWS);
  const { headings } = table;
  return { ok: true, file: { kind, rows: reading.rows.length, headings, table: JSON.stringify(table), lines } };
}
