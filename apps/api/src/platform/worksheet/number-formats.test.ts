import { expect, test } from '@jest/globals';
import { isDateCode } from './number-formats.ts';

test.each([
  'yyyy-mm-dd',
  'm/d/yy',
  'yyyy"年"m"月"',
  '[$-804]yyyy\\年m\\月',
  'mmm-yy',
  'e"年"m"月"',
  '[$-F800]dddd, mmmm dd, yyyy',
  'm',
  'yyyy-mm-dd hh:mm;@',
])('%s shows a date', (code) => {
  expect(isDateCode(code)).toBe(true);
});

test.each([
  'General',
  '0.00',
  '@',
  '0.00E+00',
  '[h]:mm',
  'h:mm:ss',
  'mm:ss.0',
  '#,##0.00_);[Red](#,##0.00)',
  '"day"0',
  '0"年"',
  'G/通用格式',
  'y'.repeat(300),
])('%s shows none', (code) => {
  expect(isDateCode(code)).toBe(false);
});
