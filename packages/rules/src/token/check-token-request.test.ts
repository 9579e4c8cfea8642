import { describe, expect, test } from '@jest/globals';
import { checkTokenRequest } from './check-token-request.ts';
import type { TokenRequest } from './check-token-request.ts';

function check(changes: Partial<TokenRequest>): unknown {
  const answer = checkTokenRequest({ name: '月度统计', days: 90, ...changes });
  return 'name' in answer ? answer : answer.map(({ code }) => code);
}

describe('A token that is asked for', () => {
  test('has a name, kept without the space around it, and a number of days', () => {
    expect(check({ name: ' 月度统计 ' })).toEqual({ name: '月度统计', days: 90 });
    expect(check({ name: '𠮷'.repeat(60), days: 366 })).toEqual({ name: '𠮷'.repeat(60), days: 366 });
    expect(check({ days: 1 })).toEqual({ name: '月度统计', days: 1 });
  });

  test.each(['', '  ', 'x'.repeat(61), 'a\u0000b', 'a\nb'])('is not named %j', (name) => {
    expect(check({ name })).toEqual(['INVALID_TOKEN_NAME']);
  });

  test.each([0, -1, 367, 1.5, Number.NaN])('does not last for %p days', (days) => {
    expect(check({ days })).toEqual(['INVALID_TOKEN_DAYS']);
  });

  test('is told both at once', () => {
    expect(check({ name: '', days: 0 })).toEqual(['INVALID_TOKEN_NAME', 'INVALID_TOKEN_DAYS']);
  });
});
