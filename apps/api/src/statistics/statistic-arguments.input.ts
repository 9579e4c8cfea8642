import { Arg } from 'type-graphql';

/** The argument `groupBy` of a statistic, of these dimensions. */
export const GroupBy = (dimensions: object): ReturnType<typeof Arg> =>
  Arg('groupBy', () => [dimensions], {
    description: '分组维度,次序不影响结果;空则只有一行总计。The dimensions, in any order; none gives one total.',
  });

/** The argument `totals` of a statistic. */
export const Totals = (): ReturnType<typeof Arg> =>
  Arg('totals', () => Boolean, {
    nullable: true,
    description:
      '是否另给合计行:依次去掉最内层的维度,直到总计;险种不合计。Whether totals follow, leaving out one dimension after the other from the innermost on; never across insurance types.',
  });
