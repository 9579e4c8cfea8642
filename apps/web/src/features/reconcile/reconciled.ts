import { ALL_DIFFERENCE_KINDS } from '@canbao/rules';
import type { DifferenceKind } from '@canbao/rules';
import type { ReconciliationQuery } from '@canbao/schema/documents';

export type Reconciled = ReconciliationQuery['reconciliation'];
export type KindCount = Reconciled['counts'][number];

/** How many differences there are; that retired persons are on no payroll is none. */
export function found(counts: readonly KindCount[]): number {
  return counts.reduce((sum, { kind, total }) => (kind === 'RETIRED' ? sum : sum + total), 0);
}

/** The kind that is shown: the one in the address, or the first that has any; null when there is nothing to show. */
export function chosenKind(counts: readonly KindCount[], wanted: string): DifferenceKind | null {
  const named = ALL_DIFFERENCE_KINDS.find((kind) => kind === wanted);
  return named ?? counts.find(({ total }) => total > 0)?.kind ?? null;
}

/** Whether the file is more likely a part of the unit's payroll, or another unit's, than half of the unit has left. */
export function missesMany({ counts, members }: Pick<Reconciled, 'counts' | 'members'>): boolean {
  const extra = counts.find(({ kind }) => kind === 'EXTRA')?.total ?? 0;
  return extra * 2 > members;
}
