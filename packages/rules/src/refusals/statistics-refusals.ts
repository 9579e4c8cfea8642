import type { RefusalEntries } from './refusal.ts';

/** Why a statistic is not worked out. */
export const STATISTICS_REFUSALS: RefusalEntries<'STATISTICS_NOT_ALONE' | 'STATISTICS_TOO_FINE'> = {
  STATISTICS_NOT_ALONE: {
    message: () => '统计查询必须单独提交,不能与其他查询放在同一次请求中',
    remedy: () => '请每次请求只查询一项统计;同一次回答中的其他合计数可能反推出已隐去的小数据。',
    field: null,
    decidedBy: 'server',
    source: '个人信息保护:小数据单元抑制',
  },
  STATISTICS_TOO_FINE: {
    message: ({ most }) => `统计结果超过${most}个单元格`,
    remedy: ({ dimension, filter }) => `单元格最多的维度是${dimension}:请用 filter.${filter} 缩小范围,或不按它分组。`,
    field: 'groupBy',
    decidedBy: 'server',
    source: '接口约定',
  },
};
