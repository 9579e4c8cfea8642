import { declarationRow, shownDeclaration } from '../declaration/index.ts';
import { chargesCausedBy, enrolmentOf } from '../enrolment/index.ts';
import { shownCharge } from '../ledger/index.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { operationOutcome } from './operation-outcome.type.ts';
import type { OperationResult } from './operation-result.type.ts';

/** The result as it stands in the records, so that a request that is repeated gets the very same answer. */
export async function operationResultOf(context: RequestContext, declarationId: number): Promise<OperationResult> {
  const row = await declarationRow(context, declarationId);
  if (row === null) throw new Error(`declaration ${declarationId} is out of sight`);
  const [declaration, charges, enrolment] = await Promise.all([
    shownDeclaration(context, row),
    chargesCausedBy(context, row),
    row.enrolment_id === null ? null : enrolmentOf(context, row.enrolment_id),
  ]);
  return {
    outcome: operationOutcome(row.outcome),
    message: row.message,
    enrolment,
    charges: charges.map((charge) => shownCharge(context.signedIn(), charge)),
    refusals: row.refusals,
    declaration,
  };
}
