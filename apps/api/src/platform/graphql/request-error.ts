import { refuse } from '@canbao/rules';
import type { Refusal, RefusalCode, RefusalFacts } from '@canbao/rules';
import { GraphQLError } from 'graphql';

/** A refusal as programs read it beside an error: without the facts, which its texts already hold. */
export interface WireRefusal {
  code: string;
  message: string;
  remedy: string;
  field: string | null;
}

export function onTheWire({ code, message, remedy, field }: Refusal): WireRefusal {
  return { code, message, remedy, field };
}

/** A request that is malformed, not allowed, or not to be served: an error with a stable code and what to do next. */
export class RequestError extends GraphQLError {
  /** every reason, the main one first */
  readonly refusals: WireRefusal[];

  constructor(refusal: Refusal, code: string = refusal.code, refusals: readonly Refusal[] = [refusal]) {
    super(refusal.message, {
      extensions: { code, remedy: refusal.remedy, refusals: refusals.map(onTheWire) },
    });
    this.refusals = refusals.map(onTheWire);
  }
}

/** The error of a code in the catalogue of refusals; `shownAs` when callers know it by a wider code. */
export function requestError<Code extends RefusalCode>(
  code: Code,
  facts: RefusalFacts[Code],
  shownAs: RefusalCode = code,
): RequestError {
  return new RequestError(refuse(code, facts) as Refusal, shownAs);
}

/** 输入有误: every reason at once; nothing has been stored. */
export function badInput(refusals: readonly Refusal[]): RequestError {
  const [first] = refusals;
  if (first === undefined) throw new RangeError('bad input needs a reason');
  return new RequestError(first, 'BAD_USER_INPUT', refusals);
}
