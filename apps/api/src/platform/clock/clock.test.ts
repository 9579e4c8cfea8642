import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Clock, formatInstant } from './clock.ts';
import type { Instant } from './clock.ts';
import { parseInstant } from './parse-instant.ts';

const instant = (text: string): Instant => {
  const parsed = parseInstant(text);
  if (parsed === null) throw new Error(`unreadable: ${text}`);
  return parsed;
};

describe('the business clock', () => {
  test('stands where it was set and runs on from there', () => {
    let machine = instant('2026-11-23T10:00');
    const clock = new Clock(instant('2022-09-20T09:00'), () => machine);
    expect(clock.text()).toBe('2022-09-20T09:00:00+08:00');
    machine = (machine + 61_000) as Instant;
    expect(clock.text()).toBe('2022-09-20T09:01:01+08:00');
    expect(clock.moment()).toEqual({ day: '2022-09-20', minute: 541 });
  });

  test('is the machine’s own time when nobody set it', () => {
    const clock = new Clock(undefined, () => instant('2026-11-23T10:00'));
    expect(clock.today()).toBe('2026-11-23');
  });

  test('leaves the time of sessions and throttles alone when a trainer moves it', () => {
    const clock = new Clock(undefined, () => instant('2026-11-23T10:00'));
    clock.set(instant('2022-08-06T17:00'));
    expect(clock.system()).toBe(instant('2026-11-23T10:00'));
  });

  test('changes its day at midnight in Shanghai, wherever the machine stands', () => {
    expect(new Clock(instant('2022-08-31T15:59:59Z')).today()).toBe('2022-08-31');
    expect(new Clock(instant('2022-08-31T16:00:00Z')).today()).toBe('2022-09-01');
  });

  test('gives what it was given', () => {
    const latest = Date.parse('2099-12-31T00:00:00Z') / 1000;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: latest }), (seconds) => {
        const at = (seconds * 1000) as Instant;
        expect(parseInstant(formatInstant(at))).toBe(at);
      }),
    );
  });
});

describe('CANBAO_NOW', () => {
  test.each([
    ['2022-09-20', '2022-09-20T00:00:00+08:00'],
    ['2022-08-06T17:00', '2022-08-06T17:00:00+08:00'],
    ['2022-08-06T09:00:00Z', '2022-08-06T17:00:00+08:00'],
    ['2022-08-06T18:00:00.5+09:00', '2022-08-06T17:00:00+08:00'],
    ['2022-09-20T09:00+08:00', '2022-09-20T09:00:00+08:00'],
    ['2024-02-29', '2024-02-29T00:00:00+08:00'],
  ])('%s means %s', (text, meant) => {
    expect(formatInstant(instant(text))).toBe(meant);
  });

  test.each([
    '',
    'tomorrow',
    '2022-9-20',
    '2022-02-30',
    '2023-02-29',
    '2022-08-06T24:00',
    '2022-09-20+08:00',
    '2022-02-30T00:00:00Z',
    '20220920',
    '2022-08-06 17:00',
  ])('%p is refused', (text) => {
    expect(parseInstant(text)).toBeNull();
  });
});
