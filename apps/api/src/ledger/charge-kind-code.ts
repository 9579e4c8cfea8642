import type { ChargeKind } from '@canbao/rules';

/** 缴费类型 as the ledger stores it: the national code, and 40 for the one that has none. */
export const CHARGE_KIND_CODES: Readonly<Record<ChargeKind, number>> = {
  REGULAR: 10,
  REFUND: 20,
  BACK_PAY: 31,
  ADJUSTMENT: 40,
};

const kinds = Object.entries(CHARGE_KIND_CODES) as [ChargeKind, number][];

/** The kind of a stored code. Throws a RangeError for a code that no kind has. */
export function chargeKindOf(code: number): ChargeKind {
  const found = kinds.find(([, known]) => known === code);
  if (found === undefined) throw new RangeError(`not a kind of charge: ${code}`);
  return found[0];
}
