import { parseDay } from './day.ts';
import type { Day } from './day.ts';

/** A point of business time in Asia/Shanghai: a day, and the minute since its midnight (0–1439). */
export interface Moment {
  readonly day: Day;
  readonly minute: number;
}

export const MINUTES_PER_DAY = 1440;
const MINUTES_PER_HOUR = 60;

// Seconds are read and dropped: no rule of the calendar knows them. The offset may only be Shanghai's own.
const LOCAL_TEXT = /^(\d{4}-\d{2}-\d{2})[T ]([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?:\+08:00)?$/;

/** Reads local time of Shanghai, "2022-08-06T16:59" (seconds and "+08:00" allowed). Throws a RangeError otherwise. */
export function momentOf(isoLocal: string): Moment {
  const parts = LOCAL_TEXT.exec(isoLocal);
  const day = parts === null ? null : parseDay(parts[1]!);
  if (parts === null || day === null) throw new RangeError(`not a moment in Shanghai: ${isoLocal}`);
  return { day, minute: Number(parts[2]) * MINUTES_PER_HOUR + Number(parts[3]) };
}

export function compareMoments(a: Moment, b: Moment): number {
  return a.day === b.day ? a.minute - b.minute : a.day < b.day ? -1 : 1;
}

/** "17:00" */
export function formatTimeOfDay(minute: number): string {
  const hours = Math.floor(minute / MINUTES_PER_HOUR);
  return `${String(hours).padStart(2, '0')}:${String(minute % MINUTES_PER_HOUR).padStart(2, '0')}`;
}

/** Reads "17:00" as minutes since midnight; "24:00" is the end of the day; otherwise null. */
export function parseTimeOfDay(text: string): number | null {
  const parts = /^(\d{2}):([0-5]\d)$/.exec(text);
  if (parts === null) return null;
  const minute = Number(parts[1]) * MINUTES_PER_HOUR + Number(parts[2]);
  return minute <= MINUTES_PER_DAY ? minute : null;
}

/** RFC 3339 with Shanghai's offset: "2022-09-06T17:00:00+08:00". */
export function formatMoment(of: Moment): string {
  return `${of.day}T${formatTimeOfDay(of.minute)}:00+08:00`;
}
