import { describe, expect, test } from '@jest/globals';
import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { limitShape } from './limits.ts';

const schema = buildSchema('type Query { self: Query! name: String }');

const objections = (document: string): string[] =>
  validate(schema, parse(document), [limitShape]).map(({ message }) => message);

const nested = (depth: number): string => `${'{ self '.repeat(depth - 1)}{ name }${' }'.repeat(depth - 1)}`;

describe('查询限制', () => {
  test('fifteen levels may be asked for, sixteen not', () => {
    expect(objections(nested(15))).toEqual([]);
    expect(objections(nested(16))).toEqual(['查询嵌套不能超过15层']);
  });

  test('siblings do not add up to depth', () => {
    const wide = Array.from({ length: 10 }, (_, index) => `a${index}: self { self { name } }`).join(' ');
    expect(objections(`{ ${wide} }`)).toEqual([]);
  });

  test('each fragment has its own depth, so that no fragment hides what is too deep', () => {
    expect(objections(`{ ...deep } fragment deep on Query ${nested(16)}`)).toEqual(['查询嵌套不能超过15层']);
  });

  test('thirty names for one thing may be used, thirty-one not', () => {
    const many = (count: number): string =>
      `{ self { ${Array.from({ length: count }, (_, i) => `n${i}: name`).join(' ')} } }`;
    expect(objections(many(30))).toEqual([]);
    expect(objections(many(31))).toEqual(['别名不能超过30个']);
  });

  test('twenty questions may be asked at once, twenty-one not', () => {
    const many = (count: number): string => `{ ${'name '.repeat(count)} }`;
    expect(objections(many(20))).toEqual([]);
    expect(objections(many(21))).toEqual(['一次请求最多包含20个顶层字段']);
  });

  test('tools may ask for the schema, whose description is deeper than any business question', () => {
    expect(objections(getIntrospectionQuery())).toEqual([]);
  });
});
