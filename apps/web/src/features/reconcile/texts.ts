import { BATCH_LIMITS } from '@canbao/rules';
import type { BatchKind, DifferenceKind } from '@canbao/rules';
import type { Column } from '../../ui/data-table.ts';

const MEGABYTE = 1024 * 1024;
const MOST_ROWS_TOLD = 10;

export const PAYROLL_FORMATS = '.xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const RECONCILE = {
  title: '核对工资表',
  lead: '上传本单位的工资表，与参保登记逐人核对：谁没有参保，谁已不在工资表，谁的工资或姓名不同，谁重复出现。只核对，不做任何登记。',
  another: '换一个工资表',
} as const;

export const START = {
  title: '上传工资表',
  hints: [
    '用平时的工资表即可，不需要模板：有证件号码（或身份证号）、姓名、应发工资（或月工资、工资）三列，次序不限，标题可以不在第一行。',
    '工资应为扣款之前的应发数；实发工资不参加核对。公式按文件中保存的结果核对。',
    '请上传全单位的工资表：不在表中的在保人员会列为“不在工资表”。',
  ],
  limits: `XLSX或CSV，每个文件不超过${BATCH_LIMITS.rows}人、${BATCH_LIMITS.fileBytes / MEGABYTE}MB，不能有宏和打开密码。`,
} as const;

export const FACTS = {
  rows: '工资表',
  rowsOf: (rows: number, persons: number): string => (rows === persons ? `${rows}行` : `${rows}行，可识别${persons}人`),
  members: '本单位在保',
  membersOf: (members: number): string => `${members}人`,
  columns: '识别的列',
  columnOf: (heading: string, letters: string): string => `${heading}（${letters}列）`,
  skipped: '略过的行',
  skippedOf: (rows: readonly number[]): string =>
    `空行、合计等：第${rows.slice(0, MOST_ROWS_TOLD).join('、')}行${rows.length > MOST_ROWS_TOLD ? '等' : ''}`,
} as const;

export const RESULT = {
  reading: '正在核对…',
  none: '核对完毕，工资表与参保登记没有差异。',
  found: (count: number): string => `发现${count}处差异。`,
  missesMany: '本单位半数以上的在保人员不在这个工资表中。请确认上传的是本单位全部人员的工资表，再办理减员。',
  faulty: (rows: number): string =>
    `工资表中有${rows}行的单元格有误。证件号码有误的行没有参加核对，这些人员可能出现在“不在工资表”中，请先改正。`,
  faults: '有误的单元格',
  differences: '差异',
  kinds: '差异种类',
} as const;

export const KIND_HINTS: Readonly<Record<DifferenceKind, string>> = {
  MISSING: '在工资表中，未在本单位参保。',
  EXTRA: '在本单位参保，不在工资表中。',
  WAGE: '工资表的工资与申报工资不同。',
  DUPLICATE: '同一证件号码在工资表中出现不止一次。',
  NAME: '本单位参保人员的姓名与工资表不一致。',
  RETIRED: '由本单位管理的退休人员：不在工资表中属正常情况，不允许停保，工资不作比较。',
};

export const TABLE = {
  none: '没有这种差异。',
  rowsOf: (rows: readonly number[]): string => (rows.length === 0 ? '' : `第${rows.join('、')}行`),
  unclear: '不明确',
} as const;

/** The page on which one person's difference is mended by itself, and what its link says. */
interface SingleWay {
  readonly page: 'wage' | 'person';
  readonly label: string;
  readonly of: (name: string) => string;
}

const BY_WAGE: SingleWay = { page: 'wage', label: '单独调整', of: (name) => `单独调整${name}的工资` };
const BY_PERSON: SingleWay = { page: 'person', label: '更正登记', of: (name) => `更正${name}的登记信息` };

/** Names are mended one by one; wages where the batch is closed. */
export function singleWay(kind: DifferenceKind, bySingle: boolean): SingleWay | null {
  if (kind === 'NAME') return BY_PERSON;
  return bySingle ? BY_WAGE : null;
}

const ROWS: Column = { key: 'rows', label: '工资表' };
const NAME: Column = { key: 'name', label: '姓名', names: true };
const RECORD_NAME: Column = { key: 'recordName', label: '登记的姓名' };
const ID_NUMBER: Column = { key: 'idNo', label: '证件号码' };
const PAYROLL_WAGE: Column = { key: 'payrollWage', label: '工资表工资（元）', number: true };
const DECLARED_WAGE: Column = { key: 'declaredWage', label: '申报工资（元）', number: true };
const ADVICE: Column = { key: 'advice', label: '说明' };
const SINGLE: Column = { key: 'single', label: '操作' };

const COLUMNS: Readonly<Record<DifferenceKind, readonly Column[]>> = {
  MISSING: [ROWS, NAME, ID_NUMBER, PAYROLL_WAGE, ADVICE],
  EXTRA: [NAME, ID_NUMBER, DECLARED_WAGE, ADVICE],
  WAGE: [ROWS, NAME, ID_NUMBER, DECLARED_WAGE, PAYROLL_WAGE, ADVICE],
  DUPLICATE: [ROWS, NAME, ID_NUMBER, PAYROLL_WAGE, ADVICE],
  NAME: [ROWS, NAME, RECORD_NAME, ID_NUMBER, ADVICE],
  RETIRED: [ROWS, NAME, ID_NUMBER, ADVICE],
};

/** The columns that tell something of a kind of difference. */
export function differenceColumns(kind: DifferenceKind, hasWay: boolean): readonly Column[] {
  return hasWay ? [...COLUMNS[kind], SINGLE] : COLUMNS[kind];
}

const WAYS: Readonly<Record<BatchKind, string>> = {
  ENROL: '参保月份和险种在下一步选定。',
  STOP: '变更日期在下一步选定，不填为提交当日。',
  ADJUST_WAGE: '按工资表的工资申报。',
  BACK_PAY: '',
};

export const MEND = {
  title: '怎样解决',
  hint: '下面的批次由差异生成，都要先经批量申报核对、试算，确认后才提交。办理后回到本页，已解决的差异不再列出。',
  rowsOf: (rows: number): string => `${rows}人`,
  way: (kind: BatchKind): string => WAYS[kind],
  check: '去核对并提交',
  download: '下载填好的模板',
  ownFile: '在工资表中改正',
  ownFileHint:
    '重复、姓名不同和有误的单元格要在工资表中改正。下载的工资表已合并相同的重复行，姓名已按参保登记改正；只有本单位知道的，在“核对说明”一列写明。',
  corrected: '下载改正后的工资表',
} as const;
