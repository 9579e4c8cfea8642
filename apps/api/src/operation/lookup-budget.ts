import type { Log } from '../platform/log/log.ts';
import type { SystemPool } from '../platform/database/system-pool.ts';
import { requestError } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { noteLookupFailure, recentLookupFailures } from './lookup-failure.store.ts';

/** 每小时允许的核对失败次数: how many look-ups of an account may fail in an hour before it is turned away. */
export const LOOKUP_BUDGET = 20;

/** Something that looks a person up, and whether it failed to find the right one. */
interface LookUp {
  readonly lookUpFailed: boolean;
}

/**
 * 核对次数限制: whoever may try names and numbers without end learns who is insured. A look-up that fails counts also when
 * another reason is told before it, also in a preview, and also when the request is rolled back. It is counted before it is
 * told, so that however many are tried at once no more than the budget are answered.
 */
export class LookupBudget {
  readonly #system: SystemPool;
  readonly #log: Log;
  readonly #accountId: number;
  #last: Promise<unknown> = Promise.resolve();

  constructor(system: SystemPool, log: Log, accountId: number) {
    this.#system = system;
    this.#log = log;
    this.#accountId = accountId;
  }

  /** The budget of whoever is signed in; one for each request. */
  static of(context: RequestContext): LookupBudget {
    const { accountId } = context.signedIn();
    const known = budgets.get(context);
    if (known !== undefined) return known;
    const budget = new LookupBudget(context.services.system, context.log, accountId);
    budgets.set(context, budget);
    return budget;
  }

  /** Runs a look-up within the budget. Error: LOOKUP_BUDGET_EXCEEDED. */
  spend<T extends LookUp>(look: () => Promise<T>): Promise<T> {
    // One after the other within a request, which may ask under many names.
    const mine = this.#last.then(() => this.#counted(look));
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  async #counted<T extends LookUp>(look: () => Promise<T>): Promise<T> {
    if ((await recentLookupFailures(this.#system, this.#accountId)) >= LOOKUP_BUDGET) throw this.#exceeded();
    const found = await look();
    if (!found.lookUpFailed) return found;
    await noteLookupFailure(this.#system, this.#accountId);
    if ((await recentLookupFailures(this.#system, this.#accountId)) > LOOKUP_BUDGET) throw this.#exceeded();
    return found;
  }

  #exceeded(): Error {
    this.#log.warn({ account: this.#accountId }, 'too many failed look-ups: they are refused for an hour');
    return requestError('LOOKUP_BUDGET_EXCEEDED', { budget: LOOKUP_BUDGET });
  }
}

const budgets = new WeakMap<RequestContext, LookupBudget>();
