import { IN_BACKGROUND } from './in-background.ts';
import type { RefusalEntries } from './refusal.ts';

/** Why a statistic is not worked out. */
export const STATISTICS_REFUSALS: RefusalEntries<'STATISTICS_NOT_ALONE' | 'STATISTICS_TOO_FINE' | 'STATISTICS_BUSY'> = {
  STATISTICS_NOT_ALONE: {
    message: () => '统计查询必须单独提交,不能与其他查询放在同一次请求中',
    remedy: () => '请每次请求只查询一项统计;同一次回答中的其他合计数可能反推出已隐去的小数据。',
    field: null,
    decidedBy: 'server',
    source: '个人信息保护:小数据单元抑制',
  },
  STATISTICS_TOO_FINE: {
    message: ({ most }) => `统计结果超过${most}个单元格`,
    remedy: ({ dimension, filter, orderable }) =>
      `单元格最多的维度是${dimension}:请用 filter.${filter} 缩小范围,或不按它分组${orderable ? `,${IN_BACKGROUND}` : ''}。`,
    field: 'groupBy',
    decidedBy: 'server',
    source: '接口约定',
  },
  STATISTICS_BUSY: {
    message: () => '正在排队的全市统计查询过多,本次没有执行',
    remedy: () => '全市统计逐个执行,以免影响经办业务;请稍后再试;应缴统计可改为后台导出(requestExport)。',
    field: null,
    decidedBy: 'server',
    source: '查询限制',
  },
};
