import type { ExportKind, SheetColumn, UnitExportKind } from '@canbao/rules';
import type { DeclarationFilter } from '../declaration/index.ts';
import type { ChargeFilter } from '../ledger/index.ts';
import type { Submission } from '../operation/index.ts';
import type { Listing } from '../platform/database/listing.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import type { RetireeFilter, RosterFilter } from '../roster/index.ts';
import type { ChargeTableOrder } from '../statistics/index.ts';

/** What was asked for, by kind; the filters are those of the queries. */
export interface ExportFilters {
  readonly CHARGES: ChargeFilter;
  readonly ROSTER: RosterFilter;
  readonly DECLARATIONS: DeclarationFilter;
  readonly RETIREES: RetireeFilter;
  readonly CHARGE_STATISTICS: ChargeTableOrder;
}

/** The filter of one of the kinds, as it is kept: without what was left out. */
export type StoredFilter = ExportFilters[ExportKind];
export type UnitFilter = ExportFilters[UnitExportKind];

/** What an export of a unit writes: rows of a list, each made into the cells of its columns. */
export interface ExportSource {
  readonly columns: readonly SheetColumn[];
  readonly listing: Listing;
  /** the cells of rows that were read, in the order of the columns */
  readonly cells: (scoped: Scoped, rows: readonly (readonly string[])[]) => Promise<string[][]> | string[][];
}

/**
 * Makes the source of one kind, for the unit and moment of a submission. Its rows lead into the hall at this address, to nowhere
 * where it is not known.
 */
export type OpenSource<Filter> = (submission: Submission, filter: Filter, origin: string | null) => ExportSource;

export function textColumn(heading: string, width: number): SheetColumn {
  return { heading, width, format: 'text' };
}

export function amountColumn(heading: string): SheetColumn {
  return { heading, width: 14, format: 'amount' };
}

/** Where the row leads, by the cell before it. */
export function linkColumn(heading: string): SheetColumn {
  return { heading, width: 60, format: 'link' };
}
