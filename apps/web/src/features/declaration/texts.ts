import { DECLARATION_KINDS, declarationStateName } from '@canbao/rules';
import type { DeclarationKind } from '@canbao/schema/documents';
import type { Column } from '../../ui/data-table.ts';

export const DECLARATION = {
  title: '业务申报记录',
  lead: '提交过的每一笔申报：谁在什么时候办了什么，结果如何',
  waiting: '待审核',
  waitingLead: '各单位提交后等待审核的申报；本人提交的须由另一位经办人员审核',
  noneWaiting: '没有待审核的申报。目前的政策中没有需要审核的业务时，申报均即时办理。',
  from: '提交日期从',
  to: '到',
  kind: '业务类型',
  state: '结果',
  idNo: '证件号码',
  idNoHint: '18位，输入后按回车',
  all: '全部',
  reset: '清除条件',
  none: '没有符合条件的申报',
  noneYet: '还没有申报记录',
  detail: '申报详情',
  open: '查看',
  number: '编号',
  person: '人员',
  submittedAt: '提交时间',
  submittedBy: '提交人',
  feeMonth: '费款所属期',
  changes: '变更内容',
  item: '项目',
  before: '变更前',
  after: '变更后',
  unchanged: '本次申报没有变更任何内容。',
  reasons: '未办理的原因',
  nothing: '—',
  backPay: '重新补缴该人员的月份',
  backPayDeletion: '删除尚未出具通知单的补缴',
  gone: '没有找到这笔申报，也可能是当前账号无权查看。',
} as const;

/** 增减员 of a declaration period. */
export const MOVEMENT = {
  title: '增减员',
  start: '期初人数',
  joined: '增员',
  left: '减员',
  end: '期末人数',
} as const;

/** 反向操作: the hall has no undo, so it offers the operations that come to the same. */
export const REVERSAL = {
  title: '撤销本次申报',
  removed: (month: string): string => `去除${month}应缴（元）`,
  added: (month: string): string => `增加${month}应缴（元）`,
  before: (month: string): string => `${month}应缴预计（元）`,
  after: '撤销后（元）',
  complete: '办理后如同未曾申报；申报记录本身会保留。',
  incomplete: '办理后以下内容仍会保留：',
  ask: '以上业务将同时办理，确定吗？',
  yes: '确定撤销',
  no: '再想想',
  submit: '以反向操作撤销',
  sending: '正在办理…',
  done: '已撤销。',
  impossible: '这笔申报不能撤销：',
} as const;

/** 审核: what the agency said, and its buttons. */
export const REVIEW = {
  title: '审核',
  by: '审核人',
  at: '审核时间',
  comment: '审核意见',
  commentHint: '不予通过时必填，单位可以看到',
  approve: '同意并办理',
  reject: '不予通过',
  sending: '正在提交…',
  checked: '同意后按此刻的记录重新判定，不符合条件的不予办理。',
  reverses: '所撤销的申报',
} as const;

/** 审核状态 as the list shows it. */
export const DECLARATION_STATES = {
  APPROVED: { text: declarationStateName('APPROVED'), tone: 'good' },
  REJECTED: { text: declarationStateName('REJECTED'), tone: 'bad' },
  PENDING: { text: declarationStateName('PENDING'), tone: 'warn' },
} as const;

const DECLARED: readonly DeclarationKind[] = [
  'ENROL',
  'STOP',
  'ADJUST_WAGE',
  'BACK_PAY',
  'DELETE_BACK_PAY',
  'UPDATE_UNIT',
  'UPDATE_PERSON',
];

/** What the list can be narrowed to: one kind of business, or 增员 and 减员 together, which make a period's whole movement. */
export const DECLARATION_KIND_CHOICES: readonly {
  readonly value: string;
  readonly label: string;
  readonly kinds: readonly DeclarationKind[];
}[] = [
  { value: 'MOVEMENT', label: '增减员', kinds: ['ENROL', 'STOP'] },
  ...DECLARED.map((value) => ({ value, label: DECLARATION_KINDS[value].name, kinds: [value] })),
];

export const DECLARATION_COLUMNS: readonly Column[] = [
  { key: 'person', label: '人员', names: true },
  { key: 'kind', label: '业务类型' },
  { key: 'state', label: '结果' },
  { key: 'message', label: '说明' },
  { key: 'feeMonth', label: '费款所属期', sortKey: 'feeMonth' },
  { key: 'submittedAt', label: '提交时间', sortKey: 'submittedAt' },
  { key: 'detail', label: '详情' },
];
