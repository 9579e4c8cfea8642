import { expect } from '@jest/globals';
import type { WireError } from './client.ts';

/** Expects one refusal with this code, told in Chinese and with what to do about it. */
export function expectRefusal(errors: readonly WireError[], code: string, message?: string): void {
  expect(errors.map((error) => error.extensions.code)).toEqual([code]);
  const [error] = errors;
  expect(error?.message).toMatch(/[\u4e00-\u9fff]/);
  expect(error?.extensions.remedy).toMatch(/[\u4e00-\u9fff]/);
  if (message !== undefined) expect(error?.message).toBe(message);
}
