import type { Json } from './declaration.entity.ts';

/** What a declaration keeps of its result under a name; undefined for nothing. */
export function keptIn(result: Json, name: string): Json | undefined {
  return typeof result === 'object' && result !== null && !Array.isArray(result) ? result[name] : undefined;
}

/** A text that a declaration keeps; null for none. */
export function keptText(result: Json, name: string): string | null {
  const value = keptIn(result, name);
  return typeof value === 'string' ? value : null;
}

/** The texts that a declaration keeps in a list; none where it keeps no list. */
export function keptTexts(result: Json, name: string): string[] {
  const value = keptIn(result, name);
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}
