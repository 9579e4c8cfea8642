import type { SheetColumn } from '@canbao/rules';
import type { AnswerShape } from './answer-shape.ts';

/** A column of a list: its name below the list's items, "person.name", and how its cells are written. */
export type AnswerColumn = Pick<SheetColumn, 'heading' | 'format'>;

/** A list of an answer as a table; cells are texts, '' for null. */
export interface AnswerList {
  /** where in the answer it stands, "bills.items.lines"; '' for the values outside of lists, which are one row */
  readonly path: string;
  readonly columns: readonly AnswerColumn[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * The lists of an answer, the outermost ones first, each flattened: an object's values stand in columns with dotted names, and a list
 * within a list repeats the columns of the one that it is in. What stands outside of all lists comes last, as one row.
 */
export function listsIn(data: unknown, { leaves, lists }: AnswerShape): AnswerList[] {
  const rows = new Map<string, Cells[]>([...lists, ''].map((path) => [path, []]));
  collect(data, '', {}, { leaves, lists }, rows);
  const inOrder = [...lists].sort((one, other) => depth(one) - depth(other));
  return [...inOrder, '']
    .map((path) => {
      const columns = columnsOf(path, { leaves, lists });
      return {
        path,
        columns: columns.map(({ heading, format }) => ({ heading, format })),
        rows: rows.get(path)!.map((cells) => columns.map(({ leaf }) => cells[leaf] ?? '')),
      };
    })
    .filter(({ columns }) => columns.length > 0);
}

/** Texts by the paths of the values. */
type Cells = Readonly<Record<string, string>>;

/** Goes through an object: its own values are a row of the list at `path`, its lists are gone through with them. */
function collect(
  object: unknown,
  path: string,
  above: Cells,
  shape: AnswerShape,
  rows: ReadonlyMap<string, Cells[]>,
): void {
  const cells: Record<string, string> = { ...above };
  const within: [path: string, items: readonly unknown[]][] = [];
  const look = (value: unknown, at: string): void => {
    for (const [name, inner] of Object.entries(value ?? {})) {
      const here = at === '' ? name : `${at}.${name}`;
      if (shape.lists.has(here)) within.push([here, Array.isArray(inner) ? inner.flat(Infinity) : []]);
      else if (shape.leaves.has(here)) cells[here] = cellText(inner);
      else if (typeof inner === 'object') look(inner, here);
    }
  };
  look(object, path);
  rows.get(path)!.push(cells);
  // what stands outside of lists belongs to none of them
  const carried = path === '' ? {} : cells;
  for (const [inner, items] of within) for (const item of items) collect(item, inner, carried, shape, rows);
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (Array.isArray(value)) return value.map(cellText).join('、');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The values of a list's items and of the lists around it. */
function columnsOf(path: string, { leaves, lists }: AnswerShape): (AnswerColumn & { readonly leaf: string })[] {
  const around = [...lists].filter((list) => isWithin(path, list));
  const outermost = around.sort((one, other) => one.length - other.length)[0];
  const nearestList = (leaf: string): string =>
    [...lists].filter((list) => isWithin(leaf, list)).sort((one, other) => other.length - one.length)[0] ?? '';
  const own = path === '' ? [''] : around;
  return [...leaves]
    .filter(([leaf]) => own.includes(nearestList(leaf)))
    .map(([leaf, type]) => ({
      leaf,
      heading: outermost === undefined ? leaf : leaf.slice(outermost.length + 1),
      format: FORMATS[type] ?? 'text',
    }));
}

const FORMATS: Readonly<Record<string, SheetColumn['format']>> = {
  Money: 'amount',
  Int: 'number',
  Float: 'number',
  Rate: 'number',
};

const isWithin = (path: string, list: string): boolean => path === list || path.startsWith(`${list}.`);
const depth = (path: string): number => path.split('.').length;
