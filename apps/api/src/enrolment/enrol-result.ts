import { parseMonth } from '@canbao/rules';
import type { EnrolOutcome, Month } from '@canbao/rules';
import { declarationOf, declarationRow } from '../declaration/index.ts';
import type { Json } from '../declaration/index.ts';
import { backPayOf, shownCharge } from '../ledger/index.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { enrolmentOf } from './enrolment.ts';
import type { EnrolResult } from './enrolment.type.ts';

/** The result as it stands in the records, so that a request that is repeated gets the very same answer. */
export async function enrolResultOf(context: RequestContext, declarationId: number): Promise<EnrolResult> {
  const row = await declarationRow(context, declarationId);
  const declaration = await declarationOf(context, declarationId);
  if (row === null || declaration === null) throw new Error(`declaration ${declarationId} is out of sight`);
  const charges = row.enrolment_id === null ? [] : await backPayOf(await context.reading(), [declarationId]);
  return {
    outcome: row.outcome as EnrolOutcome,
    message: row.message,
    detail: textIn(row.result, 'detail'),
    enrolment: row.enrolment_id === null ? null : await enrolmentOf(context, row.enrolment_id),
    backPay: charges.map((charge) => shownCharge(context.signedIn(), charge)),
    notAssessed: monthsIn(row.result, 'notAssessed'),
    alreadyCharged: monthsIn(row.result, 'alreadyCharged'),
    refusals: row.refusals,
    declaration,
  };
}

function fieldOf(json: Json, name: string): Json | undefined {
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? json[name] : undefined;
}

function textIn(json: Json, name: string): string | null {
  const value = fieldOf(json, name);
  return typeof value === 'string' ? value : null;
}

function monthsIn(json: Json, name: string): Month[] {
  const value = fieldOf(json, name);
  if (!Array.isArray(value)) return [];
  return value.map((text) => (typeof text === 'string' ? parseMonth(text) : null)).filter((month) => month !== null);
}
