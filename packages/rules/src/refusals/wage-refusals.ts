import { formatDayChinese } from '../day.ts';
import { formatTimeOfDay } from '../moment.ts';
import { formatMonthChinese } from '../month.ts';
import { formatYuanGrouped } from '../money.ts';
import type { RefusalEntries } from './refusal.ts';

const DECK = '培训课件·缴费基数变更';

/** Changes of the wage on which a member's contributions rest. */
export const WAGE_REFUSALS: RefusalEntries<
  'ANNUAL_DECLARATION_OPEN' | 'ANNUAL_DECLARATION_CLOSED' | 'WAGE_UNCHANGED' | 'MEMBER_RETIRED'
> = {
  ANNUAL_DECLARATION_OPEN: {
    message: ({ feeMonth }) =>
      `处理失败!现在是${formatMonthChinese(feeMonth)}起执行的年度缴费申报期,不办理零星基数调整!`,
    remedy: ({ closes, resumes }) =>
      `请在${formatDayChinese(closes.day)}${formatTimeOfDay(closes.minute)}之前通过批量申报办理年度缴费申报,` +
      `一个人也可以;零星基数调整自${formatDayChinese(resumes)}起恢复。`,
    field: null,
    decidedBy: 'browser',
    source: DECK,
  },
  ANNUAL_DECLARATION_CLOSED: {
    message: ({ opens }) => `处理失败!现在不是年度缴费申报期,下一次自${formatDayChinese(opens)}开始!`,
    remedy: ({ opens }) => `请于${formatDayChinese(opens)}起重新提交;在此之前个别人员的工资变动请办理零星基数调整。`,
    field: null,
    decidedBy: 'browser',
    source: DECK,
  },
  WAGE_UNCHANGED: {
    message: ({ declaredWage }) => `处理失败!该人员的申报工资已经是${formatYuanGrouped(declaredWage)}元,没有变化!`,
    remedy: () => '无需重复申报;如工资确有变动,请核对所填金额。',
    field: 'declaredWage',
    decidedBy: 'server',
    source: '没有变化的申报不予登记',
  },
  MEMBER_RETIRED: {
    message: ({ change }) =>
      change === 'WAGE'
        ? '处理失败!退休人员不缴纳医疗保险费,没有可以调整的缴费基数!'
        : '处理失败!退休人员不能变更为在职的人员类型!',
    remedy: () => '请核对证件号码;人员类型登记有误的,请到医保经办机构柜台办理。',
    field: 'idNo',
    decidedBy: 'server',
    source: '退休人员不缴费',
  },
};
