import {
  CHARGE_KINDS,
  chargeKindName,
  compareMonths,
  compareOnBill,
  CONTRIBUTORY_TYPES,
  fen,
  insuranceTypeName,
  isRefusal,
  lateFeeOf,
  lateFeeShares,
  paidShares,
  readPolicyBasis,
  shareStandard,
  sumFen,
} from '@canbao/rules';
import type { ContributoryType, Day, Fen, InsuranceType, Month, Payer, PolicyBasis } from '@canbao/rules';
import { chargeKindOf, policyBasesById } from '../ledger/index.ts';
import { monthOfDate } from '../platform/database/month-column.ts';
import type { Asking } from '../platform/database/transaction.ts';
import { paymentsOnBills } from '../payment/index.ts';
import { policyOfArea } from '../policy/index.ts';
import { statedUnit, statementRows, statementTotal } from './statement.store.ts';
import type { StatedUnitRow, StatementRow } from './statement.store.ts';
import type { ContributionStatement, StatementLine } from './statement.type.ts';

/** What has been charged on a line, before it is known what of it was paid. */
type ChargedLine = Omit<StatementLine, 'employerPaid' | 'personalPaid' | 'lateFee'>;

/**
 * 单位缴费查询: a unit's fee month by insurance type, covered month and kind, added up from its stored charges; for a month
 * that is not settled, the back-pay assessed so far. Its late fee is that of the bill through a day. Whether the asker may
 * know is checked before.
 */
export async function statementOf(
  asking: Asking,
  unitId: number,
  feeMonth: Month,
  insuranceType: InsuranceType | null,
  through: Day,
): Promise<ContributionStatement> {
  const unit = await statedUnit(asking, unitId, feeMonth);
  const rows = await statementRows(asking, unitId, feeMonth);
  const sums = await statementTotal(asking, unitId, feeMonth, insuranceType);
  const bases = await policyBasesById(asking, [...new Set(rows.flatMap((row) => row.policy_basis_ids))]);
  const basisOf = new Map(bases.map(({ id, rows: kept }) => [id, readPolicyBasis(kept)]));
  const charged = rows.map((row) => chargedLine(row, basisOf)).sort(byPlace);
  // A unit pays its bill as a whole: what counts as paid of one insurance type follows from all of them.
  const fees = lateFeeShares(charged, await lateFeeThrough(asking, unit, through));
  const lines = paidShares(charged, fen(unit.paid))
    .map((line, index) => ({ ...line, lateFee: fees[index]! }))
    .filter((line) => insuranceType === null || line.insuranceType === insuranceType);
  return {
    unitId,
    known: null,
    unitNo: unit.unit_no,
    unitName: unit.name,
    feeMonth,
    insuranceType,
    settled: unit.bill_id !== null,
    through,
    lines,
    total: {
      persons: sums.persons,
      base: fen(sums.base),
      wage: fen(sums.wage),
      employer: sumFen(lines.map((line) => line.employer)),
      personal: sumFen(lines.map((line) => line.personal)),
      employerPaid: sumFen(lines.map((line) => line.employerPaid)),
      personalPaid: sumFen(lines.map((line) => line.personalPaid)),
      accountCredit: sumFen(lines.map((line) => line.accountCredit)),
      lateFee: sumFen(lines.map((line) => line.lateFee)),
    },
  };
}

/** 滞纳金 of the month's bill through a day; nought where there is no bill, or no rate has been published for it. */
async function lateFeeThrough(asking: Asking, unit: StatedUnitRow, through: Day): Promise<Fen> {
  const { area, bill_id: billId, amount, due_on: dueOn } = unit;
  if (billId === null) return fen(0);
  const payments = (await paymentsOnBills(asking, [billId])).map((row) => ({
    amount: fen(row.amount_fen),
    paidOn: row.paid_on as Day,
  }));
  const fee = lateFeeOf(policyOfArea(area), { amount: fen(amount), dueOn: dueOn as Day, payments }, through);
  return isRefusal(fee) ? fen(0) : fee.amount;
}

function chargedLine(row: StatementRow, basisOf: ReadonlyMap<number, PolicyBasis>): ChargedLine {
  const type = contributory(row.insurance_type);
  const kind = chargeKindOf(row.kind);
  const bases = row.policy_basis_ids.map((id) => basisOf.get(id)!);
  return {
    insuranceType: type,
    insuranceTypeName: insuranceTypeName(type),
    coveredMonth: monthOfDate(row.covered_month),
    kind,
    kindName: chargeKindName(kind),
    persons: row.persons,
    base: fen(row.base),
    wage: fen(row.wage),
    employer: fen(row.employer),
    personal: fen(row.personal),
    employerStandard: standards(bases, type, 'EMPLOYER'),
    personalStandard: standards(bases, type, 'PERSON'),
    // No policy row says what of a contribution goes to the personal account.
    accountCredit: fen(0),
  };
}

/** The standard of the covered month; both, should charges of it rest on policy rows that were replaced in between. */
function standards(bases: readonly PolicyBasis[], type: ContributoryType, payer: Payer): string {
  return [...new Set(bases.map(({ rates }) => shareStandard(rates[type].value, payer)))].join('、');
}

function contributory(text: string): ContributoryType {
  const type = CONTRIBUTORY_TYPES.find((known) => known === text);
  if (type === undefined) throw new RangeError(`not a type that is charged: ${text}`);
  return type;
}

/** The notice's own order, within it month by month. */
function byPlace(a: ChargedLine, b: ChargedLine): number {
  const kinds = CHARGE_KINDS[a.kind].billOrder - CHARGE_KINDS[b.kind].billOrder;
  return kinds || compareOnBill(a.insuranceType, b.insuranceType) || compareMonths(a.coveredMonth, b.coveredMonth);
}
