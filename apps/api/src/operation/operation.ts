import type { DeclarationKind, Month, OperationEffect, Refusal } from '@canbao/rules';
import type { DeclaredValues, Json } from '../declaration/index.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import type { Numbers } from './submit.store.ts';

/** What the rules decided, whatever the operation. */
export interface OperationDecision {
  readonly outcome: string;
  /** the exact text of the outcome */
  readonly message: string;
  readonly refusals: readonly Refusal[];
  /** null when refused */
  readonly plan: object | null;
  readonly feeMonth: Month;
}

/** Whom an operation was carried out for. */
export interface CarriedOut {
  readonly personId: number | null;
  readonly enrolmentId: number | null;
}

/** What a declaration tells of an operation. */
export interface Declared {
  readonly before: DeclaredValues;
  /** empty when refused */
  readonly after: DeclaredValues;
  /** what else the result says */
  readonly result: Json;
}

/** An operation whose facts have been read: decided, and ready to be carried out in the same transaction. */
export interface Considered {
  readonly decision: OperationDecision;
  /** the name on record, where the unit may know it and none was given */
  readonly personName?: string | null;
  /** what it moves in the bill of its fee month; null when refused, and for what moves no money */
  readonly effect?: OperationEffect | null;
  /** whether somebody was looked for under a wrong name or number, which is counted against the account */
  readonly lookUpFailed: boolean;
  /** whom it is about as far as the unit may know, also when it is refused */
  readonly about: CarriedOut;
  /**
   * Writes what was planned; called only when the decision has a plan and waits for nobody. `record` stores the declaration
   * beside it, as soon as it is known whom it is about.
   */
  carryOut(scoped: Scoped, numbers: Numbers, record: (about: CarriedOut) => Promise<void>): Promise<void>;
  readonly declare: () => Declared;
}

/** What a declaration keeps of a request, from which its operation can be made anew at another moment. */
export interface DeclaredRequest {
  readonly idNo: string | null;
  readonly personName: string | null;
  readonly input: Readonly<Record<string, Json>>;
}

/**
 * 业务: one operation that somebody submits, its input checked and its submitter authorised. A request, a row of a batch, an
 * approval and a reversal all run the same: read the facts, decide by the rules, store what was decided.
 */
export interface Operation extends DeclaredRequest {
  readonly kind: Exclude<DeclarationKind, 'SETTLE'>;
  /** the person's, as given; null for an operation on the unit itself */
  readonly idNo: string | null;
  /** all that was asked for beside: compared under an idempotency key, and enough to do it at another moment */
  readonly input: Readonly<Record<string, Json>>;
  /** reads the facts and decides; with `hold` unit and person are held until the transaction ends */
  consider(scoped: Scoped, hold: boolean): Promise<Considered>;
}
