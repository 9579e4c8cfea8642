import { formatMonthChinese } from '../month.ts';
import type { RefusalEntries } from './refusal.ts';

const RULE = '补缴核定规则:当前费款所属期之前的限期内、在本单位参保而未缴费的月份';
const DELETION = '补缴删除规则:已出具的缴费通知单不再改动';

/** Back-pay on its own, and its deletion: each month with its own reason. */
export const BACK_PAY_REFUSALS: RefusalEntries<
  | 'BACK_PAY_MONTH_NOT_ENROLLED'
  | 'BACK_PAY_MONTH_CHARGED'
  | 'BACK_PAY_MONTH_RETIRED'
  | 'BACK_PAY_MONTH_TOO_OLD'
  | 'BACK_PAY_MONTH_NOT_PAST'
  | 'BACK_PAY_NOT_CHARGED'
  | 'BACK_PAY_BILLED'
  | 'BACK_PAY_PAID'
  | 'INVALID_BACK_PAY_MONTHS'
> = {
  BACK_PAY_MONTH_NOT_ENROLLED: {
    message: ({ month }) => `处理失败!该人员${formatMonthChinese(month)}未在本单位参保,不能补缴!`,
    remedy: ({ month }) =>
      `请取消${formatMonthChinese(month)}后重新提交;该月确在本单位工作的,请到医保经办机构柜台办理。`,
    field: 'months',
    decidedBy: 'server',
    source: RULE,
  },
  BACK_PAY_MONTH_CHARGED: {
    message: ({ month }) => `处理失败!该人员${formatMonthChinese(month)}已缴费或已核定,不能重复补缴!`,
    remedy: ({ month }) => `请取消${formatMonthChinese(month)}后重新提交。`,
    field: 'months',
    decidedBy: 'server',
    source: RULE,
  },
  BACK_PAY_MONTH_RETIRED: {
    message: ({ month }) => `处理失败!该人员${formatMonthChinese(month)}已退休,不缴纳医疗保险费,不能补缴!`,
    remedy: ({ month }) => `请取消${formatMonthChinese(month)}后重新提交;人员类型登记有误的,请到医保经办机构柜台办理。`,
    field: 'months',
    decidedBy: 'server',
    source: '退休人员不缴费',
  },
  BACK_PAY_MONTH_TOO_OLD: {
    message: ({ month }) => `处理失败!${formatMonthChinese(month)}超过网上补缴期限!`,
    remedy: ({ month, earliest }) =>
      `网上最早可补缴${formatMonthChinese(earliest)};${formatMonthChinese(month)}请到医保经办机构柜台办理。`,
    field: 'months',
    decidedBy: 'browser',
    source: RULE,
  },
  BACK_PAY_MONTH_NOT_PAST: {
    message: ({ month }) => `处理失败!${formatMonthChinese(month)}不早于当前费款所属期,不能补缴!`,
    remedy: ({ feeMonth }) =>
      `请选择${formatMonthChinese(feeMonth)}之前的月份;${formatMonthChinese(feeMonth)}起由结算征集按月核定。`,
    field: 'months',
    decidedBy: 'browser',
    source: RULE,
  },
  BACK_PAY_NOT_CHARGED: {
    message: ({ month }) => `处理失败!该人员${formatMonthChinese(month)}没有本单位的补缴,无需删除!`,
    remedy: ({ month }) => `请取消${formatMonthChinese(month)}后重新提交;结算征集核定的正常应缴不能删除。`,
    field: 'months',
    decidedBy: 'server',
    source: DELETION,
  },
  BACK_PAY_BILLED: {
    message: ({ month, feeMonth }) =>
      `处理失败!${formatMonthChinese(month)}的补缴已列入${formatMonthChinese(feeMonth)}缴费通知单,不能删除!`,
    remedy: () => '已结算的补缴需要更正的,请到医保经办机构柜台办理。',
    field: 'months',
    decidedBy: 'server',
    source: DELETION,
  },
  BACK_PAY_PAID: {
    message: ({ month, feeMonth }) =>
      `处理失败!${formatMonthChinese(month)}的补缴所在的${formatMonthChinese(feeMonth)}缴费通知单已缴款,不能删除!`,
    remedy: () => '已缴款的补缴需要退费的,请到医保经办机构柜台办理。',
    field: 'months',
    decidedBy: 'server',
    source: DELETION,
  },
  INVALID_BACK_PAY_MONTHS: {
    message: ({ most }) => `请选择1至${most}个补缴月份`,
    remedy: () => '请勾选要办理的月份;接口提交时月份写作2022-09。',
    field: 'months',
    decidedBy: 'browser',
    source: '申报表填写要求',
  },
};
