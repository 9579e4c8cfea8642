import { addMonths, parseMonth } from '@canbao/rules';
import type { Month } from '@canbao/rules';

/** As far back as the page offers months. */
const MONTHS_BACK = 12;

/** 结算月份: the month of the declaration period and those before it, the newest first. */
export function monthsToSettle(current: Month): Month[] {
  return Array.from({ length: MONTHS_BACK }, (_, back) => addMonths(current, -back));
}

/** The month to begin with: in the settlement window the one being settled, otherwise the last that is closed. */
export function monthToBeginWith(current: Month, isOpen: boolean): Month {
  return isOpen ? addMonths(current, -1) : current;
}

/** The month that the address names, when the page offers it. */
export function monthInAddress(text: string, offered: readonly Month[]): Month | null {
  const month = parseMonth(text);
  return month !== null && offered.includes(month) ? month : null;
}
