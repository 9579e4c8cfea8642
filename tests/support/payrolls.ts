import type { Client } from './client.ts';
import type { WireFault } from './batches.ts';

export const RECONCILE = `query ($unitNo: ID!, $uploadId: ID!) { reconciliation(unitNo: $unitNo, uploadId: $uploadId) {
  fileName rows persons members faultyRows skippedRows columns { column heading letters } correctedList
  counts { kind total mendable } batches { kind rows download obstacles { code message remedy } }
  differences(options: { take: 2000 }) { totalItems items { kind idNo rows payrollName payrollWage recordName declaredWage
    baseBefore baseAfter heldTo batchKind advice } }
  faults { totalItems items { row column heading code message remedy } } } }`;

export const PREPARE = `mutation ($unitNo: ID!, $uploadId: ID!, $kind: BatchKind!) {
  prepareBatch(unitNo: $unitNo, uploadId: $uploadId, kind: $kind) { uploadId kind rows } }`;

export interface WireReconciliation {
  rows: number;
  persons: number;
  members: number;
  faultyRows: number;
  columns: { column: string; heading: string; letters: string }[];
  correctedList: string;
  counts: { kind: string; total: number; mendable: number }[];
  batches: { kind: string; rows: number; download: string; obstacles: { code: string }[] }[];
  differences: {
    totalItems: number;
    items: {
      kind: string;
      idNo: string;
      rows: number[];
      payrollWage: string | null;
      recordName: string | null;
      declaredWage: string | null;
      baseBefore: string | null;
      baseAfter: string | null;
      heldTo: string | null;
      batchKind: string | null;
      advice: string;
    }[];
  };
  faults: { totalItems: number; items: WireFault[] };
}

/** Uploads a payroll and gives its number; throws with the refusal. */
export async function uploadPayroll(client: Client, file: Buffer, name = '工资表.xlsx'): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(file)]), name);
  const answer = (await (await client.post('/uploads?for=payroll', form)).json()) as { uploadId?: string };
  if (answer.uploadId === undefined) throw new Error(`the payroll was refused: ${JSON.stringify(answer)}`);
  return answer.uploadId;
}

export async function reconcile(client: Client, unitNo: string, uploadId: string): Promise<WireReconciliation> {
  const answer = await client.ask<{ reconciliation: WireReconciliation }>(RECONCILE, { unitNo, uploadId });
  return answer.reconciliation;
}
