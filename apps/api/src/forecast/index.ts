export { ForecastResolver } from './forecast.resolver.ts';
