import { explainContribution, fen, isInsuranceType, maskIdNumber, readPolicyBasis } from '@canbao/rules';
import type { AmountWorking as RulesWorking, ContributoryType, InsuranceType } from '@canbao/rules';
import { declarationOf } from '../declaration/index.ts';
import { MASKED_NAME } from '../person/index.ts';
import { monthOfDate } from '../platform/database/month-column.ts';
import { batchLoader } from '../platform/graphql/batch-loader.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { seesIdentity } from '../platform/identity/viewer.ts';
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
  const kept = await batchLoader(context, 'ledger.bases', policyBasesById, (row) => row.id).load(charge.policyBasisId);
  if (kept === null) throw new Error(`charge ${charge.id} has no policy basis`);
  const basis = readPolicyBasis(kept.rows);
  const working = explainContribution(basis, charge.insuranceType as ContributoryType, charge.declaredWage);
  if (working.personal.amount !== charge.personal || working.employer.amount !== charge.employer) {
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
    declaration: await declarationOf(context, charge.declarationId),
    text: working.text,
  };
}

function shownWorking({ rate, fixed, exact, amount, row }: RulesWorking): AmountWorking {
  return { rate, fixed, exact, amount, row: shownPolicyRow(row) };
}

function insuranceTypeOf(text: string): InsuranceType {
  if (!isInsuranceType(text)) throw new RangeError(`not an insurance type: ${text}`);
  return text;
}
