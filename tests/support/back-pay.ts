import type { Client } from './client.ts';
import { enrolInput, HOSPITAL } from './demo-unit.ts';
import type { WireCharge } from './demo-unit.ts';
import { somebody, submit } from './enrolments.ts';

const RESULT = `outcome message details refusals { code message remedy field } enrolment { id }
  charges { coveredMonth feeMonth insuranceType kind base personal employer amount }
  withdrawn { coveredMonth feeMonth insuranceType kind base personal employer amount }
  declaration { id state kind outcome message before { label value } after { label value } }`;
const PREVIEW = `outcome message details feeMonth personal employer amount refusals { code message }
  added { coveredMonth insuranceType base personal employer amount }
  removed { coveredMonth insuranceType base personal employer amount }
  regularBefore { coveredMonth amount } regularAfter { coveredMonth amount }`;

export const ASSESS = `mutation ($input: BackPayInput!) { assessBackPay(input: $input) { ${RESULT} } }`;
export const DELETE = `mutation ($input: BackPayInput!) { deleteBackPay(input: $input) { ${RESULT} } }`;
export const PREVIEW_ASSESS = `query ($input: BackPayInput!) { previewBackPay(input: $input) { ${PREVIEW} } }`;
export const PREVIEW_DELETE = `query ($input: BackPayInput!) { previewBackPayDeletion(input: $input) { ${PREVIEW} } }`;
export const MONTHS = `query ($unitNo: ID!, $idNo: String!) { backPayMonths(unitNo: $unitNo, idNo: $idNo) {
  feeMonth limit personName refusals { code message } months { coveredMonth state amount chargedIn deletable
    refusals { code message } charges { insuranceType base personal employer amount } deletionRefusal { code message } } } }`;

export interface WireOperation {
  outcome: string;
  message: string;
  details: string[];
  refusals: { code: string; message: string; remedy: string; field: string | null }[];
  enrolment: { id: string } | null;
  charges: WireCharge[];
  withdrawn: WireCharge[];
  declaration: {
    id: string;
    state: string;
    kind: string;
    before: { label: string; value: string | null }[];
    after: { label: string; value: string | null }[];
  };
}

export interface WirePreview {
  outcome: string;
  message: string;
  details: string[];
  feeMonth: string;
  personal: string;
  employer: string;
  amount: string;
  refusals: { code: string; message: string }[];
  added: WireCharge[];
  removed: WireCharge[];
  regularBefore: { coveredMonth: string; amount: string }[];
  regularAfter: { coveredMonth: string; amount: string }[];
}

export interface WireMonth {
  coveredMonth: string;
  state: string;
  amount: string;
  chargedIn: string | null;
  deletable: boolean;
  refusals: { code: string; message: string }[];
  deletionRefusal: { code: string; message: string } | null;
}

export interface WireMonths {
  feeMonth: string;
  limit: number;
  personName: string | null;
  refusals: { code: string; message: string }[];
  months: WireMonth[];
}

type Changes = Readonly<Record<string, unknown>>;

/** Back-pay of a person in the hospital, with whatever differs. */
export function backPayInput(idNo: string, months: readonly string[], changes: Changes = {}): Record<string, unknown> {
  return { unitNo: HOSPITAL, idNo, months, ...changes };
}

/** Back-pay and its deletion as one account asks for them. */
export function backPayDesk(as: () => Client) {
  const asked =
    <Answer>(query: string, field: string) =>
    async (idNo: string, months: readonly string[], changes: Changes = {}): Promise<Answer> =>
      (await as().ask<Record<string, Answer>>(query, { input: backPayInput(idNo, months, changes) }))[field]!;
  return {
    assess: asked<WireOperation>(ASSESS, 'assessBackPay'),
    remove: asked<WireOperation>(DELETE, 'deleteBackPay'),
    preview: asked<WirePreview>(PREVIEW_ASSESS, 'previewBackPay'),
    previewDeletion: asked<WirePreview>(PREVIEW_DELETE, 'previewBackPayDeletion'),
    months: async (idNo: string, unitNo = HOSPITAL): Promise<WireMonths> =>
      (await as().ask<{ backPayMonths: WireMonths }>(MONTHS, { unitNo, idNo })).backPayMonths,
  };
}

/** The months that charges are for, each once. */
export function monthsOf(charges: readonly { coveredMonth: string }[]): string[] {
  return [...new Set(charges.map(({ coveredMonth }) => coveredMonth))];
}

/** Somebody new who is enrolled from a month, and whose back-pay has been deleted again: those months are missed. */
export async function missedMonths(
  as: Client,
  serial: number,
  startMonth: string,
  changes: Changes = {},
): Promise<{ idNo: string; name: string }> {
  const person = somebody(serial);
  const { backPay } = await submit(as, enrolInput(person, { startMonth, ...changes }));
  const unitNo = changes['unitNo'] ?? HOSPITAL;
  const input = backPayInput(person.idNo, monthsOf(backPay), { unitNo });
  const { deleteBackPay } = await as.ask<{ deleteBackPay: WireOperation }>(DELETE, { input });
  if (deleteBackPay.outcome !== 'BACK_PAY_DELETED') throw new Error(deleteBackPay.message);
  return person;
}
