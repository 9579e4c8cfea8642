import { createHash } from 'node:crypto';
import { requestError } from '../platform/graphql/request-error.ts';
import type { Operation } from './operation.ts';
import type { Submission } from './submission.ts';

const LONGEST_KEY = 100;
const KEY = new RegExp(`^[\\x21-\\x7e]{1,${LONGEST_KEY}}$`);

/** 提交编号 as it came; null for none. Error: BAD_USER_INPUT. */
export function checkKey(key: string | null | undefined): string | null {
  if (key === null || key === undefined) return null;
  if (KEY.test(key)) return key;
  throw requestError('BAD_USER_INPUT', { reason: `提交编号应为1至${LONGEST_KEY}个字母、数字或符号` });
}

/** A fingerprint of what is asked for: two ways of writing the same request give the same. */
export function inputHashOf({ unit }: Submission, { idNo, personName, input }: Operation): string {
  return createHash('sha256')
    .update(JSON.stringify([unit.id, idNo, personName, input]))
    .digest('hex');
}
