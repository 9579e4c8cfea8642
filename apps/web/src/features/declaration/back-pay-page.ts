import type { DeclarationQuery } from '@canbao/schema/documents';
import { DECLARATION } from './texts.ts';

type Told = Pick<NonNullable<DeclarationQuery['declaration']>, 'kind' | 'state' | 'idNo' | 'before' | 'after'>;

/** Where one goes on from a declaration that charged back-pay, or withdrew it: to the page of its opposite. */
export function backPayPage({ kind, state, idNo, before, after }: Told): {
  readonly page: string;
  readonly label: string;
  readonly idNo: string;
} | null {
  if (state !== 'APPROVED' || !idNo) return null;
  if (kind === 'DELETE_BACK_PAY' && hasMonths(before)) return { page: 'back-pay', label: DECLARATION.backPay, idNo };
  if (hasMonths(after)) return { page: 'back-pay-deletion', label: DECLARATION.backPayDeletion, idNo };
  return null;
}

function hasMonths(values: Told['after']): boolean {
  return values.some(({ field, value }) => field === 'backPayMonths' && !!value);
}
