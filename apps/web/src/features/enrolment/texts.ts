import { formatYuanGrouped, POLICY_STATUS_NAMES } from '@canbao/rules';
import type { BaseLimit, Fen, RefusalCode } from '@canbao/rules';
import { TOTALS } from '../../app/operation/texts.ts';
import type { Column } from '../../ui/data-table.ts';

export const ENROL = {
  title: '参保登记',
  lead: '填写时右侧即显示补缴月份和金额；提交后办理增员，并自动核定补缴。',
  settling: (day: string): string => `现在是结算期，暂停申报，${day}起恢复办理。可以先填写、查看金额。`,
  outdated: '本页面的政策参数与系统的不一致，金额以提交结果为准。请刷新页面。',
  person: '人员信息',
  insurance: '参保信息',
  idNo: '证件号码',
  idNoHint: '18位公民身份号码，性别、出生日期自动带出',
  born: '出生',
  age: (age: number): string => `${age}周岁`,
  sex: { M: '男', F: '女' },
  name: '姓名',
  phone: '联系电话（选填）',
  residence: '居住地（选填）',
  workStartDate: '参加工作时间（选填）',
  startMonth: '本次参保时间',
  notYet: '（申报期未开始）',
  feeMonthGroup: '当期，不补缴',
  withinLimit: (months: number): string => `之前${months}个月内，自动核定补缴`,
  beyondLimit: '更早，超出的月份须到柜台办理',
  startMonthHint: (latest: string): string => `不可提前申报，最晚为${latest}`,
  declaredWage: '月申报工资（元）',
  wageHint: '最多两位小数',
  base: (base: Fen): string => `缴费基数 ${formatYuanGrouped(base)} 元`,
  held: {
    FLOOR: '，低于下限，按下限计',
    CEILING: '，高于上限，按上限计',
  } satisfies Record<BaseLimit, string>,
  types: '参保险种',
  locked: '必选',
  civilServant: '勾选后人员类型为公务员在职',
  personType: '人员类型',
  check: '请先修改标出的内容：',
  submit: '提交参保登记',
  submitting: '正在提交…',
  sentOnce: '可以再次提交，同一份登记不会重复办理。',
  clear: '清空',
} as const;

export const PREVIEW = {
  title: '提交后会怎样',
  nothing: '选择参保时间并填写申报工资后，这里立即显示补缴的月份和金额。',
  refused: (reasons: number): string => `按目前的填写将不予办理，原因${reasons}项：`,
  backPay: '补缴月份',
  months: (count: number): string => `共${count}个月`,
  noBackPay: '没有需要补缴的月份',
  countsFor: '计入通知单',
  toPay: '补缴合计',
  yuan: '元',
  monthly: '以后每月',
  shares: (personal: string, employer: string): string => `个人 ${personal} + 单位 ${employer}`,
  notAssessed: '超过网上补缴期限，不能核定，请到柜台办理。',
  alreadyCharged: '已经缴过或已在通知单上，不再补缴。',
  amounts: '各险种补缴金额',
  perMonth: '逐月明细',
  monthBase: '基数',
  assumed: POLICY_STATUS_NAMES.assumed,
  assumedRows: (names: string): string => `${names}尚未见到正式公布，金额以公布的为准。`,
  checking: '正在与系统核对…',
  checked: '已与系统核对',
  checkedOk: '可以办理',
  checkedRefused: '将不予办理',
  eligible: '可以参保',
  passesFrom: (day: string): string => `其他都不变的话，最早可于${day}办理。`,
  notByWaiting: '这些原因须先按上面的办法处理，只等日期不能办理。',
  unchecked: '没有核对成功：',
  retry: '重新核对',
  whenSubmitted: '提交时核对',
} as const;

export const RESULT = {
  done: '已办理',
  refused: '未办理',
  others: '其他原因',
  person: '参保人员',
  startMonth: '本次参保时间',
  personType: '人员类型',
  base: '缴费基数（元）',
  number: '申报编号',
  feeMonth: '费款所属期',
  back: '返回修改',
  again: '再办理一人',
  roster: '查看花名册',
  declaration: '查看申报记录',
  backPay: '补缴核定',
  sum: '合计',
  byType: '分险种明细',
  coveredMonth: '对应费款所属期',
} as const;

/** What only the agency's records can tell, in the words of the form. */
export const UNDECIDED_NAMES: Partial<Record<RefusalCode, string>> = {
  NAME_MISMATCH: '姓名与证件号码是否一致',
  DUPLICATE_PERSON: '是否有重复的人员信息',
  REACHED_RETIREMENT_AGE: '是否已到退休年龄',
  FLEXIBLE_EMPLOYMENT_OPEN: '有无灵活就业参保',
  ALREADY_ENROLLED: '是否已在单位参保',
  TRANSFERRED: '本年度有无居民医保',
  FEE_MONTH_SETTLED: '本单位当月是否已结算',
};

export const BACK_PAY_COLUMNS: readonly Column[] = [
  { key: 'month', label: RESULT.coveredMonth, names: true },
  { key: 'type', label: TOTALS.type },
  { key: 'base', label: RESULT.base, number: true },
  { key: 'personal', label: TOTALS.personal, number: true },
  { key: 'employer', label: TOTALS.employer, number: true },
  { key: 'amount', label: TOTALS.sum, number: true },
];

export const BACK_PAY_MONTH_COLUMNS = BACK_PAY_COLUMNS.filter(({ key }) => key !== 'type');
