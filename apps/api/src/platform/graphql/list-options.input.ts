import { Field, InputType, Int } from 'type-graphql';
import { LARGEST_PAGE, USUAL_PAGE } from './page-limits.ts';
import { requestError } from './request-error.ts';

@InputType({ description: '排序字段。One key to sort by.' })
export class SortKey {
  @Field(() => String, {
    description: '字段名,各列表可用的字段见其说明。The name of the field; each list says which it knows.',
  })
  field: string;

  @Field(() => Boolean, { nullable: true, description: '是否降序,默认升序。Descending; ascending when left out.' })
  descending?: boolean | null;
}

@InputType({ description: '列表选项:分页与排序。Paging and sorting of a list.' })
export class ListOptions {
  @Field(() => Int, { nullable: true, description: '跳过的条数,默认 0。How many items to skip.' })
  skip?: number | null;

  @Field(() => Int, { nullable: true, description: '最多返回的条数,默认 50。How many items to return at most.' })
  take?: number | null;

  @Field(() => [SortKey], { nullable: true, description: '排序字段,依次比较。Keys to sort by, the first one first.' })
  sort?: SortKey[] | null;
}

/** A page of a list, checked. */
export interface Page {
  readonly skip: number;
  readonly take: number;
}

const MOST_SORT_KEYS = 10;
const LARGEST_SKIP = 10_000_000;

/** The page that was asked for. Error: PAGE_OUT_OF_RANGE. */
export function pageOf(options: ListOptions | null | undefined, most = LARGEST_PAGE): Page {
  const skip = options?.skip ?? 0;
  const take = options?.take ?? Math.min(USUAL_PAGE, most);
  if (skip < 0 || skip > LARGEST_SKIP || take < 0 || take > most) throw requestError('PAGE_OUT_OF_RANGE', { most });
  return { skip, take };
}

/**
 * What follows ORDER BY: the list's own expressions for the fields that were asked for, and last the one that makes the
 * order complete, so that pages neither repeat nor miss an item. Errors: UNKNOWN_SORT_KEY, naming those that are known;
 * BAD_USER_INPUT for more keys than anybody needs.
 */
export function orderOf(
  options: ListOptions | null | undefined,
  expressions: Readonly<Record<string, string>>,
  last: string,
): string {
  const sort = options?.sort ?? [];
  if (sort.length > MOST_SORT_KEYS) {
    throw requestError('BAD_USER_INPUT', { reason: `最多按${MOST_SORT_KEYS}个字段排序` });
  }
  const keys = sort.map(({ field, descending }) => {
    const expression = Object.hasOwn(expressions, field) ? expressions[field] : undefined;
    if (expression === undefined) throw requestError('UNKNOWN_SORT_KEY', { field, known: Object.keys(expressions) });
    return `${expression} ${descending === true ? 'DESC NULLS LAST' : 'ASC NULLS FIRST'}`;
  });
  return [...keys, last].join(', ');
}
