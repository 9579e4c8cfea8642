export { BillEntity } from './bill.entity.ts';
export { BillLineEntity } from './bill-line.entity.ts';
export { BillResolver } from './bill.resolver.ts';
export { billsOfMonth } from './bill.store.ts';
export { billOf, findBill, linesOf, linesOfBill, resolveBillReference, shownBill } from './bill.ts';
export { Bill, BillLine } from './bill.type.ts';
