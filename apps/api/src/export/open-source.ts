import { EXPORT_KINDS, insuranceTypeName, printedMonth } from '@canbao/rules';
import type { ExportKind } from '@canbao/rules';
import type { ExportFormat } from '../job/index.ts';
import type { ChargeFilter } from '../ledger/index.ts';
import type { Submission } from '../operation/index.ts';
import { chargesExport } from './charges-export.ts';
import { declarationsExport } from './declarations-export.ts';
import type { ExportFilters, ExportSource, OpenSource, StoredFilter } from './export-source.ts';
import { retireesExport, rosterExport } from './members-export.ts';

const SOURCES: { readonly [Kind in ExportKind]: OpenSource<ExportFilters[Kind]> } = {
  CHARGES: chargesExport,
  ROSTER: rosterExport,
  DECLARATIONS: declarationsExport,
  RETIREES: retireesExport,
};

/** What an export of this kind writes for the unit of a submission; the filter is one of that kind. */
export function openSource(
  kind: ExportKind,
  submission: Submission,
  filter: StoredFilter,
  origin: string | null,
): ExportSource {
  const open = SOURCES[kind] as OpenSource<StoredFilter>;
  return open(submission, filter, origin);
}

/** The name of the file: what was exported, of which month or day, and whether it is a part of it. */
export function fileNameOf(
  kind: ExportKind,
  format: ExportFormat,
  { moment }: Submission,
  filter: StoredFilter,
): string {
  const { title } = EXPORT_KINDS[kind];
  const ending = format.toLowerCase();
  if (kind !== 'CHARGES') {
    const part = Object.keys(filter).length > 0 ? '-按条件' : '';
    return `${title}-${moment.day.replaceAll('-', '')}${part}.${ending}`;
  }
  const { feeMonth, insuranceType, ...others } = filter as ChargeFilter;
  const part = Object.keys(others).length > 0 ? '-按条件' : '';
  const types = insuranceType ? insuranceTypeName(insuranceType) : '全部险种';
  return `${title}-${feeMonth ? printedMonth(feeMonth) : ''}-${types}${part}.${ending}`;
}
