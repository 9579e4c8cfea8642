import { declarationRow, keptIn, keptTexts, shownDeclaration } from '../declaration/index.ts';
import type { DeclarationRow } from '../declaration/index.ts';
import { chargesCausedBy, enrolmentOf } from '../enrolment/index.ts';
import { backPayWithdrawnBy, shownCharge } from '../ledger/index.ts';
import type { ChargeRow } from '../ledger/index.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { policyOfArea } from '../policy/index.ts';
import { unitOf } from '../unit/index.ts';
import { operationOutcome } from './operation-outcome.type.ts';
import type { OperationResult } from './operation-result.type.ts';
import { baseKeptIn } from './resulting-base.ts';
import type { ResultingBase } from './resulting-base.type.ts';

/** The result as it stands in the records, so that a request that is repeated gets the very same answer. */
export async function operationResultOf(context: RequestContext, declarationId: number): Promise<OperationResult> {
  const row = await declarationRow(context, declarationId);
  if (row === null) throw new Error(`declaration ${declarationId} is out of sight`);
  const [declaration, charges, withdrawn, enrolment, base] = await Promise.all([
    shownDeclaration(context, row),
    chargesCausedBy(context, row),
    withdrawnBy(context, row),
    row.enrolment_id === null ? null : enrolmentOf(context, row.enrolment_id),
    keptIn(row.result, 'base') === undefined ? null : baseOf(context, row),
  ]);
  return {
    outcome: operationOutcome(row.outcome),
    message: row.message,
    details: keptTexts(row.result, 'details'),
    base,
    enrolment,
    charges: charges.map((charge) => shownCharge(context.signedIn(), charge)),
    withdrawn: withdrawn.map((charge) => shownCharge(context.signedIn(), charge)),
    refusals: row.refusals,
    declaration,
  };
}

async function baseOf(
  context: RequestContext,
  { unit_id: unitId, result }: DeclarationRow,
): Promise<ResultingBase | null> {
  const unit = await unitOf(context, unitId);
  return unit === null ? null : baseKeptIn(result, policyOfArea(unit.area));
}

async function withdrawnBy(context: RequestContext, { id, unit_id, kind }: DeclarationRow): Promise<ChargeRow[]> {
  return kind === 'DELETE_BACK_PAY' ? backPayWithdrawnBy(await context.reading(), unit_id, id) : [];
}
