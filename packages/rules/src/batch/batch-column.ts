import type { BatchKind } from './batch-kind.ts';

export type BatchColumnKey =
  | 'idNo'
  | 'name'
  | 'declaredWage'
  | 'phone'
  | 'residence'
  | 'workStartDate'
  | 'startMonth'
  | 'civilServant'
  | 'changeDate'
  | 'months';

/** How a column is read, and what the template sets it to. */
export type BatchColumnFormat = 'text' | 'money' | 'date' | 'month' | 'months' | 'choice';

/** One column of a template: from this come its heading, its notes, its example and how it is read. */
export interface BatchColumn {
  readonly key: BatchColumnKey;
  readonly heading: string;
  /** whether each row must fill it in; another column may be left out of the file altogether */
  readonly required: boolean;
  readonly format: BatchColumnFormat;
  /** of a choice: what its list offers */
  readonly choices: readonly string[];
  /** what the page of notes says about it */
  readonly note: string;
  readonly example: string;
  /** in characters */
  readonly width: number;
}

/** The heading of the column that says in our own files why a row failed; a file that is uploaded again may keep it. */
export const REASON_HEADING = '失败原因';

/** The second sheet of each template. It is never read. */
export const NOTES_SHEET = '填写说明';

export const YES = '是';
export const NO = '否';

/** The invented person of every example row, in the area 320599 that no real person has. */
export const EXAMPLE_ID_NUMBER = '320599199001010003';

const ID_NUMBER: BatchColumn = {
  key: 'idNo',
  heading: '证件号码',
  required: true,
  format: 'text',
  choices: [],
  note: '18位公民身份号码,末位可以是X。请保持文本格式,以免末几位丢失。同一文件中同一证件号码只能出现一次。',
  example: EXAMPLE_ID_NUMBER,
  width: 24,
};

const NAME: BatchColumn = {
  key: 'name',
  heading: '姓名',
  required: true,
  format: 'text',
  choices: [],
  note: '按身份证上的写法填写,2至50个汉字或字母。',
  example: '示例人员',
  width: 16,
};

const NAME_TO_COMPARE: BatchColumn = {
  ...NAME,
  required: false,
  note: '可以不填;填写的应与证件号码登记的姓名一致,不一致的不予办理,以免错办他人。',
};

const WAGE: BatchColumn = {
  key: 'declaredWage',
  heading: '月申报工资',
  required: true,
  format: 'money',
  choices: [],
  note: '每月工资,单位为元,最多两位小数,例如8500或8500.50。高于或低于缴费基数上下限的照填,由系统按上下限核定。',
  example: '8500.00',
  width: 14,
};

const ENROL_ONLY: readonly BatchColumn[] = [
  {
    key: 'phone',
    heading: '联系电话',
    required: false,
    format: 'text',
    choices: [],
    note: '可以不填。11位手机号码,或带区号的固定电话,例如0512-12345678。',
    example: '13800000000',
    width: 18,
  },
  {
    key: 'residence',
    heading: '居住地',
    required: false,
    format: 'text',
    choices: [],
    note: '可以不填,不超过100个字。',
    example: '苏州市姑苏区',
    width: 28,
  },
  {
    key: 'workStartDate',
    heading: '参加工作时间',
    required: false,
    format: 'date',
    choices: [],
    note: '可以不填。年月日,例如2010-07-01。',
    example: '2010-07-01',
    width: 16,
  },
  {
    key: 'startMonth',
    heading: '参保月份',
    required: false,
    format: 'month',
    choices: [],
    note: '年月,例如2022-09。不填的按提交时在网页上选定的参保月份办理;同一批只有一个参保月份,文件中有几个的,分成几批办理。',
    example: '2022-09',
    width: 12,
  },
  {
    key: 'civilServant',
    heading: '公务员医疗保险',
    required: false,
    format: 'choice',
    choices: [YES, NO],
    note: '是或否。只有机关和事业单位可以填“是”。不填的按提交时在网页上选定的险种办理。',
    example: NO,
    width: 16,
  },
];

const CHANGE_DATE: BatchColumn = {
  key: 'changeDate',
  heading: '变更日期',
  required: false,
  format: 'date',
  choices: [],
  note: '可以不填,不填的为提交当日。范围为上月末至本月末,例如2022-09-21。',
  example: '2022-09-21',
  width: 14,
};

const BACK_PAY_MONTHS: BatchColumn = {
  key: 'months',
  heading: '补缴月份',
  required: true,
  format: 'months',
  choices: [],
  note: '一个月份写作2022-08,连续的写作2022-06至2022-08,不连续的用顿号隔开,例如2022-04、2022-06。',
  example: '2022-06至2022-08',
  width: 24,
};

/** The columns of each template, in its order. */
export const BATCH_COLUMNS: Readonly<Record<BatchKind, readonly BatchColumn[]>> = {
  ENROL: [ID_NUMBER, NAME, WAGE, ...ENROL_ONLY],
  STOP: [ID_NUMBER, NAME_TO_COMPARE, CHANGE_DATE],
  ADJUST_WAGE: [ID_NUMBER, NAME_TO_COMPARE, WAGE],
  BACK_PAY: [ID_NUMBER, NAME_TO_COMPARE, BACK_PAY_MONTHS],
};

/** The column of a template by its key. Throws a RangeError for a key that the kind does not have. */
export function batchColumn(kind: BatchKind, key: BatchColumnKey): BatchColumn {
  const column = BATCH_COLUMNS[kind].find((candidate) => candidate.key === key);
  if (column === undefined) throw new RangeError(`${kind} has no column ${key}`);
  return column;
}
