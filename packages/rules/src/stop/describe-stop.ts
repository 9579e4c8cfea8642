import { totalsOf } from '../contribution/assess-month.ts';
import { formatYuanGrouped } from '../money.ts';
import { addMonths, compareMonths, formatMonthChinese, formatMonthsChinese } from '../month.ts';
import type { StopPlan } from './decide-stop.ts';

/** What a stop will and will not change, in sentences for whoever is about to submit it. */
export function describeStop({ endMonth, known }: StopPlan): string[] {
  if (known === null) return [`参保到${formatMonthChinese(endMonth)}为止。`];
  const { effect, feeMonthPriced, startMonth, standingBackPay, chargedAfter } = known;
  const { feeMonth, regularBefore, regularAfter } = effect;
  const sentences: string[] = [];
  sentences.push(
    compareMonths(endMonth, startMonth) < 0
      ? `参保月份${formatMonthChinese(startMonth)}晚于变更时间,本次参保不再生效。`
      : `参保到${formatMonthChinese(endMonth)}为止,自${formatMonthChinese(addMonths(endMonth, 1))}起不再缴费。`,
  );
  if (!feeMonthPriced) {
    sentences.push(`${formatMonthChinese(feeMonth)}的缴费标准尚未公布,当月正常应缴以公布后的结算为准。`);
  } else if (regularBefore !== null && regularAfter === null) {
    const { amount } = totalsOf(regularBefore.lines);
    sentences.push(`${formatMonthChinese(feeMonth)}不再产生正常应缴${formatYuanGrouped(amount)}元。`);
  } else if (regularAfter !== null) {
    sentences.push(`${formatMonthChinese(feeMonth)}仍在参保期内,当月正常应缴不变。`);
  } else {
    sentences.push(`${formatMonthChinese(feeMonth)}原本没有正常应缴,不受影响。`);
  }
  if (standingBackPay.length > 0) {
    sentences.push(`已核定的补缴(${formatMonthsChinese(standingBackPay)})保留;不需要的,请另行办理补缴删除。`);
  }
  sentences.push(
    chargedAfter.length > 0
      ? `${formatMonthsChinese(chargedAfter)}的应缴已经产生,不随停保退回;其他已产生的应缴和已出具的通知单也不变。`
      : '已产生的应缴和已出具的通知单不变。',
  );
  return sentences;
}
