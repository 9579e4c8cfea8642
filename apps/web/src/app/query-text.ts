import type { LocationQueryRaw } from 'vue-router';

/** What the address says under a name; nothing when it says it twice or not at all. */
export function textIn(query: LocationQueryRaw, name: string): string {
  const value = query[name];
  return typeof value === 'string' ? value : '';
}

/** The page of a list, from 1; whatever else is written there is the first. */
export function pageIn(query: LocationQueryRaw): number {
  const page = Number(textIn(query, 'page'));
  return Number.isSafeInteger(page) && page > 1 ? page : 1;
}

/** How many records a page of a list holds; the first choice unless the address names another. */
export function sizeIn(query: LocationQueryRaw, choices: readonly number[]): number {
  const size = Number(textIn(query, 'size'));
  return choices.includes(size) ? size : choices[0]!;
}

/** The address after a change; what is empty is left out of it. */
export function changedQuery(query: LocationQueryRaw, changes: Readonly<Record<string, string>>): LocationQueryRaw {
  return Object.fromEntries(Object.entries({ ...query, ...changes }).filter(([, value]) => value !== ''));
}
