import { refuse } from '@canbao/rules';
import type { RefusalCode, RefusalFacts } from '@canbao/rules';
import type { Request, Response } from 'express';

const PLAIN_JSON = 'application/json';
const GRAPHQL_JSON = 'application/graphql-response+json';

/**
 * Whether the answer's reader wants the older media type alone. To it a question that is well-formed HTTP is answered with
 * 200, whatever is wrong with it, as the specification of GraphQL over HTTP has it; everybody else reads 400.
 */
export function wantsPlainJson(accepted: string | undefined): boolean {
  return accepted !== undefined && accepted.includes(PLAIN_JSON) && !accepted.includes(GRAPHQL_JSON);
}

export interface Exchange {
  readonly request: Request;
  readonly response: Response;
}

/** An answer that never reached Apollo, in the shape that GraphQL's clients read. */
export function answer<Code extends RefusalCode>(
  { request, response }: Exchange,
  status: number,
  code: Code,
  facts: RefusalFacts[Code],
): void {
  const { message, remedy } = refuse(code, facts);
  const asked = request.get('accept') ?? '';
  response.status(status).type(asked.includes(GRAPHQL_JSON) ? GRAPHQL_JSON : PLAIN_JSON);
  response.send(JSON.stringify({ errors: [{ message, extensions: { code, remedy } }] }));
}
