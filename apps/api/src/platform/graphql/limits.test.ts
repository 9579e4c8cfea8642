import { describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { ShapeLimits } from './limits.ts';

const reasonAgainst = (query: string): string | null => new ShapeLimits().reasonAgainst({ query });

const many = (count: number, one: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => one(index)).join(' ');

const nested = (depth: number): string => `${'{ self '.repeat(depth - 1)}{ name }${' }'.repeat(depth - 1)}`;

describe('查询限制', () => {
  test('fifteen levels may be asked for, sixteen not', () => {
    expect(reasonAgainst(nested(15))).toBeNull();
    expect(reasonAgainst(nested(16))).toBe('查询嵌套不能超过15层');
  });

  test('siblings do not add up to depth', () => {
    expect(reasonAgainst(`{ ${many(10, (index) => `a${index}: self { self { name } }`)} }`)).toBeNull();
  });

  test('depth goes on through fragments', () => {
    const half = `{ ...deep } fragment deep on Query ${nested(8)}`;
    expect(reasonAgainst(half.replace('...deep', 'self { ...deep }'))).toBeNull();
    expect(reasonAgainst(half.replace('{ ...deep }', nested(9).replace('name', '...deep')))).toBe(
      '查询嵌套不能超过15层',
    );
  });

  test('thirty names for one thing may be used, thirty-one not, wherever they are written', () => {
    const names = (count: number): string => many(count, (index) => `n${index}: name`);
    expect(reasonAgainst(`{ self { ${names(30)} } }`)).toBeNull();
    expect(reasonAgainst(`{ self { ${names(31)} } }`)).toBe('别名不能超过30个');
    const twice = (count: number): string => `{ self { ...n } self { ...n } } fragment n on Query { ${names(count)} }`;
    expect(reasonAgainst(twice(15))).toBeNull();
    expect(reasonAgainst(twice(16))).toBe('别名不能超过30个');
  });

  test('twenty questions may be asked at once, twenty-one not, also by a fragment', () => {
    expect(reasonAgainst(`{ ${many(20, (index) => `f${index}`)} }`)).toBeNull();
    expect(reasonAgainst(`{ ${many(21, (index) => `f${index}`)} }`)).toBe('一次请求最多包含20个顶层字段');
    expect(reasonAgainst(`{ ...all } fragment all on Query { ${many(21, (index) => `f${index}`)} }`)).toBe(
      '一次请求最多包含20个顶层字段',
    );
  });

  test('five hundred fields may be asked for, five hundred and one not', () => {
    const fields = (count: number): string => `{ self { ${many(count, (index) => `f${index}`)} } }`;
    expect(reasonAgainst(fields(499))).toBeNull();
    expect(reasonAgainst(fields(500))).toBe('一次请求最多包含500个字段');
  });

  test('fragments that double each other are counted as what they come to, and at once', () => {
    const doubling = many(60, (index) => `fragment f${index} on Query { ...f${index + 1} ...f${index + 1} }`);
    expect(reasonAgainst(`{ ...f0 } ${doubling} fragment f60 on Query { name }`)).toMatch(/^一次请求最多包含/);
    const nesting = many(
      12,
      (index) => `fragment f${index} on Query { a { ...f${index + 1} } b { ...f${index + 1} } }`,
    );
    expect(reasonAgainst(`{ ...f0 } ${nesting} fragment f12 on Query { name }`)).toBe('一次请求最多包含500个字段');
  });

  test('a fragment that contains itself is refused, be it used or not', () => {
    const circular = 'fragment a on Query { self { ...b } } fragment b on Query { ...a }';
    expect(reasonAgainst(`{ ...a } ${circular}`)).toBe('片段不能循环引用');
    expect(reasonAgainst(`{ name } ${circular}`)).toBe('片段不能循环引用');
  });

  test('one field may be asked for again here and there, not all the time', () => {
    expect(reasonAgainst(`{ self { ${'name '.repeat(45)} } }`)).toBeNull();
    expect(reasonAgainst(`{ self { ${'name '.repeat(46)} } }`)).toBe('同一字段重复的次数过多');
    expect(reasonAgainst(`{ self { ${many(10, () => `self { ${'name '.repeat(10)} }`)} } }`)).toBe(
      '同一字段重复的次数过多',
    );
  });

  test('fifty directives may be used, fifty-one not, wherever they stand', () => {
    const directives = (count: number): string => '@skip(if: false) '.repeat(count);
    expect(reasonAgainst(`{ name ${directives(50)} }`)).toBeNull();
    expect(reasonAgainst(`{ name ${directives(51)} }`)).toBe('指令不能超过50个');
    expect(reasonAgainst(`query ($a: Int ${directives(26)}) ${directives(25)} { name }`)).toBe('指令不能超过50个');
  });

  test('a text of more than four thousand words and signs is not read to its end', () => {
    expect(reasonAgainst(`{ ${'name '.repeat(5000)} }`)).toBe('查询语句不能超过4000个词元');
  });

  test('a text of more than fifty thousand characters is not read at all', () => {
    expect(reasonAgainst(`{ name } # ${'x'.repeat(49_989)}`)).toBeNull();
    expect(reasonAgainst(`{ name } # ${'x'.repeat(49_990)}`)).toBe('查询语句不能超过50000个字符');
  });

  test('tools may ask for the schema, whose description is deeper than any business question', () => {
    expect(reasonAgainst(getIntrospectionQuery())).toBeNull();
  });

  test('several questions in one request are refused; what is no question is left to be told so', () => {
    expect(new ShapeLimits().reasonAgainst([{ query: '{ name }' }])).toMatch(/不支持批量提交/);
    for (const body of [undefined, null, 7, {}, { query: 7 }, { query: '{' }]) {
      expect(new ShapeLimits().reasonAgainst(body)).toBeNull();
    }
  });
});
