import type { Column } from '../../ui/data-table.ts';

/** What is said where a file is dropped or chosen. */
export const UPLOAD = {
  drop: (formats: string): string => `把${formats}文件拖到这里，或者`,
  choose: '选择文件',
  sending: (name: string): string => `正在上传并读取“${name}”…`,
  refused: (name: string): string => `没有读取“${name}”`,
} as const;

/** What is said of cells that cannot be taken. */
export const FAULT_TABLE = {
  rowNo: (row: number): string => `第${row}行`,
  wholeRow: '整行',
} as const;

export const FILE_FAULT_COLUMNS = [
  { key: 'row', label: '行', names: true },
  { key: 'heading', label: '列' },
  { key: 'message', label: '原因' },
  { key: 'remedy', label: '处理办法' },
] as const satisfies readonly Column[];
