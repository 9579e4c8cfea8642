import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { listsIn } from './answer-lists.ts';
import { shapeOfAnswer } from './answer-shape.ts';

const schema = buildSchema(`
  scalar Money
  scalar Rate
  type Query { bills: BillList, bill: Bill, rate: Rate, open: Boolean }
  type BillList { totalItems: Int!, items: [Bill!]! }
  type Bill { id: ID!, month: String!, amount: Money!, unit: Unit, lines: [Line!]!, notes: [String!] }
  type Unit { no: ID!, name: String! }
  type Line { kind: String!, amount: Money!, parts: [Part!]! }
  type Part { share: Rate!, persons: Int }
`);

const tables = (query: string, data: unknown) => listsIn(data, shapeOfAnswer(schema, query));
const headings = (query: string, data: unknown): string[][] =>
  tables(query, data).map(({ path, columns }) => [path, ...columns.map(({ heading }) => heading)]);

describe('An answer becomes tables', () => {
  test('a list is one, its objects flattened to dotted names, in the order of the question', () => {
    const query = '{ bills { items { month unit { name no } total: amount notes } } }';
    const data = {
      bills: {
        items: [
          { month: '2022-08', unit: { name: '甲', no: '0017' }, total: '10.00', notes: ['一', '二'] },
          { month: '2022-09', unit: null, total: '-5.50', notes: null },
        ],
      },
    };
    expect(tables(query, data)).toEqual([
      {
        path: 'bills.items',
        columns: [
          { heading: 'month', format: 'text' },
          { heading: 'unit.name', format: 'text' },
          { heading: 'unit.no', format: 'text' },
          { heading: 'total', format: 'amount' },
          { heading: 'notes', format: 'text' },
        ],
        rows: [
          ['2022-08', '甲', '0017', '10.00', '一、二'],
          ['2022-09', '', '', '-5.50', ''],
        ],
      },
    ]);
  });

  test('a list within a list is another, whose rows say to whom they belong', () => {
    const query = '{ bills { items { month lines { kind parts { share persons } } } } }';
    const part = (persons: number | null) => ({ share: '0.06', persons });
    const data = {
      bills: {
        items: [
          { month: '2022-08', lines: [{ kind: 'A', parts: [part(3), part(null)] }] },
          { month: '2022-09', lines: [] },
        ],
      },
    };
    expect(tables(query, data).map(({ path, rows }) => [path, rows])).toEqual([
      ['bills.items', [['2022-08'], ['2022-09']]],
      ['bills.items.lines', [['2022-08', 'A']]],
      [
        'bills.items.lines.parts',
        [
          ['2022-08', 'A', '0.06', '3'],
          ['2022-08', 'A', '0.06', ''],
        ],
      ],
    ]);
    expect(headings(query, data)[2]).toEqual([
      'bills.items.lines.parts',
      'month',
      'lines.kind',
      'lines.parts.share',
      'lines.parts.persons',
    ]);
  });

  test('what stands outside of lists is one row, and no part of a list', () => {
    const query = '{ open bill { month unit { no } lines { kind } } bills { totalItems } }';
    const data = {
      open: true,
      bill: { month: '2022-08', unit: { no: '17' }, lines: [{ kind: 'A' }] },
      bills: { totalItems: 2 },
    };
    expect(tables(query, data)).toEqual([
      { path: 'bill.lines', columns: [{ heading: 'kind', format: 'text' }], rows: [['A']] },
      {
        path: '',
        columns: [
          { heading: 'open', format: 'text' },
          { heading: 'bill.month', format: 'text' },
          { heading: 'bill.unit.no', format: 'text' },
          { heading: 'bills.totalItems', format: 'number' },
        ],
        rows: [['是', '2022-08', '17', '2']],
      },
    ]);
  });

  test('aliases, fragments and the operation that was meant are followed; an empty list keeps its columns', () => {
    const query = `query Other { open } query Meant { all: bills { items { ...Short ... on Bill { amount } __typename } } }
      fragment Short on Bill { month unit { ...Named } } fragment Named on Unit { name }`;
    const shape = shapeOfAnswer(schema, query, 'Meant');
    expect(
      listsIn({ all: { items: [] } }, shape).map(({ path, columns, rows }) => [
        path,
        columns.map((c) => c.heading),
        rows,
      ]),
    ).toEqual([['all.items', ['month', 'unit.name', 'amount', '__typename'], []]]);
    // a fault has left a null where the list would be
    expect(listsIn({ all: null }, shape)[0]!.rows).toEqual([]);
    expect(listsIn(null, shape)[0]!.rows).toEqual([]);
  });
});
