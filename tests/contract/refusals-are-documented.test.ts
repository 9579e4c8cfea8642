import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, visit } from 'graphql';

const root = fileURLToPath(new URL('../..', import.meta.url));
const document = readFileSync(join(root, 'docs/refusals.md'), 'utf8');
const schema = parse(readFileSync(join(root, 'packages/schema/schema.graphql'), 'utf8'));

/** How operations end that are not refused. */
const DONE = [
  'ENROLLED_WITH_BACK_PAY',
  'ENROLLED',
  'STOPPED',
  'WAGE_ADJUSTED',
  'PERSON_TYPE_CHANGED',
  'BACK_PAY_ASSESSED',
  'BACK_PAY_DELETED',
  'UNIT_UPDATED',
  'PERSON_UPDATED',
  'PENDING_APPROVAL',
];

/** The chapters whose refusals are outcomes of operations, and those of their codes that are errors of the request instead. */
const OPERATIONS = /^(参保登记|停保|本单位的人员|缴费申报|人员类型变更|补缴与补缴删除) /;
const ERRORS = /^INVALID_/;

interface Chapter {
  readonly title: string;
  readonly codes: readonly string[];
}

const chapters: Chapter[] = document
  .split(/^## /m)
  .slice(1)
  .map((text) => ({
    title: text.split('\n')[0]!,
    codes: [...text.matchAll(/^### (\w+)$/gm)].map(([, code]) => code!),
  }));
const documented = chapters.flatMap(({ codes }) => codes);

const outcomes = new Map<string, string[]>();
visit(schema, {
  EnumTypeDefinition: ({ name, values }) => {
    if (name.value.endsWith('Outcome'))
      outcomes.set(
        name.value,
        (values ?? []).map((value) => value.name.value),
      );
  },
});

describe('docs/refusals.md', () => {
  test('is what the catalogue of the rules says', () => {
    const folder = mkdtempSync(join(tmpdir(), 'canbao-refusals-'));
    try {
      const file = join(folder, 'refusals.md');
      execFileSync(process.execPath, [join(root, 'apps/api/dist/src/refusal/print-refusals.js'), file]);
      expect(document).toBe(readFileSync(file, 'utf8'));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('has each code once', () => {
    expect(documented.length).toBeGreaterThan(100);
    expect(documented).toEqual([...new Set(documented)]);
  });

  test('has the deck’s own texts of enrolment and stop to the character', () => {
    for (const text of [
      '处理失败!当月结算期之前,参保日期不可选择为下个月!',
      '该人员存在多条基础信息,请到柜台做人员合并',
      '处理失败! 女性50周岁不允许网办参保, 请去统筹区医保局 办理',
      '处理失败! 男性60周岁不允许网办参保, 请去统筹区医保局 办理',
      '处理失败!该人员存在灵活就业参保。请先办理停保!',
      '处理失败!该人员在其他单位下存在正常参保的险种,不允许新增!',
      '处理失败! 该人员曾经做过转移,且在新单位下正常参保!',
      '处理失败!姓名与证件号码不一致,请核对后重新提交!',
      '职工未在本单位下正常参保,无法办理!',
      '未获取到人员基础信息,无法办理!',
      '减员时间范围是:上月末或本月末!',
      '处理失败!退休人员不允许停保。',
    ]) {
      expect(document).toContain(text);
    }
  });
});

describe('Every outcome of an operation', () => {
  test('is done, waiting, or a documented code', () => {
    expect([...outcomes.keys()]).toEqual(expect.arrayContaining(['EnrolOutcome', 'StopOutcome', 'OperationOutcome']));
    for (const [name, values] of outcomes) {
      const unknown = values.filter((value) => !DONE.includes(value) && !documented.includes(value));
      expect({ name, unknown }).toEqual({ name, unknown: [] });
    }
  });

  test('that a documented refusal can cause can be told', () => {
    const known = new Set([...outcomes.values()].flat());
    const untold = chapters
      .filter(({ title }) => OPERATIONS.test(title))
      .flatMap(({ codes }) => codes)
      .filter((code) => !ERRORS.test(code) && !known.has(code));
    expect(untold).toEqual([]);
  });
});
