import type { Client } from '../support/client.ts';
import { yuan } from './step.ts';
import type { Step } from './step.ts';

/** What the product says to a preview or a submission, in the words that both share. */
export interface Told {
  readonly outcome: string;
  readonly message: string;
  readonly details: readonly string[];
  readonly added: readonly WireLine[];
  readonly removed: readonly WireLine[];
  /** of previews of operations on members alone: what settlement would charge, before and after, and the difference */
  readonly regular: readonly [WireLine[], WireLine[]] | null;
  readonly totals: { readonly personal: string; readonly employer: string; readonly amount: string } | null;
  /** of enrolments alone */
  readonly leftOut: { readonly tooOld: string[]; readonly charged: string[] } | null;
}

export interface WireLine {
  readonly coveredMonth: string;
  readonly insuranceType: string;
  readonly base: string;
  readonly personal: string;
  readonly employer: string;
  readonly amount: string;
  /** of charges that are stored */
  readonly feeMonth?: string;
  readonly kind?: string;
}

const LINE = 'coveredMonth insuranceType base personal employer amount';
const CHARGE = `${LINE} feeMonth kind`;
const TOTALS = 'personal employer amount';
const MEMBER_PREVIEW = `outcome message details ${TOTALS} added { ${LINE} } removed { ${LINE} }
  regularBefore { ${LINE} } regularAfter { ${LINE} }`;
const MEMBER_RESULT = `outcome message details charges { ${CHARGE} } withdrawn { ${CHARGE} }`;
const ENROL = 'outcome message detail notAssessed alreadyCharged';

/** For each kind: the type of its input, the preview and what is asked of it, the mutation and what is asked of it. */
const OPERATIONS: Readonly<Record<Step['kind'], readonly [string, string, string, string, string]>> = {
  ENROL: [
    'EnrolInput',
    'previewEnrolment',
    `${ENROL} ${TOTALS} backPay { ${LINE} }`,
    'enrol',
    `${ENROL} backPay { ${CHARGE} }`,
  ],
  STOP: ['StopInput', 'previewStop', MEMBER_PREVIEW, 'stop', 'outcome message details'],
  ADJUST_WAGE: ['AdjustWageInput', 'previewAdjustWage', MEMBER_PREVIEW, 'adjustWage', MEMBER_RESULT],
  BACK_PAY: ['BackPayInput', 'previewBackPay', MEMBER_PREVIEW, 'assessBackPay', MEMBER_RESULT],
  DELETE_BACK_PAY: ['BackPayInput', 'previewBackPayDeletion', MEMBER_PREVIEW, 'deleteBackPay', MEMBER_RESULT],
};

/** Asks for the preview of a step. */
export async function previewed(as: Client, step: Step): Promise<Told> {
  const [type, field, asked] = OPERATIONS[step.kind];
  return told(await ask(as, `query ($input: ${type}!) { told: ${field}(input: $input) { ${asked} } }`, step));
}

/** Submits a step. */
export async function submitted(as: Client, step: Step): Promise<Told> {
  const [type, , , field, asked] = OPERATIONS[step.kind];
  return told(await ask(as, `mutation ($input: ${type}!) { told: ${field}(input: $input) { ${asked} } }`, step));
}

interface WireAnswer {
  outcome: string;
  message: string;
  detail?: string | null;
  details?: string[];
  backPay?: WireLine[];
  added?: WireLine[];
  removed?: WireLine[];
  charges?: WireLine[];
  withdrawn?: WireLine[];
  regularBefore?: WireLine[];
  regularAfter?: WireLine[];
  personal?: string;
  employer?: string;
  amount?: string;
  notAssessed?: string[];
  alreadyCharged?: string[];
}

async function ask(as: Client, query: string, step: Step): Promise<WireAnswer> {
  return (await as.ask<{ told: WireAnswer }>(query, { input: inputOf(step) })).told;
}

function told(answer: WireAnswer): Told {
  const { outcome, message, detail, regularBefore, regularAfter, personal, employer, amount } = answer;
  const { notAssessed, alreadyCharged } = answer;
  return {
    outcome,
    message,
    details: answer.details ?? (typeof detail === 'string' ? [detail] : []),
    added: answer.backPay ?? answer.added ?? answer.charges ?? [],
    removed: answer.removed ?? answer.withdrawn ?? [],
    regular: regularBefore && regularAfter ? [regularBefore, regularAfter] : null,
    totals: personal && employer && amount ? { personal, employer, amount } : null,
    leftOut: notAssessed && alreadyCharged ? { tooOld: notAssessed, charged: alreadyCharged } : null,
  };
}

const COMPULSORY = [
  'BASIC_MEDICAL',
  'LARGE_AMOUNT',
  'LOCAL_SUPPLEMENT',
  'MATERNITY',
  'LONG_TERM_CARE',
  'CRITICAL_ILLNESS',
] as const;

function inputOf(step: Step): Record<string, unknown> {
  const { unitNo, idNo } = step;
  switch (step.kind) {
    case 'ENROL': {
      const { name, start, wage, civilServant } = step;
      const types = civilServant ? { insuranceTypes: [...COMPULSORY, 'CIVIL_SERVANT'] } : {};
      return { unitNo, person: { idNo, name }, startMonth: start, declaredWage: yuan(wage), ...types };
    }
    case 'STOP':
      return { unitNo, idNo, changeDate: step.changeDate };
    case 'ADJUST_WAGE':
      return { unitNo, idNo, declaredWage: yuan(step.wage) };
    case 'BACK_PAY':
    case 'DELETE_BACK_PAY':
      return { unitNo, idNo, months: step.months };
  }
}
