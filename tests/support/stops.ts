import type { Client } from './client.ts';
import { HOSPITAL } from './demo-unit.ts';

const STOP = `mutation ($input: StopInput!) { stop(input: $input) {
  outcome message details remainingBackPay refusals { code message remedy field }
  enrolment { id startMonth endMonth } declaration { id state kind outcome personName before { field value } after { field value } } } }`;

const PREVIEW_STOP = `query ($input: StopInput!) { previewStop(input: $input) {
  outcome message details remainingBackPay feeMonth personal employer amount refusals { code message }
  added { coveredMonth } removed { coveredMonth } regularBefore { coveredMonth amount } regularAfter { coveredMonth amount } } }`;

export interface WireStop {
  outcome: string;
  message: string;
  details: string[];
  remainingBackPay: string[];
  refusals: { code: string; message: string; remedy: string; field: string | null }[];
  enrolment: { id: string; startMonth: string; endMonth: string | null } | null;
  declaration: {
    id: string;
    state: string;
    kind: string;
    outcome: string;
    personName: string | null;
    before: { field: string; value: string | null }[];
    after: { field: string; value: string | null }[];
  };
}

export interface WirePreview {
  outcome: string;
  message: string;
  details: string[];
  remainingBackPay: string[];
  feeMonth: string;
  personal: string;
  employer: string;
  amount: string;
  refusals: { code: string; message: string }[];
  regularBefore: { coveredMonth: string; amount: string }[];
  regularAfter: { coveredMonth: string; amount: string }[];
}

/** The input of a stop in the hospital, with whatever differs. */
export function stopInput(idNo: string, changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { unitNo: HOSPITAL, idNo, ...changes };
}

/** Submits a stop. */
export async function stop(as: Client, input: Record<string, unknown>): Promise<WireStop> {
  return (await as.ask<{ stop: WireStop }>(STOP, { input })).stop;
}

export async function previewStop(as: Client, input: Record<string, unknown>): Promise<WirePreview> {
  return (await as.ask<{ previewStop: WirePreview }>(PREVIEW_STOP, { input })).previewStop;
}

export { PREVIEW_STOP, STOP };
