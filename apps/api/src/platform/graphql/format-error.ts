import { isRefusalCode, refuse } from '@canbao/rules';
import type { Refusal, RefusalCode } from '@canbao/rules';
import { GraphQLError } from 'graphql';
import type { GraphQLErrorExtensions, GraphQLFormattedError } from 'graphql';
import { codeOf } from '../start-failure.ts';

const validation = refuse('GRAPHQL_VALIDATION_FAILED', {});

/** What GraphQL itself objects to, in words for whoever wrote the request. */
const FAULTS: Readonly<Record<string, Pick<Refusal, 'message' | 'remedy'>>> = {
  GRAPHQL_PARSE_FAILED: refuse('GRAPHQL_PARSE_FAILED', {}),
  GRAPHQL_VALIDATION_FAILED: validation,
  OPERATION_RESOLUTION_FAILURE: refuse('OPERATION_RESOLUTION_FAILURE', {}),
  BAD_REQUEST: refuse('BAD_REQUEST', {}),
  BAD_USER_INPUT: { message: '变量不符合接口定义', remedy: validation.remedy },
} satisfies Partial<Record<RefusalCode, object>>;

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

/** What it says of a statement that was stopped, by its limit of time or by an administrator. */
const TOOK_TOO_LONG = '57014';

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
  if (codeOf(cause) === TOOK_TOO_LONG) return plainly(refuse('QUERY_TOO_SLOW', {}));
  if (codeOf(cause) !== UNSTORABLE_CHARACTER) return told;
  return plainly(refuse('BAD_USER_INPUT', { reason: '输入中含有不能识别的字符' }));
}

function faultOfRequest({ message: detail, extensions }: GraphQLFormattedError): Told | null {
  const code = extensions?.['code'];
  const fault = typeof code === 'string' && Object.hasOwn(FAULTS, code) ? FAULTS[code] : undefined;
  return fault === undefined ? null : { message: fault.message, extensions: { code, remedy: fault.remedy, detail } };
}

function somethingFailed(): Told {
  return plainly(refuse('INTERNAL', {}));
}

function plainly({ code, message, remedy }: Refusal): Told {
  return { message, extensions: { code, remedy } };
}
