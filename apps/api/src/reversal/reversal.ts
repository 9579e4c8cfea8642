import { declarationKindName, effectOnBill, isRefusal, refuse, sumFen } from '@canbao/rules';
import type { Fen, MonthAmounts, OperationEffect } from '@canbao/rules';
import { shownValues } from '../declaration/index.ts';
import { previewedCharges } from '../enrolment/index.ts';
import { feeMonthOf, loadMemberFacts, submissionFor } from '../operation/index.ts';
import type { Considered, Operation, Submission } from '../operation/index.ts';
import { personParticulars } from '../person-update/index.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import { onTheWire, RequestError } from '../platform/graphql/request-error.ts';
import type { WireRefusal } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { hasRole } from '../platform/identity/viewer.ts';
import { changesPersonType, isRedoable, redoOperation, submittedDeclaration } from '../redo/index.ts';
import type { Submitted } from '../redo/index.ts';
import { forecastBill } from '../settlement/index.ts';
import { unitParticulars } from '../unit-update/index.ts';
import { reverseToFormer } from './plan-former-values.ts';
import { planReversal, refused } from './plan-reversal.ts';
import type { PlannedReversal } from './plan-reversal.ts';
import type { Reversal, ReversalStep } from './reversal.type.ts';

/**
 * 反向操作预览: what would undo a declaration and what it would change, or why nothing can. Null for whoever may not submit
 * anything for the unit. Nothing is stored.
 */
export async function reversalOf(context: RequestContext, declarationId: number): Promise<Reversal | null> {
  const viewer = context.signedIn();
  if (!hasRole(viewer, 'CLERK', 'OFFICER')) return null;
  const scoped = await context.reading();
  const submitted = await submittedDeclaration(scoped, declarationId, false);
  if (submitted === null) return null;
  const submission = await submissionFor(context, submitted.unitId, viewer.accountId, hasRole(viewer, 'OFFICER'));
  const planned = await planFor(scoped, submission, submitted, false);
  const { steps, refusals } = await considerSteps(scoped, submission, planned);
  const effects = steps.flatMap(({ considered }) => considered.effect ?? []);
  const possible = refusals.length === 0;
  const feeMonth = feeMonthOf(submission);
  const before = possible && effects.length > 0 ? await nextBill(context, submission) : null;
  return {
    declarationId,
    possible,
    complete: possible && planned.remains.length === 0,
    steps: steps.map(shownStep),
    feeMonth,
    removed: goneWith(effects).flatMap(previewedCharges),
    added: comingWith(effects).flatMap(previewedCharges),
    nextBillBefore: before,
    nextBillAfter: before === null ? null : movedBy(before, effects),
    remains: planned.remains.map(onTheWire),
    refusals,
  };
}

/** The reverse as the records have it now; with `hold` unit and person are held until the transaction ends. */
export async function planFor(
  scoped: Scoped,
  submission: Submission,
  submitted: Submitted,
  hold: boolean,
): Promise<PlannedReversal> {
  const { state, reversedBy } = submitted;
  if (state !== 'APPROVED') return refused(refuse('NOTHING_TO_REVERSE', {}));
  if (reversedBy !== null) return refused(refuse('ALREADY_REVERSED', { declarationId: reversedBy }));
  const planned = await planByKind(scoped, submission, submitted, hold);
  return planned.steps.every(({ kind }) => isRedoable(kind)) ? planned : refused(refuse('NOTHING_TO_REVERSE', {}));
}

async function planByKind(
  scoped: Scoped,
  submission: Submission,
  submitted: Submitted,
  hold: boolean,
): Promise<PlannedReversal> {
  const { kind, idNo } = submitted;
  if (kind === 'UPDATE_UNIT') return reverseToFormer(submitted, await unitParticulars(scoped, submission, hold));
  if (idNo === null) return refused(refuse('NOTHING_TO_REVERSE', {}));
  const { facts } = await loadMemberFacts(scoped, submission, idNo, hold);
  if (kind !== 'UPDATE_PERSON' || changesPersonType(submitted)) return planReversal(submitted, facts, submission);
  return reverseToFormer(submitted, (await personParticulars(scoped, submission, idNo)).current);
}

interface ConsideredStep {
  readonly operation: Operation;
  readonly considered: Considered;
}

async function considerSteps(
  scoped: Scoped,
  submission: Submission,
  planned: PlannedReversal,
): Promise<{ steps: ConsideredStep[]; refusals: WireRefusal[] }> {
  const steps: ConsideredStep[] = [];
  const refusals: WireRefusal[] = planned.refusals.map(onTheWire);
  for (const request of planned.steps) {
    const operation = operationOrRefusals(submission, request);
    if (Array.isArray(operation)) {
      refusals.push(...operation);
      continue;
    }
    const considered = await operation.consider(scoped, false);
    refusals.push(...considered.decision.refusals.map(onTheWire));
    steps.push({ operation, considered });
  }
  return { steps, refusals };
}

/** The operation of a step, or why what it asks for is not right in itself. */
function operationOrRefusals(
  submission: Submission,
  request: PlannedReversal['steps'][number],
): Operation | WireRefusal[] {
  try {
    return redoOperation(submission, request);
  } catch (error) {
    if (error instanceof RequestError) return error.refusals;
    throw error;
  }
}

function shownStep({ operation, considered }: ConsideredStep): ReversalStep {
  const { kind } = operation;
  return { kind, kindName: declarationKindName(kind), values: shownValues({ ...considered.declare().after }, true) };
}

async function nextBill(context: RequestContext, { unit, policy, ...submission }: Submission): Promise<Fen | null> {
  const feeMonth = feeMonthOf({ unit, policy, ...submission });
  const forecast = await forecastBill(context.services.system, unit.id, feeMonth, policy);
  return isRefusal(forecast) ? null : forecast.amount;
}

function movedBy(before: Fen, effects: readonly OperationEffect[]): Fen {
  return sumFen([before, ...effects.map((effect) => effectOnBill(effect).amount)]);
}

function goneWith(effects: readonly OperationEffect[]): MonthAmounts[] {
  return effects.flatMap((effect) => [...effect.removed, ...regularOf(effect, 'regularBefore')]);
}

function comingWith(effects: readonly OperationEffect[]): MonthAmounts[] {
  return effects.flatMap((effect) => [...effect.added, ...regularOf(effect, 'regularAfter')]);
}

/** The fee month's own amounts before or after, where they differ at all. */
function regularOf(effect: OperationEffect, side: 'regularBefore' | 'regularAfter'): MonthAmounts[] {
  const { regularBefore, regularAfter } = effect;
  const moves = JSON.stringify(regularBefore?.lines) !== JSON.stringify(regularAfter?.lines);
  const amounts = effect[side];
  return moves && amounts !== null ? [amounts] : [];
}
