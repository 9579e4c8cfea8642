import { BATCH_COLUMNS } from '@canbao/rules';
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

/** The column in which a field of the single form stands under another name. */
const COLUMN_OF_FIELD: Readonly<Record<string, BatchColumnKey>> = {
  insuranceTypes: 'civilServant',
  personType: 'civilServant',
};

/** What a single operation is refused for, at the cell that holds the field; without one, at the row. */
export function faultAt(kind: BatchKind, { code, message, remedy, field }: RefusalOfField): ToldFault {
  const key = COLUMN_OF_FIELD[field ?? ''] ?? field;
  const column = BATCH_COLUMNS[kind].find((candidate) => candidate.key === key)?.key ?? null;
  return { code, message, remedy, column };
}

export function faultOfCell({ code, message, remedy, column }: CellFault): ToldFault {
  return { code, message, remedy, column };
}
