/** A part of a policy file that cannot be read; the message says where and why. */
export class PolicyFileError extends Error {
  override readonly name = 'PolicyFileError';
}

/** One value of a parsed JSON file together with its place in it, read strictly: a wrong or unread key is an error. */
export class JsonReader {
  readonly #json: unknown;
  readonly #place: string;

  constructor(json: unknown, place: string) {
    this.#json = json;
    this.#place = place;
  }

  fail(reason: string): never {
    throw new PolicyFileError(`${this.#place}: ${reason}`);
  }

  /** The fields of an object that has these keys, perhaps the optional ones, and no others. */
  fields<Key extends string>(keys: readonly Key[], optional: readonly string[] = []): Record<Key, JsonReader> {
    const object = this.#object();
    const unknown = Object.keys(object).filter(
      (key) => !optional.includes(key) && !(keys as readonly string[]).includes(key),
    );
    if (unknown.length > 0) this.fail(`unknown field ${unknown.join(', ')}`);
    const missing = keys.filter((key) => !Object.hasOwn(object, key));
    if (missing.length > 0) this.fail(`missing field ${missing.join(', ')}`);
    const read = keys.map((key) => [key, new JsonReader(object[key], `${this.#place}.${key}`)]);
    return Object.fromEntries(read) as Record<Key, JsonReader>;
  }

  /** A field that may be left out. */
  optionalText(key: string): string | undefined {
    const value = this.#object()[key];
    return value === undefined ? undefined : new JsonReader(value, `${this.#place}.${key}`).text();
  }

  entries(): [string, JsonReader][] {
    return Object.entries(this.#object()).map(([key, value]) => [key, new JsonReader(value, `${this.#place}.${key}`)]);
  }

  items(): JsonReader[] {
    if (!Array.isArray(this.#json)) this.fail('not a list');
    return this.#json.map((item, index) => new JsonReader(item, `${this.#place}[${index}]`));
  }

  text(): string {
    if (typeof this.#json !== 'string' || this.#json.trim() === '') this.fail('not a text');
    return this.#json;
  }

  flag(): boolean {
    if (typeof this.#json !== 'boolean') this.fail('not true or false');
    return this.#json;
  }

  wholeNumber(least: number, most: number): number {
    const value = this.#json;
    if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) {
      this.fail(`not a whole number from ${least} to ${most}`);
    }
    return value;
  }

  /** A text that the given parser accepts. */
  parsed<T>(parse: (text: string) => T | null, what: string): T {
    const value = parse(this.text());
    if (value === null) this.fail(`not ${what}: ${this.text()}`);
    return value;
  }

  nullOr<T>(read: (reader: JsonReader) => T): T | null {
    return this.#json === null ? null : read(this);
  }

  #object(): Record<string, unknown> {
    if (typeof this.#json !== 'object' || this.#json === null || Array.isArray(this.#json)) this.fail('not an object');
    return this.#json as Record<string, unknown>;
  }
}
