import type { EnrolmentDecision } from '@canbao/rules';
import { requestError } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { noteLookupFailure, recentLookupFailures } from './lookup-failure.store.ts';

/** 每小时允许的姓名不符次数: how many wrong names an account may give in an hour before it is turned away. */
export const LOOKUP_BUDGET = 20;

const lastOfRequest = new WeakMap<RequestContext, Promise<unknown>>();

/**
 * 核对次数限制: whoever may try names against an ID number without end learns who is insured. A wrong name counts also when
 * another reason is told before it, also in a preview, and also when the request is rolled back. It is counted before it is
 * told, so that however many are tried at once no more than the budget are answered. Error: LOOKUP_BUDGET_EXCEEDED.
 */
export function withinLookupBudget(
  context: RequestContext,
  look: () => Promise<EnrolmentDecision>,
): Promise<EnrolmentDecision> {
  // One after the other within a request, which may ask under many names.
  const before = lastOfRequest.get(context) ?? Promise.resolve();
  const mine = before.then(() => lookCounted(context, look));
  lastOfRequest.set(
    context,
    mine.catch(() => undefined),
  );
  return mine;
}

async function lookCounted(
  context: RequestContext,
  look: () => Promise<EnrolmentDecision>,
): Promise<EnrolmentDecision> {
  const { accountId } = context.signedIn();
  const { system } = context.services;
  if ((await recentLookupFailures(system, accountId)) >= LOOKUP_BUDGET) throw exceeded(context);
  const decision = await look();
  if (!decision.refusals.some(({ code }) => code === 'NAME_MISMATCH')) return decision;
  await noteLookupFailure(system, accountId);
  if ((await recentLookupFailures(system, accountId)) > LOOKUP_BUDGET) throw exceeded(context);
  return decision;
}

function exceeded(context: RequestContext): Error {
  context.log.warn({ account: context.signedIn().accountId }, 'too many wrong names: look-ups are refused for an hour');
  return requestError('LOOKUP_BUDGET_EXCEEDED', { budget: LOOKUP_BUDGET });
}
