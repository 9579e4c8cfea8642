/**
 * The conditions of a statement that asks for what a filter names and nothing else, so that the database plans each for
 * what it is. Values go in as parameters; the texts are the store's own.
 */
export class Conditions {
  readonly values: unknown[] = [];
  readonly #texts: string[] = [];

  /** Adds a condition on a value unless it was left out; `condition` is given the value's parameter. */
  add(value: unknown, condition: (parameter: string) => string): this {
    if (value === null || value === undefined || value === '') return this;
    this.#texts.push(condition(this.parameter(value)));
    return this;
  }

  /** A parameter for a value that stands elsewhere in the statement. */
  parameter(value: unknown): string {
    return `$${this.values.push(value)}`;
  }

  /** The WHERE clause; empty without conditions. */
  get where(): string {
    return this.#texts.length === 0 ? '' : `WHERE ${this.#texts.join(' AND ')}`;
  }
}

/**
 * What somebody typed to look for: trimmed and in capitals; blank is nothing. The one character that the database cannot
 * even be asked for becomes one that nobody has in a name or number.
 */
export function soughtText(text: string | null | undefined): string {
  return (text ?? '').replaceAll('\0', '\uFFFD').trim().toUpperCase();
}
