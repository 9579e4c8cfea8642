import { expect, test } from '@jest/globals';
import { changedQuery, pageIn, textIn } from './query-text.ts';

test('a new filter keeps the others and begins at the first page', () => {
  const before = { search: '严', unit: '32059900000000117', page: '3' };
  expect(changedQuery(before, { state: 'ENDED', page: '' })).toEqual({
    search: '严',
    unit: '32059900000000117',
    state: 'ENDED',
  });
});

test('a filter that is emptied disappears from the address', () => {
  expect(changedQuery({ search: '严' }, { search: '' })).toEqual({});
});

test.each(['0', '-1', '1.5', 'x', '', '1e99'])('page "%s" of an address is the first', (page) => {
  expect(pageIn({ page })).toBe(1);
});

test('the second page is the second, and a name that is said twice says nothing', () => {
  expect(pageIn({ page: '2' })).toBe(2);
  expect(textIn({ search: ['a', 'b'] }, 'search')).toBe('');
});
