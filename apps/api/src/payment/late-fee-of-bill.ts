import { isRefusal, lateFeeOf } from '@canbao/rules';
import type { Day } from '@canbao/rules';
import type { Bill } from '../bill/index.ts';
import { policyOfArea, shownPolicyRow } from '../policy/index.ts';
import { badInput } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import type { LateFee } from './late-fee.type.ts';
import { paymentsOfBill } from './payments-of-bill.ts';

/** 滞纳金 of a bill through a day, or through today. Error: BAD_USER_INPUT where no rate has been published. */
export async function lateFeeOfBill(context: RequestContext, bill: Bill, on: Day | null): Promise<LateFee> {
  const unit = await context.requireUnit(bill.unitNo, 'bill');
  const payments = await paymentsOfBill(context, bill.id);
  const through = on ?? context.clock.today();
  const fee = lateFeeOf(policyOfArea(unit.area), { amount: bill.amount, dueOn: bill.dueOn, payments }, through);
  if (isRefusal(fee)) throw badInput([fee]);
  return { through, amount: fee.amount, parts: [...fee.parts], row: shownPolicyRow(fee.row) };
}
