import { formatMonthChinese } from '../month.ts';
import type { RefusalEntries } from './refusal.ts';

const REVERSAL = '反向操作规则(无回退功能,以反向操作实现)';

/** Why a declaration cannot be reversed, or not any more. */
export const REVERSAL_REFUSALS: RefusalEntries<
  'NOTHING_TO_REVERSE' | 'ALREADY_REVERSED' | 'REVERSED_BY_LATER' | 'CHARGES_BILLED'
> = {
  NOTHING_TO_REVERSE: {
    message: () => '该申报没有办理成功,没有需要撤销的内容',
    remedy: () => '无需撤销;待审核的申报可由医保经办机构不予通过。',
    field: null,
    decidedBy: 'server',
    source: REVERSAL,
  },
  ALREADY_REVERSED: {
    message: ({ declarationId }) => `该申报已由编号${declarationId}的申报撤销`,
    remedy: () => '可在业务申报记录中按编号查看。',
    field: null,
    decidedBy: 'server',
    source: REVERSAL,
  },
  REVERSED_BY_LATER: {
    message: () => '该申报之后已有新的变更,不能再按原样撤销',
    remedy: () => '请先撤销之后的申报,或按目前的情况重新申报。',
    field: null,
    decidedBy: 'server',
    source: REVERSAL,
  },
  CHARGES_BILLED: {
    message: ({ feeMonth }) => `${formatMonthChinese(feeMonth)}的缴费通知单已出具,其中的应缴不再改动`,
    remedy: () => '已出具的应缴不能撤销;以后的月份可以办理停保或变更。',
    field: null,
    decidedBy: 'server',
    source: REVERSAL,
  },
};
