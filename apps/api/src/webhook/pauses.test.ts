import { expect, test } from '@jest/globals';
import { pauseAfter } from './pauses.ts';

test('each pause is twice as long as the one before it, at most an hour, and the last attempt has none', () => {
  const pauses = Array.from({ length: 12 }, (_, index) => pauseAfter(index + 1, { attempts: 12, pauseS: 10 }));
  expect(pauses).toEqual([10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600, 3600, null]);
  expect(pauseAfter(1, { attempts: 1, pauseS: 10 })).toBeNull();
});
