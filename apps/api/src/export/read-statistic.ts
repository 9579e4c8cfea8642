import { rightsOfAccount } from '../account/index.ts';
import { JOB_ROLES } from '../job/index.ts';
import type { JobToRun } from '../job/index.ts';
import type { Clock } from '../platform/clock/clock.ts';
import { enterReach } from '../platform/database/entering.ts';
import type { SlowLane } from '../platform/database/slow-lane.ts';
import type { SystemPool } from '../platform/database/system-pool.ts';
import { concluding } from '../platform/database/transaction.ts';
import type { Lane } from '../platform/database/transaction.ts';
import { RequestError } from '../platform/graphql/request-error.ts';
import { hasRole, seesIdentity } from '../platform/identity/viewer.ts';
import { codeOf } from '../platform/start-failure.ts';
import { chargeTable } from '../statistics/index.ts';
import type { ChargeTableOrder } from '../statistics/index.ts';
import { rowsToWrite } from './table-to-write.ts';
import type { TableToWrite } from './table-to-write.ts';

/** With what statistics are worked out for files. */
export interface StatisticTools {
  readonly system: SystemPool;
  readonly slowLane: SlowLane;
  readonly clock: Clock;
  /** of how many people those are told at least who may not see identities */
  readonly smallCell: number;
  /** whether the demonstration's accounts count */
  readonly demo: boolean;
}

/** Cells of one file, all of which are held until it is known which of them are withheld. */
const MOST_CELLS = 100_000;
/** query_canceled */
const TOOK_TOO_LONG = '57014';
const TOO_SLOW = '统计用时超过后台导出的上限,已停止。请用筛选条件缩小范围,或减少分组维度,分几次导出。';
const NO_LONGER = '申请导出的账号已停用,或不再有权查询统计,已停止。';

/**
 * 应缴统计 for its file, as its account sees it now: with its rights, behind row security, and with as much withheld as in an
 * answer. Gives a table, or in words what keeps it from being worked out.
 */
export async function readStatistic(
  tools: StatisticTools,
  { account_id: account }: JobToRun,
  order: ChargeTableOrder,
): Promise<TableToWrite | string> {
  const { system, slowLane, clock, smallCell, demo } = tools;
  const rights = await rightsOfAccount(system, account, demo);
  if (rights === null || !hasRole(rights, ...JOB_ROLES)) return NO_LONGER;
  // As a session of the account is entered (canbao.enter_session), of which portals have no part here.
  const reach = { units: rights.unit_ids, agency: hasRole(rights, 'OFFICER', 'ANALYST'), account };
  const terms = { masked: !seesIdentity(rights), smallCell, mostCells: MOST_CELLS, answering: false, clock };
  const read = async (lane: Lane): Promise<TableToWrite> => {
    await lane.begin('read', enterReach(reach));
    const { columns, rows } = await concluding(lane, (scoped) => chargeTable({ ...terms, scoped }, order));
    return rowsToWrite(columns, rows);
  };
  try {
    return await slowLane.take(read);
  } catch (error) {
    if (codeOf(error) === TOOK_TOO_LONG) return TOO_SLOW;
    if (error instanceof RequestError)
      return error.refusals.map(({ message, remedy }) => `${message}。${remedy}`).join('');
    throw error;
  }
}
