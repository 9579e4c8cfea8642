import { randomBytes } from 'node:crypto';

/** Crockford's base32: no letter that could be taken for a digit. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;
const CODE = /^[0-9A-HJKMNP-TV-Z]{16}$/;

/** A new 验证码: 80 random bits, so that no code can be guessed from another. */
export function newDocumentCode(): string {
  return Array.from(randomBytes(LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]!).join('');
}

/** A code as people type it – small letters, dashes, blanks, O for 0, I and L for 1 – or null when it cannot be one. */
export function readDocumentCode(text: string): string | null {
  const code = text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return CODE.test(code) ? code : null;
}

/** In groups of four, as it is printed. */
export function shownDocumentCode(code: string): string {
  return code.replace(/.{4}(?=.)/g, '$&-');
}
