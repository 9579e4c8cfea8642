import type { RefusalEntries } from './refusal.ts';

const EXPORTS = '培训课件·职工缴费明细导出';

/** Why an export is not begun. */
export const EXPORT_REFUSALS: RefusalEntries<'EXPORT_MONTH_MISSING' | 'EXPORT_TOO_LONG' | 'TOO_MANY_EXPORTS'> = {
  EXPORT_MONTH_MISSING: {
    message: () => '请选择要导出的费款所属期',
    remedy: () => '职工缴费明细每次导出一个费款所属期;请选择月份后再导出。',
    field: 'charges',
    decidedBy: 'server',
    source: EXPORTS,
  },
  EXPORT_TOO_LONG: {
    message: ({ rows, most }) => `要导出的数据有${rows}行,超过这种格式的文件所能容纳的${most}行`,
    remedy: () => '请改用CSV格式导出,或缩小查询范围,例如只选一个险种。',
    field: 'format',
    decidedBy: 'server',
    source: 'Excel工作表的行数限制;PDF供打印,行数另有上限',
  },
  TOO_MANY_EXPORTS: {
    message: ({ most }) => `已有${most}个导出任务正在处理,请稍后再导出`,
    remedy: () => '请在“导出任务”中等候处理完成;重复导出同样的数据不会更快。',
    field: null,
    decidedBy: 'server',
    source: EXPORTS,
  },
};
