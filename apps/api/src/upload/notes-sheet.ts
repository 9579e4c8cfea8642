import { BATCH_COLUMNS, BATCH_LIMITS, batchKindName } from '@canbao/rules';
import type { BatchColumn, BatchKind } from '@canbao/rules';
import type { ExcelJS } from '../platform/worksheet/exceljs.ts';

const WIDTHS = [20, 12, 90, 24];
const MEGABYTE = 1024 * 1024;

const GENERAL: readonly string[] = [
  '每人一行,从第2行起填写。灰色斜体的示例行不会申报,可以保留或删除。',
  '请保留第一行的标题和工作表的名称;列的先后次序不限,选填的列可以删去。红色标题为必填。',
  '文件中不能有公式、宏和打开密码;从别处复制数据时请用“粘贴数值”。',
  `每个文件不超过${BATCH_LIMITS.rows}行、${BATCH_LIMITS.fileBytes / MEGABYTE}MB;人数更多的,请拆成几个文件。`,
  '上传后先核对再提交:有误的单元格会逐一列出;提交后有误的行不影响其他行,可导出失败的行,在原文件中改正后直接重新上传。',
];

/** 填写说明: what each column means, from the same definitions by which the file is read. */
export function addNotes(sheet: ExcelJS.Worksheet, kind: BatchKind): void {
  sheet.columns = WIDTHS.map((width) => ({ width, style: { alignment: { wrapText: true, vertical: 'top' } } }));
  const title = sheet.addRow([`${batchKindName(kind)}填写说明`]);
  title.font = { bold: true, size: 14 };
  title.getCell(1).alignment = { wrapText: false };
  GENERAL.forEach((text, index) => {
    sheet.addRow([`${index + 1}. ${text}`]).getCell(1).alignment = { wrapText: false };
  });
  sheet.addRow([]);
  sheet.addRow(['列', '是否必填', '填写要求', '示例']).font = { bold: true };
  for (const column of BATCH_COLUMNS[kind]) sheet.addRow(cellsOf(column));
  sheet.commit();
}

function cellsOf({ heading, required, note, choices, example }: BatchColumn): string[] {
  return [
    heading,
    required ? '必填' : '选填',
    choices.length === 0 ? note : `${note}可选:${choices.join('、')}。`,
    example,
  ];
}
