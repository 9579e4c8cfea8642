import { expect, test } from '@jest/globals';
import { ariaSort, nextOrder, sortInput } from './data-table.ts';

test('the first press on a column sorts it upwards, the second downwards, the third upwards again', () => {
  const first = nextOrder('name', 'startMonth');
  const second = nextOrder(first, 'startMonth');
  expect([first, second, nextOrder(second, 'startMonth')]).toEqual(['startMonth', '-startMonth', 'startMonth']);
});

test('a reader is told by which column the table is sorted, and which way', () => {
  expect(ariaSort('-startMonth', 'startMonth')).toBe('descending');
  expect(ariaSort('startMonth', 'startMonth')).toBe('ascending');
  expect(ariaSort('name', 'startMonth')).toBe('none');
  expect(ariaSort('name', undefined)).toBeUndefined();
});

test('the server is asked for the order that the address names', () => {
  expect(sortInput('-contributionBase')).toEqual({ field: 'contributionBase', descending: true });
  expect(sortInput('name')).toEqual({ field: 'name', descending: false });
});
