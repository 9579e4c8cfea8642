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

export const UPDATE_UNIT = `mutation ($input: UpdateUnitInput!) { done: updateUnit(input: $input) { ${RESULT} } }`;
export const UPDATE_PERSON = `mutation ($input: UpdatePersonInput!) {
  done: updatePerson(input: $input) { ${RESULT} } }`;

const REVERSAL = `query ($id: ID!) { declaration(id: $id) { before { field value } after { field value }
  reversal { possible complete steps { kind values { field value } } refusals { code message } } } }`;
const REVERSE = `mutation ($id: ID!) { reverse(declarationId: $id) { done refusals { code message } declarations { id } } }`;

/** How a declaration would be reversed. */
export interface WireReversal {
  possible: boolean;
  complete: boolean;
  steps: { kind: string; values: { field: string; value: string | null }[] }[];
  refusals: { code: string; message: string }[];
}

/** A declaration as somebody may see it, with what would reverse it. */
export async function declarationAs(
  as: Client,
  id: string,
): Promise<Pick<WireOperation['declaration'], 'before' | 'after'> & { reversal: WireReversal | null }> {
  const { declaration } = await as.ask<{ declaration: Awaited<ReturnType<typeof declarationAs>> }>(REVERSAL, { id });
  return declaration;
}

/** Reverses a declaration. */
export async function reverse(as: Client, id: string): Promise<{ done: boolean; refusals: { code: string }[] }> {
  return (await as.ask<{ reverse: { done: boolean; refusals: { code: string }[] } }>(REVERSE, { id })).reverse;
}

/** Submits an operation. */
export async function operate(as: Client, operation: string, input: object): Promise<WireOperation> {
  return (await as.ask<{ done: WireOperation }>(operation, { input })).done;
}

/** Asks for the preview of an operation. */
export async function preview(as: Client, operation: string, input: object): Promise<WirePreview> {
  return (await as.ask<{ done: WirePreview }>(operation, { input })).done;
}
