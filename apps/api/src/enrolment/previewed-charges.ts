import { fen } from '@canbao/rules';
import type { MonthAmounts } from '@canbao/rules';
import type { PreviewedCharge } from './enrolment.type.ts';

/** A month's amounts as charges that would come or go. */
export function previewedCharges({ coveredMonth, base, lines }: MonthAmounts): PreviewedCharge[] {
  return lines.map(({ insuranceType, personal, employer }) => ({
    coveredMonth,
    insuranceType,
    base,
    personal,
    employer,
    amount: fen(personal + employer),
  }));
}
