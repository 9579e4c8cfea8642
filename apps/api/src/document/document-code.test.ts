import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { newDocumentCode, readDocumentCode, shownDocumentCode } from './document-code.ts';

test('a code is read back however it is typed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Array.from({ length: 50 }, newDocumentCode)), fc.boolean(), (code, small) => {
      const typed = shownDocumentCode(code).replace('0', 'o').replace('1', 'l');
      expect(readDocumentCode(small ? typed.toLowerCase() : ` ${typed} `)).toBe(code);
    }),
  );
});

test.each(['', '0123', 'U'.repeat(16), '0'.repeat(17)])('%j is no code', (text) => {
  expect(readDocumentCode(text)).toBeNull();
});

test('no code is like another', () => {
  expect(new Set(Array.from({ length: 1000 }, newDocumentCode)).size).toBe(1000);
});
