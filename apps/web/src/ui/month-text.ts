import { formatMonthChinese, parseMonth } from '@canbao/rules';

/** "2022-09" as people read it: 2022年9月. What is no month stays as it is. */
export function monthInChinese(text: string): string {
  const month = parseMonth(text);
  return month === null ? text : formatMonthChinese(month);
}
