import { describe, expect, test } from '@jest/globals';
import { dateText, numberText, storedText } from './cell-text.ts';

describe('A number', () => {
  test.each([
    ['8500', '8500'],
    ['8500.1000000000004', '8500.1'],
    ['8.5E3', '8500'],
    ['-0.5', '-0.5'],
    ['13900000000', '13900000000'],
    ['320599880808069', '320599880808069'],
    ['1E-7', '1e-7'],
  ])('%s is shown as %s', (stored, text) => {
    expect(numberText(stored)).toBe(text);
  });

  test.each(['320599198808080690', '3.2059919880808E+17', '320599198808080000'])(
    '%s has lost its last digits',
    (stored) => {
      expect(numberText(stored)).toMatch(/^3\.2059919880808\d*E\+17$/);
    },
  );

  test('that is none stays as it is', () => {
    expect(['abc', ' ', '1e999'].map(numberText)).toEqual(['abc', '', '1e999']);
  });
});

describe('A date', () => {
  test.each([
    ['61', '1900-03-01'],
    ['25569', '1970-01-01'],
    ['44805', '2022-09-01'],
    ['44825.75', '2022-09-21'],
    ['43890', '2020-02-29'],
  ])('%s is %s', (serial, day) => {
    expect(dateText(serial, false)).toBe(day);
  });

  test('counted from 1904 lies four years and a day later', () => {
    expect(dateText('43363', true)).toBe(dateText('44825', false));
  });

  test.each(['60', '-1', '4000000', 'x', ''])('%s is none', (serial) => {
    expect(dateText(serial, false)).toBeNull();
  });
});

test('A text loses what separates texts, and what spreadsheets write for line ends', () => {
  expect(storedText(' 姑苏区_x000D_\n1号\u001f')).toBe('姑苏区  1号');
});
