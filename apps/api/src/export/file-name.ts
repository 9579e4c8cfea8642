import { EXPORT_KINDS, insuranceTypeName, printedMonth } from '@canbao/rules';
import type { Day, UnitExportKind } from '@canbao/rules';
import type { ExportFormat } from '../job/index.ts';
import type { ChargeFilter } from '../ledger/index.ts';
import type { Submission } from '../operation/index.ts';
import { CHARGE_DIMENSIONS } from '../statistics/index.ts';
import type { ChargeTableOrder } from '../statistics/index.ts';
import type { UnitFilter } from './export-source.ts';

/** The name of the file: what was exported, of which month or day, and whether it is a part of it. */
export function fileNameOf(
  kind: UnitExportKind,
  format: ExportFormat,
  { moment }: Submission,
  filter: UnitFilter,
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

/** The name of a statistic's file: by what it is grouped, of which day, and whether of a part. */
export function statisticsFileName(format: ExportFormat, { groupBy, filter }: ChargeTableOrder, on: Day): string {
  const by = groupBy.length === 0 ? '总计' : `按${groupBy.map((name) => CHARGE_DIMENSIONS[name].name).join('、')}`;
  const part = Object.keys(filter).length > 0 ? '-按条件' : '';
  return `${EXPORT_KINDS.CHARGE_STATISTICS.title}-${by}-${on.replaceAll('-', '')}${part}.${format.toLowerCase()}`;
}
