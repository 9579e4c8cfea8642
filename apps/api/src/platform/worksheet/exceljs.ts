import type ExcelJS from 'exceljs';

export type { ExcelJS };

/** The library that writes workbooks. It is large, and neither server nor worker needs it to start: it comes when first asked for. */
export async function excelJs(): Promise<typeof ExcelJS> {
  return (await import('exceljs')).default;
}
