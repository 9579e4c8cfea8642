import type { Column } from '../../ui/data-table.ts';
import type { PaymentState } from './payment-state.ts';

export const NOTICE = {
  listTitle: '缴费通知单',
  listLead: '每月结算后出具，可查看、打印和下载',
  none: '还没有已结算的月份',
  open: '查看',
  print: '打印',
  pdf: '下载 PDF',
  xlsx: '下载 XLSX',
  back: '历次通知单',
  notFound: '这个月还没有出具缴费通知单',
  notFoundRemedy: '结算完成后才会出具；也可能是当前账号无权查看。',
  opensAmounts: '点击任一金额，可查看是哪些人、怎么算出来的。',
  sheet: '征集缴费通知单',
} as const;

export const BILL_COLUMNS: readonly Column[] = [
  { key: 'feeMonth', label: '费款所属期', names: true },
  { key: 'noticeNo', label: '通知单据号' },
  { key: 'persons', label: '人数', number: true },
  { key: 'personal', label: '个人缴费（元）', number: true },
  { key: 'employer', label: '单位缴费（元）', number: true },
  { key: 'amount', label: '金额（元）', number: true },
  { key: 'dueOn', label: '缴款截止' },
  { key: 'open', label: '通知单' },
];

/** 缴款: what was paid on a notice. */
export const PAYMENT = {
  lateFee: (through: string): string => `滞纳金（算至${through}）`,
  overdue: (from: string, to: string, days: number): string => `${from}至${to}（${days}天）欠缴`,
  lateFeeSource: '滞纳金依据：',
  title: '缴款情况',
  due: '应缴（元）',
  paid: '已缴（元）',
  missing: '未缴（元）',
  excess: '多缴（元）',
  list: '已登记的缴款',
  none: '还没有登记缴款。',
  record: '登记缴款',
  recording: '正在登记…',
  recorded: '已登记。同一凭证号再次提交不会重复登记。',
  amount: '缴款金额（元）',
  amountHint: '可以分次缴款，多缴的也如实登记',
  reference: '缴款凭证号',
  referenceHint: '银行回单或缴款平台的流水号',
  paidOn: '缴款日期',
} as const;

export const PAYMENT_STATES: Readonly<Record<PaymentState['state'], { tone: 'good' | 'warn' | 'bad'; text: string }>> =
  {
    UNPAID: { tone: 'warn', text: '未缴款' },
    PARTLY_PAID: { tone: 'warn', text: '部分缴款' },
    PAID: { tone: 'good', text: '已缴清' },
    OVERPAID: { tone: 'good', text: '已缴清，有多缴' },
  };

export const PAYMENT_COLUMNS: readonly Column[] = [
  { key: 'paidOn', label: '缴款日期', names: true },
  { key: 'amount', label: '金额（元）', number: true },
  { key: 'reference', label: '凭证号' },
  { key: 'recordedBy', label: '登记人' },
  { key: 'recordedAt', label: '登记时间' },
];
