import type { Month } from '@canbao/rules';
import type { Json, NewDeclaration } from '../declaration/index.ts';
import { monthOfDate } from '../platform/database/month-column.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import type { KindedRequest, OperationKind } from './redo-operation.ts';

/** A declaration as it was submitted: what was asked for, and what became of it. */
export interface Submitted extends KindedRequest {
  readonly id: number;
  readonly unitId: number;
  readonly state: NewDeclaration['state'];
  readonly submittedBy: number;
  readonly feeMonth: Month;
  readonly personId: number | null;
  readonly enrolmentId: number | null;
  readonly before: Json;
  readonly result: Json;
  /** the declaration that reversed it */
  readonly reversedBy: number | null;
}

interface Row {
  id: number;
  unit_id: number;
  state: Submitted['state'];
  kind: OperationKind;
  submitted_by: number;
  fee_month: string;
  person_id: number | null;
  enrolment_id: number | null;
  id_no: string | null;
  person_name: string | null;
  input: Record<string, Json>;
  before: Json;
  result: Json;
  reversed_by: number | null;
}

/**
 * A declaration as it was submitted; null when there is none in reach. With `hold` it is held against every other review and
 * reversal until the transaction ends.
 */
export async function submittedDeclaration(scoped: Scoped, id: number, hold: boolean): Promise<Submitted | null> {
  // A statement of its own: what others did while the first one waited is seen by the second.
  if (hold) await scoped.query('/* redo.hold */ SELECT FROM canbao.declaration WHERE id = $1 FOR UPDATE', [id]);
  const [row] = await scoped.query<Row>(
    `/* redo.submitted */ SELECT d.id, d.unit_id, d.state, d.kind, d.submitted_by, d.fee_month, d.person_id, d.enrolment_id,
       d.id_no, d.person_name, d.input, d.before, d.result,
       (SELECT min(r.id) FROM canbao.declaration r WHERE r.reverses_id = d.id AND r.state <> 'REJECTED') AS reversed_by
       FROM canbao.declaration d WHERE d.id = $1`,
    [id],
  );
  return row === undefined ? null : submittedOf(row);
}

function submittedOf(row: Row): Submitted {
  return {
    id: row.id,
    unitId: row.unit_id,
    state: row.state,
    kind: row.kind,
    submittedBy: row.submitted_by,
    feeMonth: monthOfDate(row.fee_month),
    personId: row.person_id,
    enrolmentId: row.enrolment_id,
    idNo: row.id_no,
    personName: row.person_name,
    input: row.input,
    before: row.before,
    result: row.result,
    reversedBy: row.reversed_by,
  };
}
