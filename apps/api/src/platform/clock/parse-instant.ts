import { momentOf, parseDay } from '@canbao/rules';
import type { Instant } from './clock.ts';

const WITH_OFFSET =
  /^(\d{4}-\d{2}-\d{2})[Tt]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
const LOCAL = /^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d)?$/;

/**
 * Reads an instant as people set the clock: RFC 3339 with an offset ("2022-09-20T09:00:00+08:00"), or a day or minute
 * of Shanghai ("2022-09-20", "2022-09-20T09:00"). Anything else, and a day that the calendar does not have, is null.
 */
export function parseInstant(text: string): Instant | null {
  const offset = WITH_OFFSET.exec(text);
  if (offset) return parseDay(offset[1] ?? '') === null ? null : (Date.parse(text.toUpperCase()) as Instant);
  if (!LOCAL.test(text) || parseDay(text.slice(0, 10)) === null) return null;
  const { day } = momentOf(text.length === 10 ? `${text}T00:00` : text);
  return Date.parse(`${day}T${text.length === 10 ? '00:00' : text.slice(11)}:00+08:00`) as Instant;
}
