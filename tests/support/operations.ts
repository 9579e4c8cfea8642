import type { Client } from './client.ts';

/** What every operation on a member answers. */
export interface WireOperation {
  outcome: string;
  message: string;
  details: string[];
  base: { from: string; base: string; heldTo: string | null; limits: { id: string; status: string } } | null;
  enrolment: { id: string; declaredWage: string; contributionBase: string; personType: string } | null;
  refusals: { code: string; message: string; remedy: string; field: string | null }[];
  declaration: {
    id: string;
    kind: string;
    state: string;
    personName: string | null;
    before: { field: string; value: string | null }[];
    after: { field: string; value: string | null }[];
  };
}

const RESULT = `outcome message details base { from base heldTo limits { id status } }
  enrolment { id declaredWage contributionBase personType insuranceTypes } refusals { code message remedy field }
  declaration { id kind state personName before { field value } after { field value } }`;

/** What the preview of every operation on a member answers. */
export interface WirePreview {
  outcome: string;
  message: string;
  details: string[];
  feeMonth: string;
  base: WireOperation['base'];
  regularBefore: { coveredMonth: string; insuranceType: string; base: string; amount: string }[];
  regularAfter: { coveredMonth: string; insuranceType: string; base: string; amount: string }[];
  personal: string;
  employer: string;
  amount: string;
  refusals: { code: string }[];
}

const PREVIEW = `outcome message details feeMonth base { from base heldTo limits { id status } }
  regularBefore { coveredMonth insuranceType base amount } regularAfter { coveredMonth insuranceType base amount }
  personal employer amount refusals { code }`;

export const ADJUST_WAGE = `mutation ($input: AdjustWageInput!) { done: adjustWage(input: $input) { ${RESULT} } }`;
export const PREVIEW_WAGE = `query ($input: AdjustWageInput!) { done: previewAdjustWage(input: $input) { ${PREVIEW} } }`;
export const CHANGE_TYPE = `mutation ($input: ChangePersonTypeInput!) {
  done: changePersonType(input: $input) { ${RESULT} } }`;
export const PREVIEW_TYPE = `query ($input: ChangePersonTypeInput!) {
  done: previewPersonTypeChange(input: $input) { ${PREVIEW} } }`;

/** Submits an operation. */
export async function operate(as: Client, operation: string, input: object): Promise<WireOperation> {
  return (await as.ask<{ done: WireOperation }>(operation, { input })).done;
}

/** Asks for the preview of an operation. */
export async function preview(as: Client, operation: string, input: object): Promise<WirePreview> {
  return (await as.ask<{ done: WirePreview }>(operation, { input })).done;
}
