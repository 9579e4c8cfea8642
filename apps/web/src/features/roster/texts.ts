import {
  CONTRIBUTORY_TYPES,
  insuranceTypeName,
  LIVING_STATUSES,
  PERSON_TYPES,
  ROSTER_STATES as STATES,
} from '@canbao/rules';
import type { LivingStatus, PersonType, RosterState } from '@canbao/rules';
import type { Column } from '../../ui/data-table.ts';

export const ROSTER = {
  title: '花名册',
  lead: '本单位参保人员及其险种、缴费工资和缴费基数；点姓名可看该人员的参保信息',
  search: '姓名或证件号码',
  searchHint: '输入后按回车',
  state: '参保状态',
  personType: '人员类型',
  all: '全部',
  startFrom: '参保月份从',
  startTo: '到',
  insuranceType: '险种',
  livingStatus: '生存状态',
  wageFrom: '申报工资从（元）',
  wageTo: '到（元）',
  monthFault: '请按 2022-09 的样子填写月份',
  wageFault: '请填写金额，如 5000 或 5000.50',
  submit: '查询',
  reset: '清除条件',
  nobody: '没有符合条件的人员',
  nobodyYet: '本单位还没有参保人员',
  enrol: '参保登记',
  male: '男',
  female: '女',
  ended: '已停保',
  actions: '办理',
} as const;

export const ROSTER_STATES = (Object.keys(STATES) as RosterState[]).map((value) => ({
  value,
  label: STATES[value].name,
}));

export const ROSTER_PERSON_TYPES = (Object.keys(PERSON_TYPES) as PersonType[]).map((value) => ({
  value,
  label: PERSON_TYPES[value].name,
}));

export const ROSTER_INSURANCE_TYPES = CONTRIBUTORY_TYPES.map((value) => ({ value, label: insuranceTypeName(value) }));

export const ROSTER_LIVING_STATUSES = (Object.keys(LIVING_STATUSES) as LivingStatus[]).map((value) => ({
  value,
  label: LIVING_STATUSES[value].name,
}));

/** What can be done about a member from here: pages that take the ID number from their address, in the order of their links. */
export const MEMBER_ACTIONS = [
  { page: 'stop', label: '停保', left: false },
  { page: 'wage', label: '调整工资', left: false },
  { page: 'person-type', label: '变更类型', left: false },
  { page: 'person', label: '维护信息', left: false },
  { page: 'back-pay', label: '补缴', left: true },
] as const;

/** The roster's columns; whoever may not see names cannot sort by them either. */
export const rosterColumns = ({
  named,
  ended,
  actions,
}: {
  named: boolean;
  /** whether there are people among them who have left */
  ended: boolean;
  actions: boolean;
}): readonly Column[] => [
  { key: 'name', label: '姓名', names: true, ...(named && { sortKey: 'name' }) },
  { key: 'idNo', label: '证件号码', ...(named && { sortKey: 'idNo' }) },
  { key: 'sex', label: '性别' },
  { key: 'age', label: '年龄', number: true },
  { key: 'personType', label: '人员类型' },
  { key: 'insuranceTypes', label: '险种' },
  { key: 'startMonth', label: '参保月份', sortKey: 'startMonth' },
  ...(ended ? [{ key: 'endMonth', label: '停保月份' }] : []),
  { key: 'declaredWage', label: '申报工资（元）', number: true, sortKey: 'declaredWage' },
  { key: 'contributionBase', label: '缴费基数（元）', number: true, sortKey: 'contributionBase' },
  ...(actions ? [{ key: 'actions', label: ROSTER.actions }] : []),
];
