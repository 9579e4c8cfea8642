import { formatDayChinese, parseDay } from '@canbao/rules';

/** "2022-09-20" or "2022-09-20T09:00:00+08:00" as people read the day: 2022年9月20日. */
export function dayInChinese(text: string): string {
  const day = parseDay(text.slice(0, 10));
  return day === null ? text : formatDayChinese(day);
}

/** The day within a year that the reader knows: 9月20日. */
export function shortDay(text: string): string {
  return dayInChinese(text).replace(/^\d+年/, '');
}

/** The time of day of a moment that the server wrote in Shanghai's time: 17:00. */
export function timeOfDay(text: string): string {
  return text.slice(11, 16);
}

/** A moment in a list, where the eye compares: 2022-09-20 09:00. */
export function momentInList(text: string): string {
  return `${text.slice(0, 10)} ${timeOfDay(text)}`;
}
