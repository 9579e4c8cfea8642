import { isRefusal } from '../refusals/refusal.ts';
import type { Refusal } from '../refusals/refusal.ts';

/** Each field of a record as it was read: undefined when it was not given, and then it stays as it is. */
export type ReadFields<Fields> = { readonly [Field in keyof Fields]: Fields[Field] | Refusal | undefined };

/** What was given of a record, and everything that is wrong with it. */
export interface Given<Fields> {
  readonly given: Partial<Fields>;
  readonly refusals: readonly Refusal[];
}

/** A change of a record: of what was given that which differs, with what stood there before. */
export interface Changes<Fields> {
  readonly former: Partial<Fields>;
  readonly changed: Partial<Fields>;
}

/** Reads a value only if it was given: null and blank are given, they clear. */
export function ifGiven<Raw, Value>(raw: Raw | undefined, read: (raw: Raw) => Value): Value | undefined {
  return raw === undefined ? undefined : read(raw);
}

/** Sorts fields into those that were given and what speaks against them. */
export function sortGiven<Fields extends object>(read: ReadFields<Fields>): Given<Fields> {
  const entries = Object.entries(read).filter(([, value]) => value !== undefined);
  const refusals = entries.map(([, value]) => value).filter((value): value is Refusal => isRefusal(value));
  return { given: Object.fromEntries(entries) as Partial<Fields>, refusals };
}

/** Compares what was given with the record. */
export function changesOf<Fields extends object>(given: Partial<Fields>, current: Fields): Changes<Fields> {
  const fields = (Object.keys(given) as (keyof Fields)[]).filter((field) => given[field] !== current[field]);
  return { former: pick(current, fields), changed: pick(given, fields) };
}

function pick<Fields extends object>(from: Partial<Fields>, fields: readonly (keyof Fields)[]): Partial<Fields> {
  return Object.fromEntries(fields.map((field) => [field, from[field]])) as Partial<Fields>;
}

/** "由…变更为…" of each changed field, in the order of the labels. */
export function describeChanges<Fields extends object>(
  { former, changed }: Changes<Fields>,
  labels: Readonly<Record<keyof Fields, string>>,
  shown: <Field extends keyof Fields>(field: Field, value: Fields[Field]) => string | null,
): string[] {
  const text = (field: keyof Fields, values: Partial<Fields>): string =>
    shown(field, values[field] as Fields[keyof Fields]) ?? '空';
  return (Object.keys(labels) as (keyof Fields)[])
    .filter((field) => field in changed)
    .map((field) => `${labels[field]}由${text(field, former)}变更为${text(field, changed)}。`);
}
