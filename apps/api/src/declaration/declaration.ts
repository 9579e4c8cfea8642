import { declarationKindName, maskIdNumber } from '@canbao/rules';
import { accountNames } from '../account/index.ts';
import { monthOfDate } from '../platform/database/month-column.ts';
import { batchLoader } from '../platform/graphql/batch-loader.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { seesIdentity } from '../platform/identity/viewer.ts';
import { MASKED_NAME } from '../person/index.ts';
import { declarationsById } from './declaration.store.ts';
import type { DeclarationRow } from './declaration.store.ts';
import type { Declaration } from './declaration.type.ts';
import { shownValues } from './declared-values.ts';

/** A declaration's row by its number; null for one that row security hides. */
export function declarationRow(context: RequestContext, id: number): Promise<DeclarationRow | null> {
  return batchLoader(context, 'declaration.by-id', declarationsById, (row) => row.id).load(id);
}

/** 业务申报记录 by its number, as the viewer may see it. */
export async function declarationOf(context: RequestContext, id: number): Promise<Declaration | null> {
  const row = await declarationRow(context, id);
  return row === null ? null : shownDeclaration(context, row);
}

/** The row as the schema shows it. */
export async function shownDeclaration(context: RequestContext, row: DeclarationRow): Promise<Declaration> {
  const names = batchLoader(context, 'declaration.account-names', accountNames, (name) => name.account_id);
  const [submitter, reviewer] = await Promise.all([
    names.load(row.submitted_by),
    row.reviewed_by === null ? null : names.load(row.reviewed_by),
  ]);
  const open = seesIdentity(context.signedIn());
  return {
    id: row.id,
    unitId: row.unit_id,
    unitNo: row.unit_no,
    kind: row.kind,
    kindName: declarationKindName(row.kind),
    state: row.state,
    outcome: row.outcome,
    message: row.message,
    submittedAt: row.submitted_at,
    submittedBy: submitter?.display_name ?? '',
    feeMonth: monthOfDate(row.fee_month),
    personNo: row.person_no,
    personName: open || row.person_name === null ? row.person_name : MASKED_NAME,
    idNo: open ? row.id_no : null,
    maskedIdNo: row.id_no === null ? null : maskIdNumber(row.id_no),
    reviewedBy: reviewer?.display_name ?? null,
    reviewedAt: row.reviewed_at,
    reviewComment: row.review_comment,
    reverses: row.reverses_id,
    before: shownValues(row.before, open),
    after: shownValues(row.after, open),
    refusals: row.refusals,
  };
}
