import type { RefusalEntries, RefusalEntry } from './refusal.ts';

const SOURCE = '核对工资表的要求';

function ofPayroll<Facts>(message: (facts: Facts) => string, remedy: (facts: Facts) => string): RefusalEntry<Facts> {
  return { message, remedy, field: null, decidedBy: 'server', source: SOURCE };
}

/** Why a payroll cannot be compared, or one of its cells cannot be read. */
export const RECONCILE_REFUSALS: RefusalEntries<'PAYROLL_COLUMNS_MISSING' | 'PAYROLL_EMPTY' | 'CELL_IS_FORMULA'> = {
  PAYROLL_COLUMNS_MISSING: ofPayroll(
    ({ headings }) => `工资表的前20行中没有找到这些列的标题:${headings.join('、')}`,
    () =>
      '工资表需要三列,次序不限:证件号码(或身份证号)、姓名、月工资(或应发工资、工资)。请改正标题后重新上传;实发工资不能作为缴费工资。',
  ),
  PAYROLL_EMPTY: ofPayroll(
    () => '工资表的标题下面没有人员',
    () => '请确认上传的是工资表,人员每人一行,在标题下面;工资表不在第一张工作表的,请移到第一张。',
  ),
  CELL_IS_FORMULA: ofPayroll(
    ({ heading }) => `${heading}是公式,文件中没有保存它的结果`,
    () => '请用Excel或WPS打开、保存后重新上传;仍不能读取的,请复制该列,以“粘贴数值”的方式粘贴回原处。',
  ),
};
