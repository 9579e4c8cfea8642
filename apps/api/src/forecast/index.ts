export { BillChangeResolver } from './bill-change.resolver.ts';
export { ForecastResolver } from './forecast.resolver.ts';
