import { formatYuanGrouped } from '../money.ts';
import { formatMonthChinese, formatMonthsChinese } from '../month.ts';
import type { BackPayTotals } from './back-pay-totals.ts';
import type { BackPayPlan } from './decide-back-pay.ts';
import type { BackPayDeletionPlan } from './decide-back-pay-deletion.ts';

/** What back-pay on its own will change, and what it will not. */
export function describeBackPay({ feeMonth, months, totals }: BackPayPlan): string[] {
  const bill = formatMonthChinese(feeMonth);
  return [
    `补缴${formatMonthsChinese(months.map(({ coveredMonth }) => coveredMonth))},共${months.length}个月,${sums(totals)},列入${bill}缴费通知单。`,
    '每月按该月有效的申报工资和险种,以及该月的缴费基数上下限核定。',
    `参保关系和${bill}的正常应缴不变。`,
  ];
}

/** What the deletion of back-pay will change, and what it will not. */
export function describeBackPayDeletion({ charges, totals }: BackPayDeletionPlan): string[] {
  const bills = [...new Set(charges.map(({ feeMonth }) => feeMonth))].sort();
  return [
    `删除${formatMonthsChinese(charges.map(({ coveredMonth }) => coveredMonth))}的补缴,共${charges.length}个月,${sums(totals)},不再列入${formatMonthsChinese(bills)}缴费通知单。`,
    '参保关系不变;删除后这些月份没有缴费:尚未结算的由结算征集按月核定,在网上补缴期限内的可以重新补缴。',
  ];
}

function sums({ personal, employer, amount }: BackPayTotals): string {
  const [all, person, unit] = [amount, personal, employer].map(formatYuanGrouped);
  return `合计${all}元(个人${person}元、单位${unit}元)`;
}
