import { OperationTypeNode, parse } from 'graphql';
import { onSessionEnded } from '../../app/session.ts';
import { remedyOf } from '../../ui/fault.ts';
import { operationIn } from './answer-shape.ts';
import type { Asked } from './editors/editor-desk.ts';
import { EXPLORER } from './texts.ts';

/** A fault of an answer, as GraphQL words it. */
export interface AnswerFault {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly AnswerFault[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Asks the server; a network that is gone is an answer, too, so that it is shown where answers are. */
export async function askQuestion(asked: Asked): Promise<Answer> {
  if (!isQuery(asked))
    return { errors: [{ message: EXPLORER.readsOnly, extensions: { remedy: EXPLORER.readsOnlyRemedy } }] };
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      // tells our posts from forged ones
      headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
      body: JSON.stringify(asked),
    });
    const answer = (await response.json()) as Answer;
    if (answer.errors?.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED')) onSessionEnded();
    return answer;
  } catch {
    const { code, message, remedy } = remedyOf(null);
    return { errors: [{ message, extensions: { code, remedy } }] };
  }
}

/** The question by the operation that it brings: the editor learns a moment late that one has been given another name. */
export function meantBy({ query, variables, operationName }: Asked): Asked {
  const named = operationName ? operationNamed(query, operationName) : null;
  return { query, variables, operationName: named };
}

function operationNamed(query: string, name: string): string | null {
  try {
    return operationIn(parse(query), name)?.name?.value ?? null;
  } catch {
    return null;
  }
}

/** What cannot be read is the server's to refuse, with the place. */
function isQuery({ query, operationName }: Asked): boolean {
  try {
    const operation = operationIn(parse(query), operationName);
    return operation === undefined || operation.operation === OperationTypeNode.QUERY;
  } catch {
    return true;
  }
}
