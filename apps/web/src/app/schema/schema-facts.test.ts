import { describe, expect, test } from '@jest/globals';
import { findInSchema } from './find-in-schema.ts';
import { schemaFacts, toldIn } from './schema-facts.ts';

const facts = schemaFacts(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key"])
  """查询。Queries."""
  type Query {
    """单位;无权查看时为空。A unit; null if not yours."""
    unit("""单位编号。Its number.""" unitNo: ID!, take: Int = 50): Unit
    old: String @deprecated(reason: "改用 unit，2027年停用。Use unit.")
  }
  """用人单位。An employer."""
  type Unit @key(fields: "unitNo") @key(fields: "creditCode") {
    unitNo: ID!
    bills: [Bill!]! @tag(name: "portal")
  }
  type Bill @key(fields: "unitNo feeMonth") { unitNo: ID! feeMonth: Month! state: State! }
  """月份。A month."""
  scalar Month
  input Terms { month: Month! }
  enum State { """未缴。Open.""" OPEN PAID @deprecated(reason: "不再使用。Gone.") }
  union Printed = Bill | Unit
`);
const typeOf = (name: string) => facts.find((type) => type.name === name)!;

describe('The documentation of a schema', () => {
  test('lists the queries first, then types by kind and name, without what GraphQL brings itself', () => {
    expect(facts.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'QUERY Query',
      'OBJECT Bill',
      'OBJECT Unit',
      'UNION Printed',
      'INPUT Terms',
      'ENUM State',
      'SCALAR Month',
    ]);
  });

  test('tells of a field its type, its arguments with their defaults, and both languages apart', () => {
    const [unit, old] = typeOf('Query').members;
    expect(unit).toEqual({
      name: 'unit',
      told: { chinese: '单位;无权查看时为空。', english: 'A unit; null if not yours.' },
      directives: [],
      type: 'Unit',
      of: 'Unit',
      args: [
        {
          name: 'unitNo',
          told: { chinese: '单位编号。', english: 'Its number.' },
          directives: [],
          args: [],
          type: 'ID!',
          of: 'ID',
        },
        {
          name: 'take',
          told: { chinese: '', english: '' },
          directives: [],
          args: [],
          type: 'Int',
          of: 'Int',
          byDefault: '50',
        },
      ],
    });
    expect(old?.deprecated).toBe('改用 unit，2027年停用。Use unit.');
  });

  test('tells the keys by which other graphs refer to a type, and other directives as they stand', () => {
    expect(typeOf('Unit').keys).toEqual(['unitNo', 'creditCode']);
    expect(typeOf('Bill').keys).toEqual(['unitNo feeMonth']);
    expect(typeOf('Unit').members[1]).toMatchObject({
      type: '[Bill!]!',
      of: 'Bill',
      directives: ['@tag(name: "portal")'],
    });
  });

  test('tells the values of an enum, and the types of a union', () => {
    expect(typeOf('State').members.map(({ name, told, deprecated }) => [name, told.chinese, deprecated])).toEqual([
      ['OPEN', '未缴。', undefined],
      ['PAID', '', '不再使用。Gone.'],
    ]);
    expect(typeOf('Printed').members.map(({ name }) => name)).toEqual(['Bill', 'Unit']);
  });

  test('takes a text of one language alone for what it is', () => {
    expect(toldIn('金额,如 "1.00"。')).toEqual({ chinese: '金额,如 "1.00"。', english: '' });
    expect(toldIn('An amount.')).toEqual({ chinese: '', english: 'An amount.' });
    expect(toldIn(null)).toEqual({ chinese: '', english: '' });
  });
});

describe('Looking for something in it', () => {
  const found = (sought: string) => findInSchema(facts, sought).map(({ name, members }) => [name, members.length]);

  test('finds a type whole, or the fields that are meant, by name and in either language', () => {
    expect(found('用人单位')).toEqual([['Unit', 2]]);
    expect(found('EMPLOYER')).toEqual([['Unit', 2]]);
    expect(found('bill.feemonth')).toEqual([['Bill', 1]]);
    expect(found('无权查看 unit')).toEqual([['Query', 1]]);
  });

  test('finds a field by its arguments; everything for nothing, nothing for what is not there', () => {
    expect(found('take')).toEqual([['Query', 1]]);
    expect(found(' ')).toHaveLength(facts.length);
    expect(found('工资')).toEqual([]);
  });
});
