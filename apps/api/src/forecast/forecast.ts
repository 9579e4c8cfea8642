import {
  addMonths,
  chargeKindName,
  compileMonth,
  fen,
  insuranceTypeName,
  isRefusal,
  splitBill,
  declarationPeriodAt,
} from '@canbao/rules';
import type { BillChange as SplitChange, FormerBill, Month } from '@canbao/rules';
import type pg from 'pg';
import type { BillLine } from '../bill/index.ts';
import { findBill } from '../bill/index.ts';
import { chargeKindOf } from '../ledger/index.ts';
import { asOfOneMoment } from '../platform/database/system-pool.ts';
import { RequestError } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import type { ReachableUnit } from '../platform/identity/viewer.ts';
import { policyOfArea } from '../policy/index.ts';
import { forecastIn } from '../settlement/index.ts';
import type { ForecastWithMembers } from '../settlement/index.ts';
import { billsBefore, chargesOfMonth, keptRecords } from './forecast.store.ts';
import type { BillForecast } from './forecast.type.ts';

/** The bill to come, the month of the one before it, and what lies between them. */
interface Foretold {
  readonly bill: ForecastWithMembers;
  readonly former: Month | null;
  readonly changes: readonly SplitChange[];
}

const NO_BILL: FormerBill = { members: [], others: [] };

/**
 * 下期应缴预测: what the unit's next bill would say if its month were settled as things stand, and why it differs from the bill
 * before. The next bill is the current fee month's, or the month's after it once that one is settled. The records are read
 * past row security, by the statements of settlement: whether the unit is within reach is asked first.
 * Errors: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, POLICY_NOT_PUBLISHED.
 */
export async function forecastOf(context: RequestContext, unitNo: string): Promise<BillForecast> {
  const unit = await context.requireUnit(unitNo, 'bill');
  context.mayRead('charge');
  const { bill, former, changes } = await foretell(context, unit);
  const previous = former === null ? null : await findBill(context, unit.unitNo, former);
  return {
    unitNo: unit.unitNo,
    feeMonth: bill.feeMonth,
    asOf: context.clock.text(),
    persons: bill.persons,
    totalBase: bill.totalBase,
    personal: bill.personal,
    employer: bill.employer,
    amount: bill.amount,
    lines: bill.lines.map(shownLine),
    previous,
    difference: fen(bill.amount - (previous?.amount ?? 0)),
    split: changes,
  };
}

function foretell(context: RequestContext, unit: ReachableUnit): Promise<Foretold> {
  const policy = policyOfArea(unit.area);
  const period = declarationPeriodAt(policy, context.clock.moment());
  if (isRefusal(period)) throw new RequestError(period);
  return asOfOneMoment(context.services.system, async (client) => {
    const current = await billsBefore(client, unit.id, period.feeMonth);
    const feeMonth = current.settled ? addMonths(period.feeMonth, 1) : period.feeMonth;
    const former = current.settled ? period.feeMonth : current.former;
    const compiled = compileMonth(policy, feeMonth);
    if (isRefusal(compiled)) throw new RequestError(compiled);
    const bill = await forecastIn(client, unit.id, compiled);
    const members = await underKeptRecords(client, bill.members);
    const { others } = await chargesOfMonth(client, unit.id, feeMonth);
    const before = former === null ? NO_BILL : await chargesOfMonth(client, unit.id, former);
    return { bill, former, changes: splitBill(before, { policy: compiled, members, others }) };
  });
}

async function underKeptRecords(
  client: pg.ClientBase,
  members: ForecastWithMembers['members'],
): Promise<ForecastWithMembers['members']> {
  const kept = await keptRecords(client);
  return members.map((member) => ({ ...member, personId: kept.get(member.personId) ?? member.personId }));
}

function shownLine({
  insuranceType,
  kind: code,
  persons,
  personal,
  employer,
}: ForecastWithMembers['lines'][number]): BillLine {
  const kind = chargeKindOf(code);
  return {
    bill: null,
    insuranceType,
    insuranceTypeName: insuranceTypeName(insuranceType),
    kind,
    kindName: chargeKindName(kind),
    persons,
    personal: fen(personal),
    employer: fen(employer),
    // A bill bears none of these on the day on which it is issued.
    interest: fen(0),
    lateFee: fen(0),
    other: fen(0),
    amount: fen(personal + employer),
  };
}
