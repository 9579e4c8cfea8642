import type { ExportKind, UnitExportKind } from '@canbao/rules';
import type { ExportFormat } from '../job/index.ts';
import { JOB_ROLES } from '../job/index.ts';
import { openSubmission } from '../operation/index.ts';
import type { Instant } from '../platform/clock/clock.ts';
import { countListing } from '../platform/database/listing.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import { requestError } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { seesIdentity } from '../platform/identity/viewer.ts';
import { ALL_CHARGE_MEASURES, CHARGE_DIMENSIONS, inOrder, requireNamesNobody } from '../statistics/index.ts';
import type { ChargeTableOrder } from '../statistics/index.ts';
import type { ExportInput } from './export.input.ts';
import type { AskedExport } from './export.store.ts';
import type { ExportFilters, UnitFilter } from './export-source.ts';
import { fileNameOf, statisticsFileName } from './file-name.ts';
import { tooLong } from './file-limits.ts';
import { openSource } from './open-source.ts';

/** What is to be stored as a job. */
export interface ExportOrder {
  readonly accountId: number;
  /** null for a statistic, which is of all that the account sees */
  readonly unitId: number | null;
  readonly submittedAt: Instant;
  readonly asked: AskedExport;
  readonly name: string;
  /** how many rows it has; 0 where that is not known before it is worked out. Error: EXPORT_TOO_LONG. */
  readonly count: (scoped: Scoped) => Promise<number>;
}

const FILTERS = {
  CHARGES: 'charges',
  ROSTER: 'roster',
  DECLARATIONS: 'declarations',
  RETIREES: 'retirees',
  CHARGE_STATISTICS: 'chargeStatistics',
} as const satisfies Record<ExportKind, keyof ExportInput>;

/** Reads what is asked for and whether it may be. Errors: those of {@link unitOrder} and {@link statisticsOrder}. */
export function exportOrder(context: RequestContext, input: ExportInput): Promise<ExportOrder> {
  const others = Object.entries(FILTERS).filter(([kind]) => kind !== input.kind);
  if (others.some(([, name]) => (input[name] ?? null) !== null)) amiss('查询条件与导出种类不符');
  return input.kind === 'CHARGE_STATISTICS'
    ? Promise.resolve(statisticsOrder(context, input))
    : unitOrder(context, input.kind, input);
}

/** Errors: those of {@link openSubmission}; BAD_USER_INPUT, EXPORT_MONTH_MISSING. */
async function unitOrder(context: RequestContext, kind: UnitExportKind, input: ExportInput): Promise<ExportOrder> {
  const { format, unitNo } = input;
  if (!unitNo) {
    context.signedInAs('CLERK', 'OFFICER');
    amiss('请填写单位编号');
  }
  const submission = await openSubmission(context, unitNo);
  const { accountId, unit, submittedAt } = submission;
  const filter = stored(input[FILTERS[kind]] ?? {}) as UnitFilter;
  if (kind === 'CHARGES' && !(filter as ExportFilters['CHARGES']).feeMonth)
    throw requestError('EXPORT_MONTH_MISSING', {});
  return {
    ...{ accountId, unitId: unit.id, submittedAt },
    asked: { kind, format, filter },
    name: fileNameOf(kind, format, submission, filter),
    count: async (scoped) =>
      requireFits(format, await countListing(scoped, openSource(kind, submission, filter, context.origin).listing)),
  };
}

/** Errors: UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT. */
function statisticsOrder(
  context: RequestContext,
  { unitNo, format, chargeStatistics: given }: ExportInput,
): ExportOrder {
  const viewer = context.signedInAs(...JOB_ROLES);
  if (unitNo) amiss('应缴统计不按单位导出;需要某个单位的,请在查询条件中选择单位');
  if (!given) amiss('请填写应缴统计的内容');
  if (format === 'PDF') amiss('应缴统计导出为XLSX或CSV文件');
  const { groupBy, filter, totals, measures } = given;
  requireNamesNobody(filter ?? {}, !seesIdentity(viewer));
  const order: ChargeTableOrder = {
    groupBy: inOrder(CHARGE_DIMENSIONS, groupBy),
    filter: stored(filter ?? {}),
    totals: totals ?? false,
    measures: ALL_CHARGE_MEASURES.filter((name) => measures?.includes(name) ?? true),
  };
  return {
    ...{ accountId: viewer.accountId, unitId: null, submittedAt: context.clock.now() },
    asked: { kind: 'CHARGE_STATISTICS', format, filter: order },
    name: statisticsFileName(format, order, context.clock.today()),
    count: () => Promise.resolve(0),
  };
}

function amiss(reason: string): never {
  throw requestError('BAD_USER_INPUT', { reason });
}

/** A filter without what was left out. */
function stored(filter: object): object {
  const named = Object.entries(filter).filter(
    ([name, value]) => name !== 'unitNo' && value !== null && value !== undefined && value !== '',
  );
  return Object.fromEntries(named.map(([name, value]) => [name, storable(value)]));
}

/** What nobody has in a name or number, and what JSON in the database cannot hold, is looked for as a character that is neither. */
function storable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(storable);
  return typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '\uFFFD') : value;
}

function requireFits(format: ExportFormat, rows: number): number {
  const excess = tooLong(format, rows);
  if (excess !== null) throw requestError('EXPORT_TOO_LONG', excess);
  return rows;
}
