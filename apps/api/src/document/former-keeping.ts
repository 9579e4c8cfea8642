import { fen, noticeForm } from '@canbao/rules';
import type { ChargeKind, Day, Fen, Form, InsuranceType, Month } from '@canbao/rules';

interface FormerAmounts {
  readonly personal: number;
  readonly employer: number;
  readonly amount: number;
}

/** A notice as it was kept before whole forms were: its figures alone. */
interface FormerNotice extends FormerAmounts {
  readonly unitNo: string;
  readonly unitName: string;
  readonly feeMonth: Month;
  readonly noticeNo: string;
  readonly persons: number;
  readonly issuedOn: Day;
  readonly lines: readonly (FormerAmounts & { readonly insuranceType: InsuranceType; readonly kind: ChargeKind })[];
}

/**
 * The notice of figures that were kept by themselves. The last day of payment was not among them; a bill's never changes, so
 * that the notice as it would be made now (null when it cannot be) has the one that was printed.
 */
export function formOfFormerKeeping(printed: unknown, now: Form | null): Form {
  const notice = printed as FormerNotice;
  const lines = notice.lines.map((line) => ({ ...line, ...amountsOf(line) }));
  const form = noticeForm({ ...notice, ...amountsOf(notice), dueOn: notice.issuedOn }, lines);
  return { ...form, foot: [...form.foot.slice(0, 1), ...(now?.foot.slice(1) ?? [])] };
}

function amountsOf({
  personal,
  employer,
  amount,
}: FormerAmounts): Record<keyof FormerAmounts | 'interest' | 'lateFee' | 'other', Fen> {
  const [interest, lateFee, other] = [fen(0), fen(0), fen(0)];
  return { personal: fen(personal), employer: fen(employer), amount: fen(amount), interest, lateFee, other };
}
