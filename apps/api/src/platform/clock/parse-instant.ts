import { parseDay } from '@canbao/rules';
import type { Instant } from './clock.ts';

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})(?:T((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?)(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;
const SHANGHAI = '+08:00';

/**
 * Reads an instant as people set the clock: RFC 3339 with an offset ("2022-09-20T09:00:00+08:00"; the seconds may be
 * left out), or without one a day or minute of Shanghai ("2022-09-20", "2022-09-20T09:00"). Anything else, and a day that
 * the calendar does not have, is null.
 */
export function parseInstant(text: string): Instant | null {
  const parts = INSTANT.exec(text.trim().toUpperCase());
  const day = parseDay(parts?.[1] ?? '');
  if (parts === null || day === null) return null;
  return Date.parse(`${day}T${parts[2] ?? '00:00'}${parts[3] ?? SHANGHAI}`) as Instant;
}
