import { formatTimeOfDay } from '../moment.ts';
import type { Moment } from '../moment.ts';
import type { RefusalEntries } from './refusal.ts';

const said = ({ day, minute }: Moment): string => `${day} ${formatTimeOfDay(minute)}`;

/** Why the hall cannot tell what it knew at a moment. */
export const PAST_REFUSALS: RefusalEntries<'AS_OF_FUTURE' | 'AS_OF_TOO_EARLY' | 'NOT_PRINTED_AS_KNOWN'> = {
  AS_OF_FUTURE: {
    message: ({ now }) => `所知时刻晚于现在(${said(now)}),尚无可查`,
    remedy: () => '请填写现在或以前的时刻;查询现在的情况不需要填写 asOf。',
    field: 'asOf.known',
    decidedBy: 'server',
    source: '接口约定',
  },
  AS_OF_TOO_EARLY: {
    message: ({ since }) => `大厅的记录始于${said(since)},此前无可查`,
    remedy: ({ since }) => `请填写${said(since)}以后的时刻。`,
    field: 'asOf.known',
    decidedBy: 'server',
    source: '接口约定',
  },
  NOT_PRINTED_AS_KNOWN: {
    message: () => '当时的内容没有打印过,没有验证码',
    remedy: () => '当时的金额和明细请直接查询;需要打印时,请不填写 asOf,按现在的记录打印。',
    field: 'asOf.known',
    decidedBy: 'server',
    source: '接口约定',
  },
};
