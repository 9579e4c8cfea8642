import { CONTRIBUTORY_TYPES, EXPORT_KINDS, insuranceTypeName, UNIT_EXPORT_KINDS } from '@canbao/rules';
import type { ExportFormat } from '@canbao/schema/documents';
import type { Column } from '../../ui/data-table.ts';

export const EXPORT = {
  title: '导出任务',
  lead: '把查询结果导出为文件：在后台写成，完成后下载；可以离开本页、断网或关机',
  form: '新的导出',
  kind: '导出内容',
  feeMonth: '费款所属期',
  chooseMonth: '请选择',
  insuranceType: '险种',
  allTypes: '全部险种',
  state: '参保状态',
  format: '文件格式',
  narrowed: '只导出符合以下条件的数据',
  widen: '去掉这些条件',
  submit: '导出',
  submitting: '正在提交…',
  begun: (name: string, rows: number): string => `已开始导出“${name}”，共${rows}行，进度见下表。`,
  statisticsOnly: '应缴统计超过一次查询的上限时，可以在数据查询台改为后台导出，文件在这里下载。',
  explorer: '打开数据查询台',
  nothing: (name: string): string => `“${name}”没有符合条件的数据，导出的文件只有标题行。`,
} as const;

export const FORMATS: Readonly<Record<ExportFormat, string>> = {
  XLSX: 'Excel（XLSX）',
  PDF: 'PDF（打印）',
  CSV: 'CSV',
};

export const FORMAT_HINTS: Readonly<Record<ExportFormat, string>> = {
  XLSX: '首行冻结并可筛选，证件号码为文本，金额为数值。',
  PDF: 'A4横向，每页都有表头和页码，可以选中和查找文字。',
  CSV: '供其他程序读取。以=、+、-、@开头的文本前加单引号，长数字后加制表符，以免被当作公式或数值。',
};

export const KIND_CHOICES = UNIT_EXPORT_KINDS.map((value) => ({ value, label: EXPORT_KINDS[value].title }));
export const TYPE_CHOICES = CONTRIBUTORY_TYPES.map((value) => ({ value, label: insuranceTypeName(value) }));

/** The conditions that come with the address of the page that led here. */
export const CONDITIONS = {
  search: '姓名或证件号码',
  coveredMonth: '对应费款所属期',
  chargeKind: '缴费类型',
  personType: '人员类型',
  insuranceType: '险种',
  wageFrom: '申报工资从（元）',
  wageTo: '申报工资到（元）',
  startFrom: '参保月份从',
  startTo: '参保月份到',
  from: '提交日期从',
  to: '提交日期到',
  declarationKind: '业务类型',
  result: '结果',
  idNo: '证件号码',
  period: '费款所属期',
  livingStatus: '生存状态',
} as const;

export const LIST = {
  title: '导出进度',
  hint: '文件到期后自动删除；需要时可以重新导出。',
  none: '还没有导出任务。',
  downloadOf: (name: string): string => `下载“${name}”`,
  removeOf: (name: string): string => `删除“${name}”`,
  removeTitle: '删除这个导出任务？',
  removeText: (name: string): string => `将删除“${name}”及其文件。需要时可以重新导出。`,
} as const;

export const LIST_COLUMNS: readonly Column[] = [
  { key: 'name', label: '功能名称', names: true },
  { key: 'submittedAt', label: '创建时间' },
  { key: 'total', label: '数据总量', number: true },
  { key: 'processed', label: '已处理数据', number: true },
  { key: 'hasErrors', label: '是否出现错误' },
  { key: 'fault', label: '错误详情' },
  { key: 'state', label: '是否完成' },
  { key: 'finishedAt', label: '完成时间' },
  { key: 'actions', label: '操作' },
];
