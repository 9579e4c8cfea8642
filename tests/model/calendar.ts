// The plain model of domain.md. It is slow, short, and shares nothing with the product, so that a mistake has to be made
// twice before a test misses it. Months are "2022-09", days "2022-09-20", moments "2022-09-20T09:00": as text they compare.

/** The month so many months later. */
export function plus(month: string, months: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** The months from one to another, both included; none when the second lies before the first. */
export function months(from: string, to: string): string[] {
  const all: string[] = [];
  for (let month = from; month <= to; month = plus(month, 1)) all.push(month);
  return all;
}

/** The last day of a month. */
export function lastDay(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}

/**
 * domain.md §2: the fee month whose declarations are accepted at a moment, from the 11th of the month before to 17:00 on the
 * 6th; and whether they are accepted, which they are not from then to the 10th, while that month is settled.
 */
export function periodAt(moment: string): { feeMonth: string; open: boolean } {
  const [calendarMonth, day] = [moment.slice(0, 7), moment.slice(8, 10)];
  if (day >= '11') return { feeMonth: plus(calendarMonth, 1), open: true };
  return { feeMonth: calendarMonth, open: moment < `${calendarMonth}-06T17:00` };
}

/** Whether a fee month may be settled: its declarations have closed. */
export function settleable(feeMonth: string, moment: string): boolean {
  return moment >= `${feeMonth}-06T17:00`;
}
