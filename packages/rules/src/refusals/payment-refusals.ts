import { formatDayChinese } from '../day.ts';
import { formatYuanGrouped } from '../money.ts';
import type { RefusalEntries } from './refusal.ts';

const FORM = '缴款登记要求';

/** Payments on bills. */
export const PAYMENT_REFUSALS: RefusalEntries<
  'INVALID_PAYMENT_AMOUNT' | 'INVALID_PAYMENT_REFERENCE' | 'PAYMENT_DATE_OUT_OF_RANGE' | 'PAYMENT_REFERENCE_REUSED'
> = {
  INVALID_PAYMENT_AMOUNT: {
    message: ({ largest }) => `缴款金额应大于0且不超过${formatYuanGrouped(largest)}元,最多两位小数`,
    remedy: () => '请填写实际缴款的金额(元),例如1300048.92;可以分次缴款,多缴的也如实登记。',
    field: 'amount',
    decidedBy: 'browser',
    source: FORM,
  },
  INVALID_PAYMENT_REFERENCE: {
    message: ({ longest }) => `缴款凭证号应为1至${longest}个字母、数字或符号`,
    remedy: () => '请填写银行回单或缴款平台的流水号,同一笔缴款凭此不会重复登记。',
    field: 'reference',
    decidedBy: 'browser',
    source: FORM,
  },
  PAYMENT_DATE_OUT_OF_RANGE: {
    message: ({ from, to }) => `缴款日期应在${formatDayChinese(from)}至${formatDayChinese(to)}之间`,
    remedy: () => '缴款日期不早于缴费通知单出具之日,也不晚于今天,请对照缴款凭证核对。',
    field: 'paidOn',
    decidedBy: 'browser',
    source: FORM,
  },
  PAYMENT_REFERENCE_REUSED: {
    message: () => '该缴费通知单已有同一凭证号的缴款,金额或日期不同',
    remedy: () => '请核对缴款凭证;另一笔缴款请填写它自己的凭证号。',
    field: 'reference',
    decidedBy: 'server',
    source: '同一笔缴款只登记一次',
  },
};
