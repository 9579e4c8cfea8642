import type { ForecastQuery } from '@canbao/schema/documents';
import { monthInChinese } from '../../ui/month-text.ts';
import { FORECAST } from './texts.ts';

/** A line of the way from the bill before to the one to come. */
export interface ChangeRow {
  readonly key: string;
  readonly name: string;
  /** how a cause is counted; '' for the bills themselves */
  readonly meaning: string;
  readonly persons: number;
  readonly personal: string;
  readonly employer: string;
  readonly amount: string;
  /** whether its amounts say by how much something moves */
  readonly moves: boolean;
}

type Forecast = ForecastQuery['billForecast'];

/** The bill before, if there is one, then each cause, then the bill to come: they add up in every column of amounts. */
export function changeRows({
  feeMonth,
  persons,
  personal,
  employer,
  amount,
  previous,
  changes,
}: Forecast): ChangeRow[] {
  const whole = { meaning: '', moves: false };
  const before: ChangeRow[] = !previous
    ? []
    : [{ ...whole, ...previous, key: 'previous', name: FORECAST.previous(monthInChinese(previous.feeMonth)) }];
  const now = { key: 'now', name: FORECAST.now(monthInChinese(feeMonth)), persons, personal, employer, amount };
  return [...before, ...changes.map((change) => ({ ...change, key: change.kind, moves: true })), { ...whole, ...now }];
}
