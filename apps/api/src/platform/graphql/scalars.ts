import { formatYuan, parseDay, parseMonth, parseRate, parseYuan } from '@canbao/rules';
import type { Day, Fen, Month, Rate } from '@canbao/rules';
import { GraphQLScalarType, Kind } from 'graphql';
import type { ValueNode } from 'graphql';
import { formatInstant } from '../clock/clock.ts';
import type { Instant } from '../clock/clock.ts';
import { parseInstant } from '../clock/parse-instant.ts';
import { requestError } from './request-error.ts';

/** A scalar that is text on the wire and refuses whatever is not exactly its own. */
function textScalar<T>(
  name: string,
  description: string,
  expected: string,
  read: (text: string) => T | null,
  write: (value: unknown) => string,
): GraphQLScalarType<T, string> {
  const parse = (value: unknown): T => {
    const own = typeof value === 'string' ? read(value) : null;
    if (own === null) throw requestError('BAD_USER_INPUT', { reason: `${name} 应为${expected}` });
    return own;
  };
  return new GraphQLScalarType<T, string>({
    name,
    description,
    serialize: write,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

const asText = (value: unknown): string => {
  if (typeof value !== 'string') throw new TypeError(`not text: ${typeof value}`);
  return value;
};

/** Money is fen inside and yuan outside; resolvers return fen. */
export const MoneyScalar = textScalar<Fen>(
  'Money',
  '金额(元),始终两位小数的十进制文本,如 "1300048.92";从不是浮点数。An amount in yuan as decimal text with two digits.',
  '以元为单位、至多两位小数的十进制文本,如 "8200.00"',
  parseYuan,
  (value) => {
    if (!Number.isSafeInteger(value)) throw new TypeError(`not fen: ${typeof value}`);
    return formatYuan(value as Fen);
  },
);

export const RateScalar = textScalar<Rate>(
  'Rate',
  '比例,十进制文本,如 "0.06" 即 6%。A rate as decimal text.',
  '十进制文本,如 "0.06"',
  parseRate,
  asText,
);

export const MonthScalar = textScalar<Month>(
  'Month',
  '月份 YYYY-MM(北京时间),如 "2022-09"。A calendar month in Asia/Shanghai.',
  'YYYY-MM 格式的月份,如 "2022-09"',
  parseMonth,
  asText,
);

export const DateScalar = textScalar<Day>(
  'Date',
  '日期 YYYY-MM-DD(北京时间),如 "2022-09-20"。A day in Asia/Shanghai.',
  'YYYY-MM-DD 格式的日期,如 "2022-09-20"',
  parseDay,
  asText,
);

const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

export const DateTimeScalar = textScalar<Instant>(
  'DateTime',
  '时刻,RFC 3339,如 "2022-09-20T09:00:00+08:00"。A point of time.',
  'RFC 3339 格式的时刻,如 "2022-09-20T09:00:00+08:00"',
  (text) => (RFC_3339.test(text) ? parseInstant(text) : null),
  (value) => (typeof value === 'number' ? formatInstant(value as Instant) : asText(value)),
);
