import { formatYuanGrouped } from '../money.ts';
import type { RefusalFacts } from './refusal-facts.ts';
import type { RefusalEntries } from './refusal.ts';

const QUOTE = '批量业务约定:以提交前的试算为准';
const JOBS = '批量业务约定';

/** Why a batch is not taken in, or one of its rows not carried out, that has to do with its being a batch. */
export const JOB_REFUSALS: RefusalEntries<
  | 'QUOTE_CHANGED'
  | 'QUOTE_NOT_FOUND'
  | 'ROW_DIFFERS_FROM_QUOTE'
  | 'BATCH_UNIT_MISSING'
  | 'BATCH_GROUP_MISSING'
  | 'JOB_NOT_FINISHED'
> = {
  QUOTE_CHANGED: {
    message: ({ rows, first }) =>
      `试算之后情况有变化,有${rows}行的结果与试算不同,没有提交:${first.join(';')}${rows > first.length ? '等' : ''}`,
    remedy: () => '请重新试算,核对变化的行后再提交。',
    field: 'quoteId',
    decidedBy: 'server',
    source: QUOTE,
  },
  QUOTE_NOT_FOUND: {
    message: () => '没有找到这次试算,或试算的文件、参保月份、险种与提交的不同',
    remedy: () => '试算结果只保留一段时间;请重新试算后再提交。',
    field: 'quoteId',
    decidedBy: 'server',
    source: QUOTE,
  },
  ROW_DIFFERS_FROM_QUOTE: {
    message: (facts) => `与试算不同,没有办理:${amountsOf(facts)}`,
    remedy: () => '请导出该行,核对后重新上传试算。',
    field: null,
    decidedBy: 'server',
    source: QUOTE,
  },
  BATCH_UNIT_MISSING: {
    message: () => '请选择由哪个单位办理',
    remedy: () => '当前账号经办几个单位,请指明单位编号。',
    field: 'unitNo',
    decidedBy: 'server',
    source: JOBS,
  },
  BATCH_GROUP_MISSING: {
    message: ({ groups }) => `文件中有${groups}批(参保月份或险种不同),请指明办理其中的第几批`,
    remedy: () => '同一批只有一个参保月份和一组险种;请逐批确认后提交,或拆成几个文件。',
    field: 'group',
    decidedBy: 'server',
    source: '培训课件·批量增员',
  },
  JOB_NOT_FINISHED: {
    message: () => '该任务仍在处理,不能删除',
    remedy: () => '请等处理结束后再删除。',
    field: null,
    decidedBy: 'server',
    source: JOBS,
  },
};

function amountsOf({ quoted, now }: RefusalFacts['ROW_DIFFERS_FROM_QUOTE']): string {
  if (quoted === null) return '试算时不能办理,现在可以办理';
  if (quoted === now) return `试算与现在的补缴金额都是${formatYuanGrouped(now)}元,但办理内容已有变化`;
  return `试算时补缴${formatYuanGrouped(quoted)}元,现在为${formatYuanGrouped(now)}元`;
}
