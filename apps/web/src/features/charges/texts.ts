import { CHARGE_KINDS, CONTRIBUTORY_TYPES, insuranceTypeName } from '@canbao/rules';
import type { ChargeKind } from '@canbao/rules';
import type { Column } from '../../ui/data-table.ts';

export const CHARGES = {
  title: '缴费明细',
  lead: '每人、每险种、每月的应缴金额；点击姓名可看怎么算出来的；合计为全部符合条件的明细',
  search: '姓名或证件号码',
  searchHint: '输入后按回车',
  feeMonth: '费款所属期',
  coveredMonth: '对应费款所属期',
  insuranceType: '险种',
  kind: '缴费类型',
  all: '全部',
  allMonths: '全部月份',
  submit: '查询',
  reset: '清除条件',
  none: '没有符合条件的明细',
  explain: (name: string, type: string, month: string): string => `${name} ${type} ${month} 怎么算出来的`,
  count: '明细条数',
  persons: '人数',
  personal: '个人缴费合计（元）',
  employer: '单位缴费合计（元）',
  amount: '金额合计（元）',
} as const;

export const TYPE_CHOICES = CONTRIBUTORY_TYPES.map((value) => ({ value, label: insuranceTypeName(value) }));

export const KIND_CHOICES = (Object.keys(CHARGE_KINDS) as ChargeKind[]).map((value) => ({
  value,
  label: CHARGE_KINDS[value].name,
}));

export const chargeColumns = (named: boolean): readonly Column[] => [
  { key: 'person', label: '姓名', names: true, ...(named && { sortKey: 'personName' }) },
  { key: 'idNo', label: '证件号码' },
  { key: 'feeMonth', label: '费款所属期', sortKey: 'feeMonth' },
  { key: 'coveredMonth', label: '对应所属期', sortKey: 'coveredMonth' },
  { key: 'insuranceType', label: '险种' },
  { key: 'kind', label: '缴费类型' },
  { key: 'base', label: '缴费基数（元）', number: true, sortKey: 'base' },
  { key: 'personal', label: '个人（元）', number: true, sortKey: 'personal' },
  { key: 'employer', label: '单位（元）', number: true, sortKey: 'employer' },
  { key: 'amount', label: '合计（元）', number: true, sortKey: 'amount' },
];
