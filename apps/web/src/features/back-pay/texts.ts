import type { RefusalCode } from '@canbao/rules';
import type { BackPayMonthState } from '@canbao/schema/documents';

/** The words that back-pay and its deletion have each for itself. */
export interface PurposeTexts {
  readonly title: string;
  readonly lead: string;
  readonly months: string;
  readonly none: string;
  readonly choose: string;
  readonly submit: string;
  readonly nothing: string;
  readonly amounts: string;
  /** the other of the two pages */
  readonly other: { readonly page: string; readonly label: string };
}

export const ASSESS: PurposeTexts = {
  title: '单独补缴',
  lead: '为在本单位参保而没有缴费的月份补缴，已离职人员也可以办理。列入当前费款所属期的缴费通知单。',
  months: '补缴月份',
  none: '没有可以补缴的月份。',
  choose: '请选择补缴人员',
  submit: '提交补缴',
  nothing: '选择参保人员并勾选月份后，这里立即显示各险种的金额。',
  amounts: '各险种补缴金额',
  other: { page: 'back-pay-deletion', label: '删除已核定的补缴' },
};

export const DELETION: PurposeTexts = {
  title: '补缴删除',
  lead: '删除尚未出具缴费通知单的补缴，包括参保登记时自动核定的。已出具通知单的不能删除。',
  months: '要删除的补缴',
  none: '没有已核定的补缴。',
  choose: '请选择要删除补缴的人员',
  submit: '删除所选补缴',
  nothing: '选择参保人员并勾选月份后，这里显示将删除的金额。',
  amounts: '各险种删除金额',
  other: { page: 'back-pay', label: '单独补缴' },
};

export const BACK_PAY = {
  choosePerson: '选择参保人员后，这里列出各月的情况。',
  chooseMonths: '请勾选月份',
  loading: '正在查询各月的缴费情况…',
  all: '全选可以办理的月份',
  limit: (months: number): string => `网上可补缴当前费款所属期之前的${months}个月`,
  state: {
    OPEN: '可以补缴',
    CHARGED: '已缴费',
    NOT_ENROLLED: '未在本单位参保',
    RETIRED: '已退休，不缴费',
    TOO_OLD: '超过网上补缴期限，请到柜台办理',
    POLICY_NOT_PUBLISHED: '该月政策尚未公布',
  } satisfies Record<BackPayMonthState, string>,
  chargedIn: (month: string): string => `已列入${month}应缴`,
  chargedElsewhere: '已由其他单位缴费',
  deletable: (month: string): string => `列入${month}应缴，尚未出具通知单`,
  yuan: '元',
} as const;

/** What only the agency's records can tell, in the words of the form. */
export const UNDECIDED_NAMES: Partial<Record<RefusalCode, string>> = {
  FEE_MONTH_SETTLED: '本单位当月是否已结算',
  DUPLICATE_PERSON: '是否有重复的人员信息',
  NOT_ENROLLED_HERE: '是否曾在本单位参保',
  BACK_PAY_MONTH_CHARGED: '所选月份是否已缴费',
  BACK_PAY_BILLED: '是否已出具缴费通知单',
};
