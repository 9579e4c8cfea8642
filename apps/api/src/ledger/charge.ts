import {
  CONTRIBUTORY_TYPES,
  explainContribution,
  fen,
  isInsuranceType,
  maskIdNumber,
  readPolicyBasis,
} from '@canbao/rules';
import type { AmountWorking as RulesWorking, ContributoryType, InsuranceType, PolicyBasis } from '@canbao/rules';
import { declarationOf } from '../declaration/index.ts';
import { MASKED_NAME } from '../person/index.ts';
import { monthOfDate } from '../platform/database/month-column.ts';
import { batchLoader } from '../platform/graphql/batch-loader.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { inScope, seesIdentity } from '../platform/identity/viewer.ts';
import type { Viewer } from '../platform/identity/viewer.ts';
import { shownPolicyRow } from '../policy/index.ts';
import { chargeKindOf } from './charge-kind-code.ts';
import type { AmountWorking, Charge, ChargeExplanation } from './charge.type.ts';
import { policyBasesById } from './ledger.store.ts';
import type { ChargeRow } from './ledger.store.ts';

/** A stored amount pair as the viewer may see it. */
export function shownCharge(viewer: Viewer, row: ChargeRow): Charge {
  const [id, type, personNo, name, idNo, unitNo, feeMonth, coveredMonth, kind, wage, base, personal, employer] = row;
  return {
    id: `${id}-${type}`,
    personNo,
    personName: seesIdentity(viewer) ? name : MASKED_NAME,
    maskedIdNo: maskIdNumber(idNo),
    unitNo,
    feeMonth: monthOfDate(feeMonth),
    coveredMonth: monthOfDate(coveredMonth),
    insuranceType: insuranceTypeOf(type),
    kind: chargeKindOf(kind),
    declaredWage: fen(wage),
    base: fen(base),
    personal: fen(personal),
    employer: fen(employer),
    amount: fen(personal + employer),
    policyBasisId: row[13],
    declarationId: row[14],
  };
}

/**
 * 金额来历: the working of a charge from the policy rows that were kept with it. Throws when the working does not give the
 * stored amounts: then the ledger and the rules have parted, and nobody may be told a wrong reason.
 */
export async function explainCharge(context: RequestContext, charge: Charge): Promise<ChargeExplanation> {
  const [basis, declaration] = await Promise.all([
    basisOf(context, charge.policyBasisId),
    inScope(context.signedIn(), 'declaration') ? declarationOf(context, charge.declarationId) : null,
  ]);
  if (basis === null) throw new Error(`charge ${charge.id} has no policy basis`);
  if (!isContributory(charge.insuranceType)) throw new Error(`charge ${charge.id} is of a type that is not charged`);
  const working = explainContribution(basis, charge.insuranceType, charge.declaredWage);
  const { base, personal, employer } = working;
  if (base !== charge.base || personal.amount !== charge.personal || employer.amount !== charge.employer) {
    throw new Error(`charge ${charge.id} is not what its policy rows give`);
  }
  return {
    declaredWage: working.declaredWage,
    base: working.base,
    heldTo: working.heldTo,
    floor: working.floor,
    ceiling: working.ceiling,
    limits: shownPolicyRow(working.limits),
    personal: shownWorking(working.personal),
    employer: shownWorking(working.employer),
    declaration,
    text: working.text,
  };
}

/** The policy rows kept under a number; read once for all charges of a request that rest on them. */
async function basisOf(context: RequestContext, id: number): Promise<PolicyBasis | null> {
  const row = await batchLoader(context, 'ledger.bases', policyBasesById, (kept) => kept.id).load(id);
  return row === null ? null : context.once(`ledger.basis ${id}`, () => readPolicyBasis(row.rows));
}

function isContributory(type: InsuranceType): type is ContributoryType {
  return (CONTRIBUTORY_TYPES as readonly InsuranceType[]).includes(type);
}

function shownWorking({ rate, fixed, exact, amount, row }: RulesWorking): AmountWorking {
  return { rate, fixed, exact, amount, row: shownPolicyRow(row) };
}

function insuranceTypeOf(text: string): InsuranceType {
  if (!isInsuranceType(text)) throw new RangeError(`not an insurance type: ${text}`);
  return text;
}
