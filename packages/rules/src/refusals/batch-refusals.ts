import type { RefusalEntries, RefusalEntry } from './refusal.ts';
import type { RefusalFacts } from './refusal-facts.ts';

const FORM = '批量业务模板填写说明';

const MONTHS_FAULTS: Readonly<Record<RefusalFacts['INVALID_CELL_MONTHS']['fault'], string>> = {
  UNREADABLE: '不是明确的月份',
  BACKWARDS: '的起止月份颠倒',
  TOO_MANY: '包含的月份过多',
};

/** A refusal of a column or cell: the browser finds it by the same rules as the server. */
function ofCell<Facts>(message: (facts: Facts) => string, remedy: (facts: Facts) => string): RefusalEntry<Facts> {
  return { message, remedy, field: null, decidedBy: 'browser', source: FORM };
}

function quoted(texts: readonly string[]): string {
  return texts.map((text) => `“${text}”`).join('、');
}

/** What is wrong with the columns of a file, and with how its cells are written. */
export const BATCH_REFUSALS: RefusalEntries<
  | 'COLUMN_MISSING'
  | 'COLUMN_UNKNOWN'
  | 'COLUMN_TWICE'
  | 'CELL_BLANK'
  | 'CELL_IS_ERROR'
  | 'ID_NUMBER_ROUNDED'
  | 'INVALID_CELL_DATE'
  | 'INVALID_CELL_MONTH'
  | 'INVALID_CELL_MONTHS'
  | 'INVALID_CHOICE'
  | 'EXAMPLE_ROW_CHANGED'
  | 'DUPLICATE_ROW'
> = {
  COLUMN_MISSING: ofCell(
    ({ headings }) => `文件中缺少${quoted(headings)}列`,
    () => '请使用下载的模板填写,保留第一行的标题。',
  ),
  COLUMN_UNKNOWN: ofCell(
    ({ headings }) => `文件中有模板没有的列${quoted(headings)}`,
    () => '请删去这些列,或改为模板中的标题;列的先后次序不限。',
  ),
  COLUMN_TWICE: ofCell(
    ({ headings }) => `文件中${quoted(headings)}列出现了不止一次`,
    () => '请每种列只保留一列。',
  ),
  CELL_BLANK: ofCell(
    ({ heading }) => `${heading}没有填写`,
    ({ heading }) => `请填写该行的${heading}。`,
  ),
  CELL_IS_ERROR: ofCell(
    ({ heading, text }) => `${heading}是表格的错误值“${text}”`,
    ({ heading }) => `请改填正确的${heading}。`,
  ),
  ID_NUMBER_ROUNDED: ofCell(
    () => '证件号码被表格存成了数字,末几位已经丢失',
    () => '请把该列设为文本格式,再对照身份证原件重新录入。',
  ),
  INVALID_CELL_DATE: ofCell(
    ({ heading, text }) => `${heading}“${text}”不是明确的日期`,
    () => '请写全年月日,例如2022-09-21。',
  ),
  INVALID_CELL_MONTH: ofCell(
    ({ heading, text }) => `${heading}“${text}”不是明确的月份`,
    () => '请按“年-月”的写法填写,例如2022-09。',
  ),
  INVALID_CELL_MONTHS: ofCell(
    ({ heading, text, fault }) => `${heading}“${text}”${MONTHS_FAULTS[fault]}`,
    () => '请写作2022-08、2022-06至2022-08,不连续的用顿号隔开,例如2022-04、2022-06。',
  ),
  INVALID_CHOICE: ofCell(
    ({ heading, text, choices }) => `${heading}不能填“${text}”,只能填${choices.join('或')}`,
    ({ choices }) => `请改为${choices.join('或')};不填的按网页上的选择办理。`,
  ),
  EXAMPLE_ROW_CHANGED: ofCell(
    () => '这一行用的是模板示例的证件号码',
    () => '请删除这一行,或改为实际人员的信息。',
  ),
  DUPLICATE_ROW: ofCell(
    ({ firstRowNo }) => `证件号码与第${firstRowNo}行相同,同一文件中每人只能有一行`,
    () => '请只保留其中一行;补缴几个月份的,写在同一行的补缴月份里。',
  ),
};
