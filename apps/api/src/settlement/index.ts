export { forecastBill, forecastIn } from './forecast-bill.ts';
export type { ForecastWithMembers } from './forecast-bill.ts';
export { SettlementEntity } from './settlement.entity.ts';
export { SettlementResolver } from './settlement.resolver.ts';
export { settleMonth } from './settle-month.ts';
export type { SettlementOrder, SettlementOutcome } from './settle-month.ts';
