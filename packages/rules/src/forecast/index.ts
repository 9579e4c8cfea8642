export { BILL_CHANGES } from './bill-change.ts';
export type { BillChange, BillChangeKind, PersonChange } from './bill-change.ts';
export { splitBill } from './split-bill.ts';
export type { BilledMember, ChargedMember, ComingBill, FormerBill, OtherCharge } from './split-bill.ts';
