import { parseMonth } from '@canbao/rules';
import type { EnrolOutcome, Month } from '@canbao/rules';
import { declarationRow, keptText, keptTexts, shownDeclaration } from '../declaration/index.ts';
import type { DeclarationRow, Json } from '../declaration/index.ts';
import { backPayOf, shownCharge } from '../ledger/index.ts';
import type { ChargeRow } from '../ledger/index.ts';
import { monthOfDate } from '../platform/database/month-column.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { enrolmentOf } from './enrolment.ts';
import type { EnrolResult } from './enrolment.type.ts';

/** The result as it stands in the records, so that a request that is repeated gets the very same answer. */
export async function enrolResultOf(context: RequestContext, declarationId: number): Promise<EnrolResult> {
  const row = await declarationRow(context, declarationId);
  if (row === null) throw new Error(`declaration ${declarationId} is out of sight`);
  const enrolmentId = row.enrolment_id;
  const [declaration, charges, enrolment] = await Promise.all([
    shownDeclaration(context, row),
    chargesCausedBy(context, row),
    enrolmentId === null ? null : enrolmentOf(context, enrolmentId),
  ]);
  return {
    outcome: row.outcome as EnrolOutcome,
    message: row.message,
    detail: keptText(row.result, 'detail'),
    enrolment,
    backPay: charges.map((charge) => shownCharge(context.signedIn(), charge)),
    notAssessed: monthsIn(row.result, 'notAssessed'),
    alreadyCharged: monthsIn(row.result, 'alreadyCharged'),
    refusals: row.refusals,
    declaration,
  };
}

/** The back-pay that a declaration charged. */
export async function chargesCausedBy(context: RequestContext, row: DeclarationRow): Promise<ChargeRow[]> {
  const { id, unit_id: unitId, person_id: personId, fee_month } = row;
  if (row.state !== 'APPROVED' || personId === null) return [];
  return backPayOf(await context.reading(), { id, unitId, personId, feeMonth: monthOfDate(fee_month) });
}

function monthsIn(result: Json, name: string): Month[] {
  return keptTexts(result, name)
    .map(parseMonth)
    .filter((month) => month !== null);
}
