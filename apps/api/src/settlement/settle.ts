import { fen, isRefusal, settlementRefusal, SUZHOU_POLICY, sumFen } from '@canbao/rules';
import type { Month } from '@canbao/rules';
import { billsOfMonth, shownBill } from '../bill/index.ts';
import { onTheWire, RequestError } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { policyOfArea } from '../policy/index.ts';
import { overviewOf } from './settlement-overview.store.ts';
import { settleMonth } from './settle-month.ts';
import type { Settlement, SettlementOverview } from './settlement.type.ts';

const SHOWN_BILLS = 200;

/**
 * 结算征集 of a fee month, for one unit or all. Run again it changes nothing and settles what is left.
 * Errors: FORBIDDEN, NOT_FOUND, MONTH_NOT_SETTLEABLE before declarations have closed, POLICY_NOT_PUBLISHED.
 */
export async function settle(context: RequestContext, feeMonth: Month, unitNo: string | null): Promise<Settlement> {
  const { accountId } = context.signedInAs('OFFICER');
  const unit = unitNo === null ? null : await context.requireUnit(unitNo);
  const { clock, services } = context;
  const refusal = settlementRefusal(policyOfArea(SUZHOU_POLICY.area), feeMonth, clock.moment());
  if (refusal !== null) throw new RequestError(refusal);
  const before = await overviewOf(await context.reading(), feeMonth, unit?.id ?? null);
  // The reading transaction must not wait while its connection is not needed.
  await context.end();
  const order = { feeMonth, unitId: unit?.id ?? null, requestedBy: accountId };
  const outcome = await settleMonth(services.system, {
    ...order,
    requestedAt: clock.text(),
    issuedOn: clock.today(),
    clock,
  });
  if (isRefusal(outcome)) throw new RequestError(outcome);
  const rows = await billsOfMonth(await context.reading(), feeMonth, outcome.settledUnits, outcome.settledUnits.length);
  const bills = rows.map((row) => shownBill(row));
  return {
    feeMonth,
    units: outcome.settledUnits.length,
    persons: bills.reduce((sum, bill) => sum + bill.persons, 0),
    amount: sumFen(bills.map((bill) => bill.amount)),
    alreadySettled: before.settled,
    bills: bills.slice(0, SHOWN_BILLS),
  };
}

/** 结算情况 of a fee month. Error: FORBIDDEN. */
export async function settlementOverview(context: RequestContext, feeMonth: Month): Promise<SettlementOverview> {
  context.signedInAs('OFFICER');
  const found = await overviewOf(await context.reading(), feeMonth, null);
  const refusal = settlementRefusal(policyOfArea(SUZHOU_POLICY.area), feeMonth, context.clock.moment());
  return {
    feeMonth,
    units: found.units,
    settledUnits: found.settled,
    persons: found.persons,
    amount: fen(found.amount),
    maySettle: refusal === null,
    refusal: refusal === null ? null : onTheWire(refusal),
  };
}
