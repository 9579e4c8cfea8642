import type { RefusalEntries, RefusalEntry } from './refusal.ts';
import type { RefusalFacts } from './refusal-facts.ts';

const LIMITS = '批量业务文件限制';
const FORM = '批量业务模板填写说明';

const FOUND_INSTEAD: Readonly<Record<RefusalFacts['FILE_NOT_XLSX']['found'], string>> = {
  XLS: '这是旧版Excel格式(xls)的文件,不是XLSX文件',
  TEXT: '这是文本文件(例如CSV),不是XLSX文件',
  PDF: '这是PDF文件,不是XLSX文件',
  OTHER: '这不是XLSX文件',
};

/** A refusal of a whole file by what it is: only the server opens files. */
function ofFile<Facts>(
  source: string,
  message: (facts: Facts) => string,
  remedy: (facts: Facts) => string,
): RefusalEntry<Facts> {
  return { message, remedy, field: null, decidedBy: 'server', source };
}

/** Why a file of a batch is not read. Nothing of such a file is kept. */
export const FILE_REFUSALS: RefusalEntries<
  | 'FILE_MISSING'
  | 'FILE_TOO_LARGE'
  | 'FILE_NOT_XLSX'
  | 'FILE_ENCRYPTED'
  | 'FILE_HAS_MACROS'
  | 'FILE_TRUNCATED'
  | 'FILE_BOMB'
  | 'FILE_TOO_COMPLEX'
  | 'FILE_READ_TOO_LONG'
  | 'FILE_WRONG_SHEET'
  | 'FILE_HAS_FORMULAS'
  | 'FILE_CELL_TOO_LONG'
  | 'FILE_TOO_MANY_ROWS'
  | 'FILE_TOO_MANY_COLUMNS'
  | 'FILE_EMPTY'
> = {
  FILE_MISSING: ofFile(
    LIMITS,
    () => '没有收到文件',
    () => '请选择一个由模板填写的XLSX文件后重新上传。',
  ),
  FILE_TOO_LARGE: ofFile(
    LIMITS,
    ({ most }) => `文件超过${most}MB,不能上传`,
    () => '请删去图片等与申报无关的内容;人数确实很多的,请拆成几个文件分别上传。',
  ),
  FILE_NOT_XLSX: ofFile(
    LIMITS,
    ({ found }) => FOUND_INSTEAD[found],
    () => '请下载模板填写;已有的数据请用Excel或WPS另存为“Excel工作簿(*.xlsx)”,仅修改扩展名无效。',
  ),
  FILE_ENCRYPTED: ofFile(
    LIMITS,
    () => '文件设有打开密码,无法读取',
    () => '请在Excel或WPS中取消打开密码,保存后重新上传。',
  ),
  FILE_HAS_MACROS: ofFile(
    LIMITS,
    () => '文件中含有宏,为安全起见不予读取',
    () => '请另存为不含宏的“Excel工作簿(*.xlsx)”,或把数据粘贴到新下载的模板中。',
  ),
  FILE_TRUNCATED: ofFile(
    LIMITS,
    () => '文件不完整或已损坏,无法读取',
    () => '请用Excel或WPS打开检查,重新保存后再上传;仍不能读取的,请把数据粘贴到新下载的模板中。',
  ),
  FILE_BOMB: ofFile(
    LIMITS,
    ({ most }) => `文件解压后超过${most}MB,不予读取`,
    () => '请把数据以“粘贴数值”的方式粘贴到新下载的模板中,重新上传。',
  ),
  FILE_TOO_COMPLEX: ofFile(
    LIMITS,
    ({ what }) => `文件结构异常(${what}),不予读取`,
    () => '请把数据以“粘贴数值”的方式粘贴到新下载的模板中,重新上传。',
  ),
  FILE_READ_TOO_LONG: ofFile(
    LIMITS,
    ({ seconds }) => `读取文件超过${seconds}秒,已停止`,
    () => '请把数据以“粘贴数值”的方式粘贴到新下载的模板中,重新上传。',
  ),
  FILE_WRONG_SHEET: ofFile(
    FORM,
    ({ found }) => `文件中没有模板的工作表,只有“${found.join('”、“')}”`,
    () => '请使用下载的模板填写,不要改动工作表的名称。',
  ),
  FILE_HAS_FORMULAS: ofFile(
    FORM,
    ({ cell }) => `单元格${cell}是公式,文件中不能有公式`,
    () => '请复制数据,以“粘贴数值”的方式粘贴回原处,保存后重新上传。',
  ),
  FILE_CELL_TOO_LONG: ofFile(
    LIMITS,
    ({ cell, most }) => `单元格${cell}的内容超过${most}个字`,
    () => '请缩短该单元格的内容。',
  ),
  FILE_TOO_MANY_ROWS: ofFile(
    LIMITS,
    ({ most }) => `文件超过${most}行,不能上传`,
    ({ most }) => `请拆成几个文件,每个不超过${most}行,分别上传。`,
  ),
  FILE_TOO_MANY_COLUMNS: ofFile(
    LIMITS,
    ({ most }) => `文件超过${most}列,不能上传`,
    () => '请删去不需要的列。',
  ),
  FILE_EMPTY: ofFile(
    FORM,
    () => '文件中没有可以申报的行',
    () => '请在模板的示例行下面填写,每人一行;示例行本身不申报。',
  ),
};
