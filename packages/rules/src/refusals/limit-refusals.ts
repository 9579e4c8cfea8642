import { IN_BACKGROUND } from './in-background.ts';
import type { RefusalEntries, RefusalEntry } from './refusal.ts';

/** A limit that the server keeps, so that no question costs the others their answers. */
function ofServer<Facts>(message: (facts: Facts) => string, remedy: (facts: Facts) => string): RefusalEntry<Facts> {
  return { message, remedy, field: null, decidedBy: 'server', source: '查询限制' };
}

/** Questions that are too much for a server that answers everybody. */
export const LIMIT_REFUSALS: RefusalEntries<
  'QUERY_TOO_LARGE' | 'REQUEST_TOO_LARGE' | 'QUERY_TOO_SLOW' | 'QUERY_TOO_EXPENSIVE' | 'RATE_LIMITED'
> = {
  QUERY_TOO_LARGE: ofServer(
    ({ reason }) => reason,
    () => '请精简查询:减少嵌套、别名和重复的字段,或分成几次提交。',
  ),
  REQUEST_TOO_LARGE: ofServer(
    ({ most }) => `请求内容不能超过${most}MB`,
    () => '请减少变量中的数据,分成几次提交;批量业务请上传文件办理。',
  ),
  QUERY_TOO_SLOW: ofServer(
    () => '用时超过上限,已停止,没有保存任何内容',
    () => '请缩小范围后重试:按单位、费款所属期、险种等条件筛选,减少分组和每页条数;需要全部数据时请使用导出。',
  ),
  QUERY_TOO_EXPENSIVE: ofServer(
    ({ estimated, budget }) => `预计查询成本为${estimated},超过上限${budget},没有执行`,
    ({ field, helps, orderable }) =>
      helps.length === 0
        ? `成本主要来自 ${field},请减少查询的内容,或分成几次提交;需要全部数据时请使用导出。`
        : `成本主要来自 ${field},请设置或缩小 ${helps.join('、')}${orderable ? `,${IN_BACKGROUND}。` : ';需要全部数据时请使用导出。'}`,
  ),
  RATE_LIMITED: ofServer(
    () => '该访问令牌在一分钟内的请求或查询成本超过上限',
    ({ seconds }) => `请在${seconds}秒后再试;经常需要更多数据时请使用导出,或联系医保经办机构。`,
  ),
};
