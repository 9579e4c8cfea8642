import { plus } from './calendar.ts';

/**
 * domain.md §10: the day from which somebody's age bars an enrolment online (E5). Until the end of 2024 men at 60 and women
 * at 50; from 2025 by month of birth, a month more for every four months (men) or two (women of original age 50) of birth
 * after the first that is concerned, at most 36 or 60.
 */
export function barredFrom(idNo: string, today: string): string {
  const male = Number(idNo[16]) % 2 === 1;
  const born = `${idNo.slice(6, 10)}-${idNo.slice(10, 12)}`;
  const years = male ? 60 : 50;
  const delay = today < '2025-01-01' ? 0 : male ? delayOf(born, '1965-01', 4, 36) : delayOf(born, '1975-01', 2, 60);
  const month = plus(born, years * 12 + delay);
  const length = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
  return `${month}-${String(Math.min(Number(idNo.slice(12, 14)), length)).padStart(2, '0')}`;
}

function delayOf(born: string, first: string, step: number, cap: number): number {
  const count = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  return born < first ? 0 : Math.min(cap, Math.floor((count(born) - count(first)) / step) + 1);
}
