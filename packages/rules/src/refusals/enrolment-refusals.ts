import { formatDayChinese } from '../day.ts';
import { formatMonthChinese } from '../month.ts';
import type { RefusalEntries } from './refusal.ts';

const DECK = '培训课件·参保登记·常见提示信息';

/** The refusals of an enrolment, with the training deck's own texts to the character (E3–E8) and ours beside them. */
export const ENROLMENT_REFUSALS: RefusalEntries<
  | 'SETTLEMENT_WINDOW'
  | 'FEE_MONTH_SETTLED'
  | 'MONTH_NOT_OPEN'
  | 'NAME_MISMATCH'
  | 'DUPLICATE_PERSON'
  | 'REACHED_RETIREMENT_AGE'
  | 'FLEXIBLE_EMPLOYMENT_OPEN'
  | 'ALREADY_ENROLLED'
  | 'TRANSFERRED'
  | 'POLICY_NOT_PUBLISHED'
> = {
  SETTLEMENT_WINDOW: {
    message: ({ feeMonth, reopens }) =>
      `处理失败!${formatMonthChinese(feeMonth)}结算期内暂停申报,${formatDayChinese(reopens)}起恢复办理!`,
    remedy: ({ reopens }) => `请于${formatDayChinese(reopens)}起重新提交;查询和打印不受影响。`,
    field: null,
    decidedBy: 'browser',
    source: '医保网厅申报日历',
  },
  FEE_MONTH_SETTLED: {
    message: ({ feeMonth }) => `处理失败!本单位${formatMonthChinese(feeMonth)}已结算,不能再向该月申报!`,
    remedy: () => '请等待下一个申报期开始后重新提交。',
    field: null,
    decidedBy: 'server',
    source: '已出具的缴费通知单不再改动',
  },
  MONTH_NOT_OPEN: {
    message: () => '处理失败!当月结算期之前,参保日期不可选择为下个月!',
    remedy: ({ feeMonth }) => `当前申报期最晚可选${formatMonthChinese(feeMonth)},请改选该月或更早的月份。`,
    field: 'startMonth',
    decidedBy: 'browser',
    source: `${DECK}(3)`,
  },
  NAME_MISMATCH: {
    message: () => '处理失败!姓名与证件号码不一致,请核对后重新提交!',
    remedy: () => '请对照身份证原件核对姓名和证件号码;确认无误仍不一致的,请到柜台核实。',
    field: 'name',
    decidedBy: 'server',
    source: '个人信息保护:姓名相符之前不透露任何参保状态',
  },
  DUPLICATE_PERSON: {
    message: () => '该人员存在多条基础信息,请到柜台做人员合并',
    remedy: () => '请携带身份证到医保经办机构柜台合并人员信息,合并后再提交。',
    field: 'idNo',
    decidedBy: 'server',
    source: `${DECK}(4)`,
  },
  REACHED_RETIREMENT_AGE: {
    message: ({ sex }) =>
      sex === 'F'
        ? '处理失败! 女性50周岁不允许网办参保, 请去统筹区医保局 办理'
        : '处理失败! 男性60周岁不允许网办参保, 请去统筹区医保局 办理',
    remedy: ({ retirementMonth }) =>
      `该人员于${formatMonthChinese(retirementMonth)}达到法定退休年龄,请到统筹区医保经办机构柜台办理。`,
    field: 'idNo',
    decidedBy: 'browser',
    source: `${DECK}(5)`,
  },
  FLEXIBLE_EMPLOYMENT_OPEN: {
    message: () => '处理失败!该人员存在灵活就业参保。请先办理停保!',
    remedy: () => '请本人在医保APP上办理中断,或到经办机构停保后再提交。',
    field: 'idNo',
    decidedBy: 'server',
    source: `${DECK}(6)`,
  },
  ALREADY_ENROLLED: {
    message: ({ unitName }) => `处理失败!该人员在${unitName ?? '其他单位'}下存在正常参保的险种,不允许新增!`,
    remedy: ({ unitName }) =>
      unitName === null
        ? '请该人员联系原单位办理减员后再提交。'
        : '该人员已在本单位参保,可在花名册中查询,无需重复申报。',
    field: 'idNo',
    decidedBy: 'server',
    source: `${DECK}(7)`,
  },
  TRANSFERRED: {
    message: () => '处理失败! 该人员曾经做过转移,且在新单位下正常参保!',
    remedy: () => '该人员本年度同时参加居民医保和职工医保,请分别办理暂停后再重新参保。',
    field: 'idNo',
    decidedBy: 'server',
    source: `${DECK}(8)`,
  },
  POLICY_NOT_PUBLISHED: {
    message: ({ area, parameter, month }) =>
      `处理失败!${area}${formatMonthChinese(month)}的${parameter}尚未公布,无法办理!`,
    remedy: ({ month }) => `请核对所选月份;确需办理${formatMonthChinese(month)}的,请联系医保经办机构录入该月政策。`,
    field: 'startMonth',
    decidedBy: 'browser',
    source: '政策参数按月生效,缺少的月份不以其他月份代替',
  },
};
