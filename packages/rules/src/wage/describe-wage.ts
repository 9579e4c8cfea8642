import { describeBase } from '../contribution/month-base.ts';
import { formatYuanGrouped } from '../money.ts';
import { formatMonthChinese } from '../month.ts';
import type { WagePlan } from './decide-wage.ts';

/** What a change of wage will and will not change, in sentences for the clerk. */
export function describeWage({ base, known }: WagePlan): string[] {
  const from = formatMonthChinese(base.coveredMonth);
  const held = `${describeBase(base)}。`;
  if (known === null) return [`${from}起,${held}`];
  const { change, baseBefore, effect } = known;
  const [before, after] = [change.before, change.after].map(({ declaredWage }) => formatYuanGrouped(declaredWage));
  const sentences = [`${from}起,申报工资由${before}元变更为${after}元。`, held];
  if (baseBefore.base === base.base) sentences.push('缴费基数没有变化,每月应缴金额不变。');
  if (effect.regularAfter === null) {
    sentences.push(`${formatMonthChinese(effect.feeMonth)}的费用已经计收,不随本次变更改动。`);
  }
  sentences.push(`${from}以前月份的应缴明细和补缴仍按原申报工资,不作改动。`);
  return sentences;
}
