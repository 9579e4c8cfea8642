import { BATCH_COLUMNS } from './batch-column.ts';
import type { BatchColumnKey } from './batch-column.ts';
import type { BatchKind } from './batch-kind.ts';

/** Fields of the single forms that stand in a column of another name. */
const UNDER_ANOTHER_NAME: Readonly<Record<string, BatchColumnKey>> = {
  insuranceTypes: 'civilServant',
  personType: 'civilServant',
};

/** The column in which a field of the single form stands; null for none: then a refusal is about the row. */
export function columnOfField(kind: BatchKind, field: string | null): BatchColumnKey | null {
  const key = UNDER_ANOTHER_NAME[field ?? ''] ?? field;
  return BATCH_COLUMNS[kind].find((column) => column.key === key)?.key ?? null;
}
