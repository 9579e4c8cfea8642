import { columnOfField } from '@canbao/rules';
import type { BatchColumnKey, BatchKind, CellFault } from '@canbao/rules';

/** One reason why a row is not carried out: what the file alone tells, or the records. */
export interface ToldFault {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
  /** null when it is about the row */
  readonly column: BatchColumnKey | null;
}

interface RefusalOfField {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
  readonly field: string | null;
}

/** What a single operation is refused for, at the cell that holds the field; without one, at the row. */
export function faultAt(kind: BatchKind, { code, message, remedy, field }: RefusalOfField): ToldFault {
  return { code, message, remedy, column: columnOfField(kind, field) };
}

export function faultOfCell({ code, message, remedy, column }: CellFault): ToldFault {
  return { code, message, remedy, column };
}
