import { CHARGE_KINDS, isInsuranceType } from '@canbao/rules';
import type { ChargeKind, InsuranceType } from '@canbao/rules';

/** 应缴明细 of one line of a bill: which insurance type, and why it is charged. */
export interface BillLineKey {
  readonly insuranceType: InsuranceType;
  readonly kind: ChargeKind;
}

/** The line that stands in the page's address by its row's key on the form, "BASIC_MEDICAL-REGULAR"; null for anything else. */
export function lineOfAddress(text: string): BillLineKey | null {
  const [insuranceType = '', kind = '', ...rest] = text.split('-');
  if (rest.length > 0 || !isInsuranceType(insuranceType) || !isChargeKind(kind)) return null;
  return { insuranceType, kind };
}

function isChargeKind(text: string): text is ChargeKind {
  return Object.hasOwn(CHARGE_KINDS, text);
}
