import { enrolmentOperationFrom } from '../enrolment/index.ts';
import type { DeclaredRequest, Operation, Submission } from '../operation/index.ts';
import type { Submitted } from './pending.store.ts';

type Rebuild = (submission: Submission, declared: DeclaredRequest) => Operation;

/** How the operation that a declaration of each kind waits for is made anew from what was asked for. */
const REBUILDS: Readonly<Partial<Record<Submitted['kind'], Rebuild>>> = {
  ENROL: enrolmentOperationFrom,
};

/**
 * The operation of a declaration, to be carried out at another moment than that of its submission.
 * Error: BAD_USER_INPUT when what was asked for would no longer be right in itself.
 */
export function rebuildOperation(submission: Submission, submitted: Submitted): Operation {
  const rebuild = REBUILDS[submitted.kind];
  if (rebuild === undefined) throw new Error(`nobody knows how to carry out ${submitted.kind}`);
  return rebuild(submission, submitted);
}

/** The kinds that can wait for an approval. */
export const REVIEWABLE_KINDS = Object.keys(REBUILDS) as Submitted['kind'][];
