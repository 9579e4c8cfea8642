import { createHash } from 'node:crypto';
import type { Bill, BillLine } from '../bill/index.ts';
import { linesOfBill } from '../bill/index.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { newDocumentCode } from './document-code.ts';
import { codesOfBills, keepDocument } from './document.store.ts';
import type { PrintedNotice } from './document.store.ts';

/**
 * 验证码 of a bill's notice: the one under which this very content was printed, or a new one. What is printed again
 * unchanged keeps its code.
 */
export async function noticeCodeOf(context: RequestContext, bill: Bill): Promise<string> {
  const printed = printedNotice(bill, await linesOfBill(context, bill.id));
  const contentHash = createHash('sha256').update(JSON.stringify(printed)).digest('hex');
  const kept = await codesOfBills(await context.reading(), [bill.id]);
  const found = kept.find((document) => document.content_hash === contentHash);
  if (found !== undefined) return found.code;
  const unit = await context.requireUnit(bill.unitNo, 'bill');
  // Beside the request's reading transaction, which other fields are using at this moment.
  return keepDocument(asSystem(context), {
    code: newDocumentCode(),
    unitId: unit.id,
    billId: bill.id,
    feeMonth: bill.feeMonth,
    contentHash,
    printed,
    printedOn: context.clock.today(),
  });
}

function asSystem({ services }: RequestContext): Pick<Scoped, 'query'> {
  return {
    query: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await services.system.query(text, [...values])).rows as Row[],
  };
}

function printedNotice(bill: Bill, lines: readonly BillLine[]): PrintedNotice {
  const { unitNo, unitName, feeMonth, noticeNo, persons, personal, employer, amount, issuedOn } = bill;
  return {
    unitNo,
    unitName,
    feeMonth,
    noticeNo,
    persons,
    personal,
    employer,
    amount,
    issuedOn,
    lines: lines.map((line) => ({
      insuranceType: line.insuranceType,
      kind: line.kind,
      personal: line.personal,
      employer: line.employer,
      amount: line.amount,
    })),
  };
}
