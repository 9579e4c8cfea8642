import { describe, expect, test } from '@jest/globals';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { PricedQuestion, unknownFields } from './query-cost.ts';
import type { FieldCosts, Price } from './query-cost.ts';

const schema = buildSchema(`
  type Query { units(options: Options): UnitList! charges(unitNo: ID!, month: String, options: Options): ChargeList! me: Unit }
  input Options { take: Int skip: Int }
  type UnitList { totalItems: Int! items: [Unit!]! }
  type Unit { unitNo: ID! persons: [Person!]! head: Person }
  type Person { name: String! }
  type ChargeList { totalItems: Int! items: [Charge!]! }
  type Charge { amount: Int! person: Person! }
`);

const ROWS: Readonly<Record<string, number>> = { unit: 400, charge: 100_000 };
const costs: FieldCosts = {
  'Query.units': (_given, rowsOf) => ({ rows: rowsOf('unit') }),
  'Query.charges': ({ month }, rowsOf) => ({
    rows: typeof month === 'string' ? rowsOf('charge') / 10 : rowsOf('charge'),
    helps: ['month'],
  }),
};

function priceOf(query: string, variables: Record<string, unknown> = {}): Price {
  const document = parse(query);
  const question = new PricedQuestion(schema, document, getOperationAST(document)!, costs);
  return question.price(variables, (table) => ROWS[table] ?? 0);
}

describe('查询成本', () => {
  test('is one for each object, and nothing for what stands in it', () => {
    expect(priceOf('{ me { unitNo } }').estimated).toBe(1);
    expect(priceOf('{ me { unitNo head { name } } }').estimated).toBe(2);
    expect(priceOf('{ __typename }').estimated).toBe(0);
  });

  test('counts the rows that are read, the list, and as many items as the page may have', () => {
    expect(priceOf('{ units { totalItems } }').estimated).toBe(400 + 1);
    expect(priceOf('{ units { items { unitNo } } }').estimated).toBe(400 + 1 + 50);
    expect(priceOf('{ units(options: { take: 7 }) { items { unitNo } } }').estimated).toBe(400 + 1 + 7);
  });

  test('multiplies what is nested', () => {
    expect(priceOf('{ units(options: { take: 20 }) { items { head { name } persons { name } } } }').estimated).toBe(
      400 + 1 + 20 + 20 * (1 + 10),
    );
  });

  test('sees variables, their defaults, fragments and other names', () => {
    expect(
      priceOf('query ($t: Int) { units(options: { take: $t }) { items { unitNo } } }', { t: 2000 }).estimated,
    ).toBe(400 + 1 + 2000);
    expect(
      priceOf(`query { a: units(options: { take: 3 }) { ...list } b: units(options: { take: 4 }) { ... { ...list } } }
        fragment list on UnitList { items { unitNo } }`).estimated,
    ).toBe(2 * 401 + 3 + 4);
  });

  test('is bounded for pages that are out of range, which are refused anyway', () => {
    expect(priceOf('{ units(options: { take: 1000000 }) { items { unitNo } } }').estimated).toBe(400 + 1 + 2000);
    expect(priceOf('{ units(options: { take: -5 }) { items { unitNo } } }').estimated).toBe(400 + 1);
  });

  test('names the field that costs most, and what would make it cheaper', () => {
    const all = priceOf('{ units { totalItems } charges(unitNo: "1") { totalItems } }');
    expect(all.estimated).toBe(401 + 100_001);
    expect(all.dearest).toEqual({
      field: 'charges',
      points: 100_001,
      helps: ['month', 'options.take'],
      orderable: false,
    });
    expect(priceOf('{ charges(unitNo: "1", month: "2022-09") { totalItems } }').estimated).toBe(10_001);
  });

  test('of what is nested names the page around it', () => {
    const { dearest } = priceOf('{ units(options: { take: 2000 }) { items { persons { name } } } }');
    expect(dearest).toEqual({ field: 'persons', points: 20_000, helps: ['options.take'], orderable: false });
  });
});

test('a line of a table of costs about no field of the schema is found', () => {
  const nothing = (): { rows: number } => ({ rows: 0 });
  expect(unknownFields(schema, { 'Query.unit': nothing, 'Units.items': nothing, 'Query.units': nothing })).toEqual([
    'Query.unit',
    'Units.items',
  ]);
});
