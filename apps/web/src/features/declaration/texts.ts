import { DECLARATION_KINDS } from '@canbao/rules';
import type { DeclarationKind } from '@canbao/schema/documents';
import type { Column } from '../../ui/data-table.ts';

export const DECLARATION = {
  title: '业务申报记录',
  lead: '提交过的每一笔申报：谁在什么时候办了什么，结果如何',
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
  gone: '没有找到这笔申报，也可能是当前账号无权查看。',
} as const;

/** 审核状态 as the list shows it. */
export const DECLARATION_STATES = {
  APPROVED: { text: '成功', tone: 'good' },
  REJECTED: { text: '未成功', tone: 'bad' },
  PENDING: { text: '待审核', tone: 'warn' },
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

export const DECLARATION_KIND_CHOICES = DECLARED.map((value) => ({ value, label: DECLARATION_KINDS[value].name }));

export const DECLARATION_COLUMNS: readonly Column[] = [
  { key: 'person', label: '人员', names: true },
  { key: 'kind', label: '业务类型' },
  { key: 'state', label: '结果' },
  { key: 'message', label: '说明' },
  { key: 'feeMonth', label: '费款所属期', sortKey: 'feeMonth' },
  { key: 'submittedAt', label: '提交时间', sortKey: 'submittedAt' },
  { key: 'detail', label: '详情' },
];
