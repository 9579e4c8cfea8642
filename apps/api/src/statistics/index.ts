export { ArrearsStatisticsResolver } from './arrears-statistics.resolver.ts';
export { ChargeStatisticsResolver } from './charge-statistics.resolver.ts';
export { MovementStatisticsResolver } from './movement-statistics.resolver.ts';
