import { getIntrospectionQuery } from 'graphql';

/** A request that would keep a server busy that believed it, and how it is to be turned away. */
export interface HostileQuery {
  readonly name: string;
  /** of the request; a text is sent as it is */
  readonly body: unknown;
  /** with nobody's token instead of an analyst's */
  readonly anonymous?: boolean;
  readonly status: number;
  readonly code: string;
  readonly message: RegExp;
  /** what it is told would help */
  readonly remedy?: RegExp;
}

const many = (count: number, one: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => one(index)).join(' ');

/** Statistics of all months and everybody, by much: to be asked of a large city. */
export const SLOW_GROUP_BY = `chargeStatistics(groupBy: [FEE_MONTH, AREA, AGE_BAND], totals: true) {
  persons charges base personal employer amount }`;

/** Ten of them, and a total that only turns out slow. Each `turn` is another text, so that nothing remembered of an earlier one helps. */
export function hostileQueries(turn: number, unitNo: string): HostileQuery[] {
  const tooLarge = (name: string, query: string, message: RegExp): HostileQuery => ({
    name,
    body: { query: `${query} # ${turn}` },
    status: 400,
    code: 'QUERY_TOO_LARGE',
    message,
  });
  const circular = many(
    40,
    (index) => `fragment f${index} on Viewer { ...f${(index + 1) % 40} ...f${(index + 7) % 40} }`,
  );
  return [
    tooLarge('depth 50', `{ __type(name: "Unit") { ${'ofType { '.repeat(48)}name${' }'.repeat(49)} }`, /25层/),
    tooLarge('a thousand aliases', `{ ${many(1000, (index) => `a${index}: me`)} }`, /20个顶层字段/),
    tooLarge('circular fragments', `{ me { ...f0 } } ${circular}`, /片段不能循环引用/),
    tooLarge('directive overload', `{ me { username ${'@a'.repeat(1500)} } }`, /指令不能超过50个/),
    {
      name: 'a batch of a hundred',
      body: Array.from({ length: 100 }, () => ({ query: `{ units { totalItems } } # ${turn}` })),
      status: 400,
      code: 'QUERY_TOO_LARGE',
      message: /不支持批量提交/,
    },
    {
      name: 'a body of 10 MB',
      body: { query: '{ me { username } }', padding: 'x'.repeat(10_000_000) },
      status: 413,
      code: 'REQUEST_TOO_LARGE',
      message: /1MB/,
    },
    {
      name: 'introspection without a token',
      body: { query: `${getIntrospectionQuery()} # ${turn}` },
      anonymous: true,
      status: 400,
      code: 'UNAUTHENTICATED',
      message: /尚未登录/,
    },
    {
      name: 'a huge page',
      body: {
        query: `query ($take: Int) { units(options: { take: $take }) { items { unitNo name } } } # ${turn}`,
        variables: { take: 1_000_000 },
      },
      status: 200,
      code: 'PAGE_OUT_OF_RANGE',
      message: /2000条/,
    },
    tooLarge('field duplication', `{ me { ${'username '.repeat(1000)} } }`, /500个字段/),
    {
      name: 'a slow group-by',
      body: { query: `{ ${SLOW_GROUP_BY} } # ${turn}` },
      status: 400,
      code: 'QUERY_TOO_EXPENSIVE',
      message: /^预计查询成本为\d+,超过上限\d+,没有执行$/,
      remedy: /filter\.feeMonth/,
    },
    {
      name: 'a slow total',
      body: { query: `{ charges(unitNo: "${unitNo}") { totalItems amount } } # ${turn}` },
      status: 200,
      code: 'QUERY_TOO_SLOW',
      message: /用时超过上限/,
    },
  ];
}

/** Makes each row of charges that a request reads take its time, as a question over millions of them would. */
export const SLOW_CHARGES = `CREATE POLICY slow ON canbao.charge AS RESTRICTIVE FOR SELECT TO canbao_app
  USING (pg_sleep(0.01) IS NOT NULL)`;

/** Sends it as whoever the headers say. */
export function sendHostile(url: string, { body, anonymous }: HostileQuery, authorization: string): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(anonymous === true ? {} : { authorization }) },
    body: JSON.stringify(body),
  });
}
