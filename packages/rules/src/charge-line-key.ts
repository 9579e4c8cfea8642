import { CHARGE_KINDS } from './charge-kind.ts';
import type { ChargeKind } from './charge-kind.ts';
import { isInsuranceType } from './insurance-type.ts';
import type { InsuranceType } from './insurance-type.ts';
import { parseMonth } from './month.ts';
import type { Month } from './month.ts';

/** 应缴明细 behind one amount: which insurance type, why it is charged, and for which month where that is told. */
export interface ChargeLineKey {
  readonly insuranceType: InsuranceType;
  readonly kind: ChargeKind;
  readonly coveredMonth: Month | null;
}

/** A line as it stands on a form and in a page's address: "BASIC_MEDICAL-REGULAR", of one month "BASIC_MEDICAL-BACK_PAY-2022-08". */
export function chargeLineKey({ insuranceType, kind, coveredMonth }: ChargeLineKey): string {
  return coveredMonth === null ? `${insuranceType}-${kind}` : `${insuranceType}-${kind}-${coveredMonth}`;
}

/** The line that a page's address names; null for anything that names none. */
export function readChargeLineKey(text: string): ChargeLineKey | null {
  const [insuranceType = '', kind = '', ...rest] = text.split('-');
  const coveredMonth = rest.length === 0 ? null : parseMonth(rest.join('-'));
  if (rest.length > 0 && coveredMonth === null) return null;
  if (!isInsuranceType(insuranceType) || !isChargeKind(kind)) return null;
  return { insuranceType, kind, coveredMonth };
}

function isChargeKind(text: string): text is ChargeKind {
  return Object.hasOwn(CHARGE_KINDS, text);
}

/** One charge: whose, in which unit, and the month whose bill carries it. */
export interface ChargePlace {
  readonly unitNo: string;
  readonly personNo: string;
  readonly feeMonth: Month;
  readonly line: ChargeLineKey;
}

/** Where in the hall the working of a charge (计算过程) is shown: the list of its month, with the charge open beside it. */
export function chargeWorkingPath({ unitNo, personNo, feeMonth, line }: ChargePlace): string {
  return `/charges?unit=${unitNo}&feeMonth=${feeMonth}&line=${chargeLineKey(line)}&month=${feeMonth}&person=${personNo}`;
}
