import type { UnitExportKind } from '@canbao/rules';
import type { Submission } from '../operation/index.ts';
import { chargesExport } from './charges-export.ts';
import { declarationsExport } from './declarations-export.ts';
import type { ExportFilters, ExportSource, OpenSource, UnitFilter } from './export-source.ts';
import { retireesExport, rosterExport } from './members-export.ts';

const SOURCES: { readonly [Kind in UnitExportKind]: OpenSource<ExportFilters[Kind]> } = {
  CHARGES: chargesExport,
  ROSTER: rosterExport,
  DECLARATIONS: declarationsExport,
  RETIREES: retireesExport,
};

/** What an export of this kind writes for the unit of a submission; the filter is one of that kind. */
export function openSource(
  kind: UnitExportKind,
  submission: Submission,
  filter: UnitFilter,
  origin: string | null,
): ExportSource {
  const open = SOURCES[kind] as OpenSource<UnitFilter>;
  return open(submission, filter, origin);
}
