import { BATCH_COLUMNS, batchKindName, idNumberCheckCharacter } from '@canbao/rules';
import type { BatchKind } from '@canbao/rules';
import type { Client } from './client.ts';
import { until } from './until.ts';
import { upload } from './uploads.ts';
import { sheetXml, workbook } from './workbook.ts';

/** The cells of a row, by their column; a column that is left out is blank. */
export type Cells = Readonly<Record<string, string>>;

/** An invented man whom nobody has on record, another one for each number below 500,000: born when no demo person was. */
export function invented(number: number): { idNo: string; name: string } {
  const born = new Date(Date.UTC(2000, 0, 1 + Math.floor(number / 500)));
  const digits = `320599${born.toISOString().slice(0, 10).replaceAll('-', '')}${String((number % 500) * 2 + 1).padStart(3, '0')}`;
  return { idNo: digits + idNumberCheckCharacter(digits), name: '郑新来' };
}

/** A row that enrols an invented person. */
export function enrolRow(number: number, more: Cells = {}): Cells {
  return { ...invented(number), declaredWage: '8200.00', ...more };
}

/** A file as somebody fills it in from the template: its rows begin in row 2. */
export function fileOf(kind: BatchKind, rows: readonly Cells[]): Buffer {
  const columns = BATCH_COLUMNS[kind];
  const lines = rows.map((cells) => columns.map(({ key }) => cells[key] ?? ''));
  return workbook({
    sheetName: batchKindName(kind),
    sheet: sheetXml([columns.map(({ heading }) => heading), ...lines]),
  });
}

/** Uploads a file and gives its number. */
export async function uploadRows(client: Client, kind: BatchKind, rows: readonly Cells[]): Promise<string> {
  const answer = await upload(client, fileOf(kind, rows));
  if (answer.uploadId === undefined) throw new Error(`the file was refused: ${JSON.stringify(answer)}`);
  return answer.uploadId;
}

export interface WireFault {
  row: number;
  column: string | null;
  heading: string | null;
  code: string;
  message: string;
  remedy: string;
}

export interface WireCheck {
  rows: number;
  ok: number;
  faulty: number;
  group: number;
  groups: { group: number; startMonth: string | null; insuranceTypes: string[] | null; rows: number }[];
  quote: {
    id: string;
    personal: string;
    employer: string;
    amount: string;
    totals: { coveredMonth: string; insuranceType: string; persons: number; amount: string }[];
    persons: {
      totalItems: number;
      items: {
        row: number;
        ok: boolean;
        outcome: string;
        message: string;
        amount: string;
        charges: { amount: string }[];
      }[];
    };
    faults: { totalItems: number; items: WireFault[] };
  };
}

export const CHECK = `mutation ($kind: BatchKind!, $uploadId: ID!, $terms: BatchTerms) {
  checkBatch(kind: $kind, uploadId: $uploadId, terms: $terms) { rows ok faulty group
    groups { group startMonth insuranceTypes rows }
    quote { id personal employer amount totals { coveredMonth insuranceType persons amount }
      persons(options: { take: 2000 }) { totalItems items { row ok outcome message amount charges { coveredMonth insuranceType amount } } }
      faults { totalItems items { row column heading code message remedy } } } } }`;

export const SUBMIT = `mutation ($kind: BatchKind!, $uploadId: ID!, $terms: BatchTerms, $quoteId: ID) {
  submitBatch(kind: $kind, uploadId: $uploadId, terms: $terms, quoteId: $quoteId) { id state total } }`;

const JOB = `query ($id: ID!) { job(id: $id) { id kind name state total processed failed hasErrors submittedAt finishedAt keptUntil
    fault download rows(options: { take: 2000 }) { totalItems items {
      row name maskedIdNo state outcome message remedy declarationId quoted charged faults { column code message } } } } }`;

export interface WireJob {
  id: string;
  state: string;
  total: number;
  processed: number;
  failed: number;
  hasErrors: boolean;
  submittedAt: string;
  finishedAt: string | null;
  keptUntil: string;
  fault: string | null;
  download: string | null;
  rows: {
    totalItems: number;
    items: {
      row: number;
      state: string;
      outcome: string | null;
      message: string | null;
      declarationId: string | null;
      quoted: string | null;
      charged: string | null;
      faults: { column: string | null; code: string; message: string }[];
    }[];
  };
}

export interface Batch {
  readonly kind: BatchKind;
  readonly uploadId: string;
  readonly terms?: Readonly<Record<string, unknown>>;
  readonly quoteId?: string;
}

export async function check(client: Client, batch: Batch): Promise<WireCheck> {
  return (await client.ask<{ checkBatch: WireCheck }>(CHECK, { ...batch })).checkBatch;
}

/** Submits a batch and gives the number of its job. */
export async function submitFile(client: Client, batch: Batch): Promise<string> {
  return (await client.ask<{ submitBatch: { id: string } }>(SUBMIT, { ...batch })).submitBatch.id;
}

export async function job(client: Client, id: string): Promise<WireJob | null> {
  return (await client.ask<{ job: WireJob | null }>(JOB, { id })).job;
}

/** The job when it has ended. */
export async function ended(client: Client, id: string): Promise<WireJob> {
  return until(`job ${id} ends`, async () => {
    const now = await job(client, id);
    if (now === null) throw new Error(`job ${id} is gone`);
    return now.finishedAt !== null && now;
  });
}

/** Uploads, checks and submits rows, and waits for their job to end. */
export async function carriedOut(
  client: Client,
  kind: BatchKind,
  rows: readonly Cells[],
  terms: Batch['terms'] = {},
): Promise<WireJob> {
  const batch = { kind, uploadId: await uploadRows(client, kind, rows), terms };
  const { quote } = await check(client, batch);
  return ended(client, await submitFile(client, { ...batch, quoteId: quote.id }));
}
