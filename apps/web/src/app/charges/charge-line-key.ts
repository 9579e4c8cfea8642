import { CHARGE_KINDS, isInsuranceType, parseMonth } from '@canbao/rules';
import type { ChargeKind, InsuranceType, Month } from '@canbao/rules';

/** 应缴明细 behind one amount: which insurance type, why it is charged, and for which month where that is told. */
export interface ChargeLineKey {
  readonly insuranceType: InsuranceType;
  readonly kind: ChargeKind;
  readonly coveredMonth: Month | null;
}

/**
 * The line that stands in the page's address by its row's key on the form, "BASIC_MEDICAL-REGULAR" or, of one covered month,
 * "BASIC_MEDICAL-BACK_PAY-2022-08"; null for anything else.
 */
export function lineOfAddress(text: string): ChargeLineKey | null {
  const [insuranceType = '', kind = '', ...rest] = text.split('-');
  const coveredMonth = rest.length === 0 ? null : parseMonth(rest.join('-'));
  if (rest.length > 0 && coveredMonth === null) return null;
  if (!isInsuranceType(insuranceType) || !isChargeKind(kind)) return null;
  return { insuranceType, kind, coveredMonth };
}

function isChargeKind(text: string): text is ChargeKind {
  return Object.hasOwn(CHARGE_KINDS, text);
}
