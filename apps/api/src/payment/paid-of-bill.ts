import { fen, paidShares, sumFen } from '@canbao/rules';
import type { PaidShares } from '@canbao/rules';
import { linesOfBill } from '../bill/index.ts';
import type { Bill, BillLine } from '../bill/index.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';

/** 实缴 of a bill: what was paid of its lines, each share by itself; what was paid in excess is in neither. */
export async function paidOfBill(context: RequestContext, bill: Bill): Promise<PaidShares> {
  const lines = paidShares(await linesOfBill(context, bill), bill.paid);
  return {
    personalPaid: sumFen(lines.map(({ personalPaid }) => personalPaid)),
    employerPaid: sumFen(lines.map(({ employerPaid }) => employerPaid)),
  };
}

/** 实缴 of a line; nothing is paid of one that is only foretold. */
export async function paidOfLine(context: RequestContext, line: BillLine): Promise<PaidShares> {
  const { bill, insuranceType, kind } = line;
  const lines = bill === null ? [] : paidShares(await linesOfBill(context, bill), bill.paid);
  const found = lines.find((each) => each.insuranceType === insuranceType && each.kind === kind);
  return found ?? { personalPaid: fen(0), employerPaid: fen(0) };
}
