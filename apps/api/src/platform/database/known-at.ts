import type { Instant } from '../clock/clock.ts';
import type { Scoped } from './transaction.ts';

/** A relation in a statement; a function's name is followed by what it is given. */
const RELATION = /\bcanbao\.(\w+)\b(?!\s*\()/g;

/**
 * The same statements about what was known at a moment: each relation gives way to the function of the database that tells which
 * of its rows were known then, and how they stood. One about which no such function tells fails.
 */
export function knownAt(scoped: Scoped, known: Instant): Scoped {
  const at = new Date(known).toISOString();
  const asking = <Result>(
    texts: readonly string[],
    values: readonly unknown[],
    ask: (texts: string[], values: readonly unknown[]) => Promise<Result>,
  ): Promise<Result> => {
    const moment = `$${values.length + 1}`;
    const then = texts.map((text) => text.replaceAll(RELATION, (_, name) => `canbao.${name}_known(${moment})`));
    const changed = then.some((text, index) => text !== texts[index]);
    return ask(then, changed ? [...values, at] : values);
  };
  return {
    find: () => Promise.reject(new Error('entities are read as they stand: ask for the past by a statement')),
    query: (text, values = []) => asking([text], values, ([then], given) => scoped.query(then!, given)),
    prepared: (name, text, values = []) =>
      asking([text], values, ([then], given) => scoped.prepared(name, then!, given)),
    rows: (name, text, values = []) => asking([text], values, ([then], given) => scoped.rows(name, then!, given)),
    table: (name, columns, rest, values = []) =>
      asking([...columns, rest], values, (then, given) => scoped.table(name, then.slice(0, -1), then.at(-1)!, given)),
  };
}
