import { expect, test } from '@jest/globals';
import { placeAfterSignIn } from './session.ts';

test('after signing in again one is back where one was', () => {
  expect(placeAfterSignIn('/roster?search=严&page=2')).toBe('/roster?search=严&page=2');
});

test.each([
  '//elsewhere.example/',
  '/\\elsewhere.example/',
  'https://elsewhere.example/',
  '/sign-in?next=/',
  undefined,
  ['/a'],
])('a forged place to go to, %p, leads home', (next) => {
  expect(placeAfterSignIn(next)).toBe('/');
});
