import { isRefusalCode, refuse } from '@canbao/rules';
import { GraphQLError } from 'graphql';
import type { GraphQLErrorExtensions, GraphQLFormattedError } from 'graphql';
import { codeOf } from '../start-failure.ts';

/** What GraphQL itself objects to, in words for whoever wrote the request. */
const REASONS: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: '查询语句有语法错误',
  GRAPHQL_VALIDATION_FAILED: '查询不符合接口定义',
  BAD_USER_INPUT: '变量不符合接口定义',
  OPERATION_RESOLUTION_FAILURE: '没有找到要执行的操作',
  BAD_REQUEST: '请求格式不正确',
};
const REMEDY = '请对照接口定义(schema)修改请求。';

interface Told {
  readonly message: string;
  readonly extensions: GraphQLErrorExtensions;
}

/**
 * The answer for an error: a stable code, a Chinese message and what to do about it. A refusal of ours is told as it is,
 * a fault of the request with GraphQL's own words as detail, and of anything else nothing but that it happened.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const told = toldOf(error) ?? faultOfRequest(formatted) ?? somethingFailed();
  return {
    ...told,
    ...(formatted.path !== undefined && { path: formatted.path }),
    ...(formatted.locations !== undefined && { locations: formatted.locations }),
  };
}

/** Whether an error is a fault of the server, which belongs in its log. */
export function isFault(error: GraphQLError): boolean {
  return toldOf(error) === null && faultOfRequest(error.toJSON()) === null;
}

/** What the database says of a text with a character that none of its texts can hold, such as NUL. */
const UNSTORABLE_CHARACTER = '22021';

/** The refusal of ours that an error is, or that libraries have wrapped in words of theirs. */
function toldOf(error: unknown): Told | null {
  let told: Told | null = null;
  let cause = error;
  for (; cause instanceof GraphQLError; cause = cause.originalError) {
    const { code, remedy } = cause.extensions;
    if (typeof code === 'string' && isRefusalCode(code) && typeof remedy === 'string') {
      told = { message: cause.message, extensions: cause.extensions };
    }
  }
  if (codeOf(cause) !== UNSTORABLE_CHARACTER) return told;
  const { code, message, remedy } = refuse('BAD_USER_INPUT', { reason: '输入中含有不能识别的字符' });
  return { message, extensions: { code, remedy } };
}

function faultOfRequest({ message, extensions }: GraphQLFormattedError): Told | null {
  const code = extensions?.['code'];
  const reason = typeof code === 'string' && Object.hasOwn(REASONS, code) ? REASONS[code] : undefined;
  if (reason === undefined) return null;
  return { message: reason, extensions: { code, remedy: REMEDY, detail: message } };
}

function somethingFailed(): Told {
  const { code, message, remedy } = refuse('INTERNAL', {});
  return { message, extensions: { code, remedy } };
}
