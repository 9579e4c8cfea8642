import { LIVING_STATUSES } from '@canbao/rules';
import type { LivingStatus } from '@canbao/rules';
import type { Column } from '../../ui/data-table.ts';

export const RETIREES = {
  title: '离退休人员查询',
  lead: '由本单位管理的离退休人员；证件号码只显示前四位和后四位',
  idNo: '证件号码',
  idNoHint: '18位，输入后按回车',
  livingStatus: '生存状态',
  all: '全部',
  submit: '查询',
  reset: '清除条件',
  nobody: '没有符合条件的离退休人员',
  nothing: '—',
} as const;

export const REACHING = {
  title: '退休到龄查询',
  lead: '两个日期之间到达法定退休年龄的在职职工；每一天都按当天有效的政策计算',
  from: '到龄日期从',
  to: '到',
  nobody: '这段时间没有职工到龄',
  male: '男',
  female: '女',
  unknown: '未登记',
  years: (age: number): string => `${age}岁`,
  choose: '请选择起止日期，起始日期不能晚于结束日期。',
} as const;

export const LIVING_STATUS_CHOICES = (Object.keys(LIVING_STATUSES) as LivingStatus[]).map((value) => ({
  value,
  label: LIVING_STATUSES[value].name,
}));

export const retireeColumns = (named: boolean): readonly Column[] => [
  { key: 'number', label: '序号', number: true },
  { key: 'name', label: '姓名', names: true, ...(named && { sortKey: 'name' }) },
  { key: 'idNo', label: '证件号码' },
  { key: 'retirementMonth', label: '退休年月', sortKey: 'retirementMonth' },
  { key: 'workStartDate', label: '参加工作时间', sortKey: 'workStartDate' },
  { key: 'phone', label: '联系电话' },
  { key: 'residence', label: '居住地' },
  { key: 'livingStatus', label: '生存状态', sortKey: 'livingStatus' },
];

export const reachingColumns = (named: boolean): readonly Column[] => [
  { key: 'name', label: '姓名', names: true, ...(named && { sortKey: 'name' }) },
  { key: 'idNo', label: '证件号码' },
  { key: 'sex', label: '性别' },
  { key: 'birthDate', label: '出生日期', sortKey: 'birthDate' },
  { key: 'personType', label: '人员类型' },
  { key: 'originalAge', label: '原法定退休年龄' },
  { key: 'retirementDate', label: '到龄日期' },
];
