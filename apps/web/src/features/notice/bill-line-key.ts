import { CHARGE_KINDS, isInsuranceType } from '@canbao/rules';
import type { ChargeKind, InsuranceType } from '@canbao/rules';

/** 应缴明细 of one line of a bill: which insurance type, and why it is charged. */
export interface BillLineKey {
  readonly insuranceType: InsuranceType;
  readonly kind: ChargeKind;
}

/** The line as it stands in the page's address, "BASIC_MEDICAL-REGULAR". */
export function lineInAddress({ insuranceType, kind }: BillLineKey): string {
  return `${insuranceType}-${kind}`;
}

/** Reads what {@link lineInAddress} wrote; null for anything else. */
export function lineOfAddress(text: string): BillLineKey | null {
  const [insuranceType = '', kind = '', ...rest] = text.split('-');
  if (rest.length > 0 || !isInsuranceType(insuranceType) || !isChargeKind(kind)) return null;
  return { insuranceType, kind };
}

function isChargeKind(text: string): text is ChargeKind {
  return Object.hasOwn(CHARGE_KINDS, text);
}
