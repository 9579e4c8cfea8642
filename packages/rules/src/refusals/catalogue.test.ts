import { describe, expect, test } from '@jest/globals';
import { DECIDED_BY_RECORDS } from '../enrolment/enrolment-refusals.ts';
import { REFUSALS } from './catalogue.ts';
import { listRefusals } from './list-refusals.ts';
import { isRefusal, isRefusalCode, refuse } from './refusal.ts';
import type { RefusalCode } from './refusal.ts';
import { REFUSAL_SAMPLES } from './refusal-samples.ts';

const codes = Object.keys(REFUSAL_SAMPLES) as RefusalCode[];

function sample<Code extends RefusalCode>(code: Code) {
  return refuse(code, REFUSAL_SAMPLES[code]);
}

describe('Every refusal', () => {
  test('of the catalogue has a sample and a place in one chapter, and the other way round', () => {
    expect(Object.keys(REFUSALS).sort()).toEqual([...codes].sort());
    const documented = listRefusals().flatMap(({ refusals }) => refusals.map(({ code }) => code));
    expect(documented.sort()).toEqual([...codes].sort());
  });

  test('with several texts is listed with each of them', () => {
    const listed = listRefusals().flatMap(({ refusals }) => refusals);
    expect(listed.find(({ code }) => code === 'REACHED_RETIREMENT_AGE')?.messages).toEqual([
      '处理失败! 女性50周岁不允许网办参保, 请去统筹区医保局 办理',
      '处理失败! 男性60周岁不允许网办参保, 请去统筹区医保局 办理',
    ]);
  });

  test.each(codes)('%s says in Chinese what is wrong and what to do', (code) => {
    const refusal = sample(code);
    expect(refusal.message).toMatch(/\p{Script=Han}{4}/u);
    expect(refusal.remedy).toMatch(/\p{Script=Han}{4}.*。$/u);
    expect(refusal.message + refusal.remedy).not.toMatch(/undefined|null|NaN|\[object|\$\{/);
    expect(REFUSALS[code].source).not.toBe('');
    expect(isRefusal(refusal)).toBe(true);
  });

  test.each(codes)('%s survives being stored as JSON', (code) => {
    const refusal = sample(code);
    expect(JSON.parse(JSON.stringify(refusal))).toEqual(refusal);
  });

  test('that waits for the records is decided by the server', () => {
    for (const code of DECIDED_BY_RECORDS) expect(REFUSALS[code].decidedBy).toBe('server');
  });
});

describe('Telling refusals from answers', () => {
  test.each([null, undefined, 'NAME_MISMATCH', {}, { code: 'NAME_MISMATCH' }, { code: 'OTHER', remedy: '' }])(
    '%j is none',
    (answer) => {
      expect(isRefusal(answer)).toBe(false);
    },
  );

  test('inherited names are no codes', () => {
    expect(['toString', 'constructor', '__proto__'].some(isRefusalCode)).toBe(false);
  });
});
