import { describe, expect, test } from '@jest/globals';
import { normaliseName, parseName, sameName } from './person-name.ts';

describe('Names', () => {
  test.each([
    ['王小明', ' 王小明 '],
    ['王小明', '王 小 明'],
    ['王小明', '王\u3000小明'],
    ['阿依古丽·买买提', '阿依古丽•买买提'],
    ['阿依古丽·买买提', '阿依古丽・买买提'],
    ['阿依古丽·买买提', '阿依古丽 ．买买提'],
    ['John Smith', 'ＪＯＨＮ  ＳＭＩＴＨ'],
  ])('%s and "%s" are one name', (a, b) => {
    expect(sameName(a, b)).toBe(true);
  });

  test.each([
    ['王小明', '王晓明'],
    ['王小明', '王小'],
    ['阿依古丽·买买提', '阿依古丽'],
  ])('%s and %s are two', (a, b) => {
    expect(sameName(a, b)).toBe(false);
  });

  test('are stored in one way of writing', () => {
    expect(normaliseName('　阿依古丽 • 买买提 ')).toBe('阿依古丽·买买提');
    expect(normaliseName('John   Smith')).toBe('John Smith');
  });

  test('must look like one', () => {
    expect(['王五', '㐱〇', '阿·里', "O'Neil"].map(parseName)).toEqual(['王五', '㐱〇', '阿·里', "O'Neil"]);
    expect(['', ' ', '王', '王五1', '<b>', '··', '王'.repeat(51)].map(parseName)).toEqual(Array(7).fill(null));
  });
});
