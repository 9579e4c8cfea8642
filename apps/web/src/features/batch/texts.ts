import { BATCH_LIMITS } from '@canbao/rules';
import type { BatchKind } from '@canbao/rules';
import type { BatchRowState } from '@canbao/schema/documents';
import { FILE_FAULT_COLUMNS } from '../../app/upload/texts.ts';
import type { Column } from '../../ui/data-table.ts';

const MEGABYTE = 1024 * 1024;

export const BATCH = {
  title: '批量申报',
  lead: '一个文件办理多人：下载模板填写，上传后先核对和试算，确认后提交，由系统在后台逐行办理。',
  back: '返回批量申报',
} as const;

export const START = {
  templates: '第一步：下载模板并填写',
  templatesHint: '每种业务有自己的模板，模板中有填写说明和示例。文件属于哪种业务，上传时按模板自动识别。',
  download: '下载模板',
  upload: '第二步：上传填好的文件',
  unsure: '不确定要办理哪些人员？可以先',
  reconcile: '用工资表核对',
  limits: `每个文件不超过${BATCH_LIMITS.rows}行、${BATCH_LIMITS.fileBytes / MEGABYTE}MB，不能有公式、宏和打开密码。上传只是核对，不会提交。`,
} as const;

/** What each kind is for, under its name. */
export const KIND_HINTS: Readonly<Record<BatchKind, string>> = {
  ENROL: '新进人员参保，自动核定补缴。',
  STOP: '人员离职等停保，变更日期在上月末至本月末之间。',
  ADJUST_WAGE: '申报职工年度缴费工资，只在年度申报期内办理。',
  BACK_PAY: '在本单位参保期间漏缴的月份，最近六个月以内。',
};

export const FILE = {
  reading: '正在取回文件内容…',
  kind: '业务',
  rows: '行数',
  rowsOf: (count: number): string => `${count}行`,
  another: '换一个文件',
  terms: '办理条件',
  termsHint: '用于文件中没有填写的单元格；文件中已填写的以文件为准。',
  startMonth: '参保月份',
  types: '参保险种',
  civilServant: '公务员医疗保险（文件中未填写的人员也参加）',
  changeDate: '变更日期（选填）',
  changeDateHint: '不填为提交当日',
  check: '核对文件',
  checking: (done: number, total: number): string => `正在核对第${done}行，共${total}行…`,
  clean: (rows: number): string => `${rows}行均未发现填写问题。`,
  faulty: (faulty: number, rows: number): string =>
    `${rows}行中有${faulty}行填写有误，其余${rows - faulty}行未发现问题。`,
  faultsHint: '可以改正文件后重新上传；也可以继续，有误的行不会办理，提交后可以导出、改正后再上传。',
  faults: (count: number): string => `填写有误的单元格（${count}处）`,
  forAll: '全部行都有同一个问题：',
  groups: (count: number): string => `文件分为${count}批`,
  groupsHint: '同一批只有一个参保月份和一组险种。请逐批试算、确认后提交。',
  group: (number: number): string => `第${number}批`,
  submittedAlready: '已提交',
  seeJob: '查看处理进度',
  chosen: '正在办理这一批',
  choose: (number: number): string => `办理第${number}批`,
} as const;

const [ROW, HEADING, ...TOLD] = FILE_FAULT_COLUMNS;

export const FAULT_COLUMNS: readonly Column[] = [
  ROW,
  { key: 'name', label: '姓名' },
  HEADING,
  { key: 'text', label: '填写内容' },
  ...TOLD,
];

export const FAULTS = {
  title: '填写有误的单元格',
  blank: '（空）',
} as const;

export const QUOTE = {
  title: '与系统核对并试算',
  hint: '按系统中的参保、缴费记录逐行核对，并算出补缴金额。除试算结果外不做任何登记。',
  ask: '核对并试算',
  asking: '正在核对并试算，人数多时需要一些时间…',
  again: '重新试算',
  gone: '这次试算已过保留期，请重新试算。',
  judged: (moment: string): string => `${moment}试算，提交时与此一致才会办理`,
  kept: (moment: string): string => `试算保留至${moment}`,
  ok: '可以办理',
  faulty: '不能办理',
  rowsOf: (count: number): string => `${count}行`,
  amount: '补缴合计（元）',
  personal: '其中个人（元）',
  employer: '其中单位（元）',
  noCharge: '本次试算没有补缴金额。',
  totals: '补缴金额：月份 × 险种（元）',
  month: '所属月份',
  persons: '人数',
  sum: '合计',
  everyRow: '逐人结果',
  faults: '不能办理的原因',
  only: '显示',
  all: '全部',
  submit: '提交这一批',
  submitting: '正在提交…',
  submitHint: (ok: number, faulty: number): string =>
    faulty === 0 ? `${ok}行将在后台逐行办理。` : `${ok}行将在后台逐行办理；${faulty}行不办理，列为失败，可导出改正。`,
  nobody: '没有可以办理的行，请改正文件后重新上传。',
} as const;

export const PERSON_COLUMNS: readonly Column[] = [
  { key: 'row', label: '行' },
  { key: 'name', label: '姓名', names: true },
  { key: 'idNo', label: '证件号码' },
  { key: 'message', label: '结果' },
  { key: 'months', label: '补缴月份' },
  { key: 'personal', label: '个人（元）', number: true },
  { key: 'employer', label: '单位（元）', number: true },
  { key: 'amount', label: '合计（元）', number: true },
];

export const JOBS = {
  title: '处理进度',
  hint: '提交成功后可以离开本页、断网或关机，系统会继续办理。',
  none: '没有批量任务。提交文件后，这里显示处理进度。',
  detail: '明细',
  downloadOf: (name: string): string => `下载“${name}”的失败行`,
  removeOf: (name: string): string => `删除任务“${name}”`,
  removeTitle: '删除这个任务？',
  removeText: (name: string): string => `将删除“${name}”的处理记录。已办理的业务不受影响。`,
} as const;

export const JOB_COLUMNS: readonly Column[] = [
  { key: 'name', label: '名称', names: true },
  { key: 'submittedAt', label: '创建时间' },
  { key: 'total', label: '总条数', number: true },
  { key: 'processed', label: '已处理', number: true },
  { key: 'failed', label: '失败', number: true },
  { key: 'hasErrors', label: '是否有误' },
  { key: 'state', label: '是否完成' },
  { key: 'finishedAt', label: '完成时间' },
  { key: 'actions', label: '操作' },
];

type Tone = 'good' | 'warn' | 'bad' | 'plain';

export const ROW_STATES: Readonly<Record<BatchRowState, { readonly text: string; readonly tone: Tone }>> = {
  PENDING: { text: '等待', tone: 'plain' },
  DONE: { text: '已办理', tone: 'good' },
  FAILED: { text: '未办理', tone: 'bad' },
};

export const JOB = {
  gone: '没有找到这个任务，可能已过保留期。',
  progress: '处理进度',
  progressOf: (processed: number, total: number): string => `已处理 ${processed} / ${total}`,
  done: '已办理',
  failed: '未办理',
  submittedAt: '创建时间',
  finishedAt: '完成时间',
  submittedBy: '经办人',
  startMonth: '参保月份',
  unfinished: '处理中',
  leave: '可以离开本页、断网或关机，系统会继续办理。',
  allDone: (count: number): string => `全部${count}行均已办理。`,
  someFailed: (done: number, failed: number): string => `${done}行已办理，${failed}行没有办理。`,
  kept: (moment: string): string => `处理记录和失败行保留至${moment}，之后自动删除；已办理的业务不受影响。`,
  download: '下载失败的行',
  correct: '在下载的文件中按“失败原因”一列改正，直接在此上传；已办理的行不在其中，不会重复办理。',
  otherGroups: '返回该文件，办理其他批',
  rows: '各行结果',
  only: '显示',
  all: '全部',
  noRows: '没有这样的行。',
  nameless: '（姓名未填）',
} as const;

export const ROW_COLUMNS: readonly Column[] = [
  { key: 'row', label: '行' },
  { key: 'name', label: '姓名', names: true },
  { key: 'idNo', label: '证件号码' },
  { key: 'state', label: '状态' },
  { key: 'message', label: '结果' },
  { key: 'charged', label: '核定补缴（元）', number: true },
];
