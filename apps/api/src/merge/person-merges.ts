import { accountNames } from '../account/index.ts';
import type { Page } from '../platform/graphql/list-options.input.ts';
import { batchLoader } from '../platform/graphql/batch-loader.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { pageOfMerges } from './merge.store.ts';
import type { MergeRow } from './merge.store.ts';
import type { PersonMerge, PersonMergeList } from './merge.type.ts';

/** 人员合并记录: who merged which records when, and what was filled in. Errors: UNAUTHENTICATED, FORBIDDEN. */
export async function personMerges(context: RequestContext, page: Page): Promise<PersonMergeList> {
  context.signedInAs('OFFICER');
  const rows = await pageOfMerges(await context.reading(), page);
  return { items: await Promise.all(rows.map((row) => shownMerge(context, row))), totalItems: rows[0]?.total ?? 0 };
}

async function shownMerge(context: RequestContext, row: MergeRow): Promise<PersonMerge> {
  const names = batchLoader(context, 'merge.account-names', accountNames, (name) => name.account_id);
  return {
    idNo: row.id_no,
    keptNo: row.kept_no,
    keptName: row.kept_name,
    mergedNo: row.merged_no,
    mergedName: row.merged_name,
    mergedBy: (await names.load(row.merged_by))?.display_name ?? '',
    mergedAt: row.merged_at,
    filled: Object.keys(row.filled),
  };
}
