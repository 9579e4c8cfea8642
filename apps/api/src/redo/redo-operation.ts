import { backPayDeletionOperationFrom, backPayOperationFrom } from '../back-pay/index.ts';
import type { DeclarationKind } from '@canbao/rules';
import { enrolmentOperationFrom } from '../enrolment/index.ts';
import type { DeclaredRequest, Operation, Submission } from '../operation/index.ts';
import { personOperationFrom } from '../person-update/index.ts';
import { personTypeOperationFrom } from '../person-type-change/index.ts';
import { wageOperationFrom } from '../wage/index.ts';
import { stopOperationFrom } from '../stop/index.ts';
import { unitOperationFrom } from '../unit-update/index.ts';

export type OperationKind = Exclude<DeclarationKind, 'SETTLE'>;

/** A request of a kind, as a declaration keeps it or as its reverse would be submitted. */
export interface KindedRequest extends DeclaredRequest {
  readonly kind: OperationKind;
}

type Redo = (submission: Submission, declared: DeclaredRequest) => Operation;

/** How the operation of each kind is made anew from what a declaration keeps of it. */
const REDO: Readonly<Partial<Record<OperationKind, Redo>>> = {
  ENROL: enrolmentOperationFrom,
  ADJUST_WAGE: wageOperationFrom,
  UPDATE_PERSON: (submission, declared) =>
    changesPersonType(declared)
      ? personTypeOperationFrom(submission, declared)
      : personOperationFrom(submission, declared),
  UPDATE_UNIT: unitOperationFrom,
  STOP: stopOperationFrom,
  BACK_PAY: backPayOperationFrom,
  DELETE_BACK_PAY: backPayDeletionOperationFrom,
};

/** 人员类型变更 and 人员信息维护 are declared under one kind; a change of type alone counts from a month on. */
export function changesPersonType({ input }: Pick<DeclaredRequest, 'input'>): boolean {
  return 'fromMonth' in input;
}

/** Whether the operation of a kind can be made anew. */
export function isRedoable(kind: OperationKind): boolean {
  return REDO[kind] !== undefined;
}

/**
 * The operation of a request that a declaration keeps, to be carried out at another moment than that of its submission.
 * Error: BAD_USER_INPUT when what was asked for would no longer be right in itself.
 */
export function redoOperation(submission: Submission, request: KindedRequest): Operation {
  const redo = REDO[request.kind];
  if (redo === undefined) throw new Error(`nobody knows how to carry out ${request.kind}`);
  return redo(submission, request);
}
