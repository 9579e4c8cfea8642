import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import type { GraphQLError, OperationDefinitionNode } from 'graphql';
import { faultInChinese } from './fault-in-chinese.ts';

const schema = buildSchema(
  readFileSync(createRequire(import.meta.url).resolve('@canbao/schema/schema.graphql'), 'utf8'),
  { assumeValid: true },
);

/** English but for names and values, which stand in quotes or are single words of the query. */
const ENGLISH = /[A-Za-z]+ [a-z]+/;

function faultsOf(query: string): string[] {
  try {
    return validate(schema, parse(query)).map(({ message }) => message);
  } catch (error) {
    return [(error as GraphQLError).message];
  }
}

describe('A fault of a query', () => {
  test.each([
    ['{ units { totalItemz } }', '类型“UnitList”没有字段“totalItemz”。是否指“totalItems”？'],
    ['{ units { items } }', '字段“items”（[Unit!]!）下面还须选字段，如“items { … }”。'],
    ['{ units { totalItems ', '语法错误：此处应为 名称，却是 查询末尾。'],
    ['{ bill(unitNo: "1") { amount } }', '字段“bill”缺少必填的参数“feeMonth”（Month!）。'],
    ['query ($x: Int) { units { totalItems } }', '变量“$x”没有用到。'],
    ['query A($x: Int) { units { totalItems } }', '查询“A”没有用到变量“$x”。'],
    ['{ units(options: { take: "x" }) { totalItems } }', '"x" 不是整数'],
    ['{ units { totalItems { a } } }', '字段“totalItems”是值（Int!），下面不能再选字段。'],
  ])('%s is told in Chinese', (query, told) => {
    expect(faultsOf(query).map(faultInChinese)).toContain(told);
  });

  test.each([
    '{ units(a: 1) { totalItems } }',
    '{ units @x { totalItems } }',
    '{ units @deprecated { totalItems } }',
    '{ ...F }',
    'fragment F on Unit { name } { units { totalItems } }',
    'fragment F on Nothing { name } { units { items { ...F } } }',
    'fragment F on Unit { ...F } { units { items { ...F } } }',
    'fragment F on Unit { ...G } fragment G on Unit { ...F } { units { items { ...F } } }',
    'fragment F on Int { a } { units { items { ...F } } }',
    'fragment F on Bill { amount } { units { items { ...F } } }',
    '{ units { items { ... on Bill { amount } ... on Int { a } } } }',
    '{ units { totalItems } } query B { units { totalItems } }',
    'query B { units { totalItems } } query B { units { totalItems } }',
    '{ bill(unitNo: $u, feeMonth: "2022-09") { amount } }',
    'query A { bill(unitNo: $u, feeMonth: "2022-09") { amount } }',
    'query A($u: Bill, $u: Int) { bill(unitNo: $u, feeMonth: "2022-09", feeMonth: "2022-08") { amount } }',
    'query A($u: Int) { bill(unitNo: $u, feeMonth: "2022-09") { amount } }',
    '{ units { a: totalItems a: items { name } } }',
    '{ charges(unitNo: "1", filter: { kind: NONE, a: 1, a: 2 }) { totalItems } }',
    '{ charges(unitNo: true, options: { take: "x" }) { totalItems } }',
    '{ bills(unitNo: "1", options: { take: 99999999999 }) { totalItems } }',
    '{ units { totalItems @include } }',
    '{ units { totalItems @include(if: 1, if: 2) @include(if: true) } }',
    'type A { a: Int }',
    '{ a(b: "',
    "{ a(b: 'x') }",
    '{ a(b: 01) }',
    '{ a(b: 1.) }',
    '{ a(b: "\\q") }',
    '{ a % }',
    '{',
    '',
  ])('%s is told in no other language', (query) => {
    const faults = faultsOf(query);
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) {
      const told = faultInChinese(fault);
      expect(told).not.toBe(fault);
      expect(told.replace(/“[^”]*”|"[^"]*"/g, '')).not.toMatch(ENGLISH);
    }
  });
});

test.each([{}, { unitNo: null }, { unitNo: { a: 1 } }, { unitNo: '1', take: 'x' }, { unitNo: '1', kind: 'NONE' }])(
  'what is wrong with variables %j is told in no other language',
  (variables) => {
    const query = 'query ($unitNo: ID!, $take: Int, $kind: ChargeKind) { charges { totalItems } }';
    const { variableDefinitions } = parse(query).definitions[0] as OperationDefinitionNode;
    const { errors = [] } = getVariableValues(schema, variableDefinitions ?? [], variables);
    expect(errors.length).toBeGreaterThan(0);
    for (const { message } of errors) {
      expect(faultInChinese(message).replace(/“[^”]*”|"[^"]*"/g, '')).not.toMatch(ENGLISH);
    }
  },
);

test('what is wrong with the JSON of the variables is told with its places', () => {
  const places = 'expected a colon at line 1, column 26 and expected a closing brace at line 2, column 1';
  expect(faultInChinese(`Request not sent. Variables are invalid JSON: ${places}.`)).toBe(
    '没有发出查询：变量不是正确的 JSON（第 1 行第 26 列缺少冒号，第 2 行第 1 列缺少右花括号）。',
  );
  expect(faultInChinese('Request not sent. Variables are not a JSON object.')).not.toMatch(ENGLISH);
});

test('what nobody has met before is told as it comes', () => {
  expect(faultInChinese('Something new.')).toBe('Something new.');
});
