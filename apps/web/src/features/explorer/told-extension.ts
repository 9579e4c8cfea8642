import { EXPLORER } from './texts.ts';

interface Cost {
  readonly estimated: number;
  readonly budget: number;
}

/** What the server adds to an answer, by name: what it was thought to cost in words, anything else as it is. */
export function toldExtension([name, value]: [string, unknown]): [string, string] {
  if (name === 'cost' && isCost(value)) return [EXPLORER.cost, EXPLORER.ofBudget(value.estimated, value.budget)];
  return [name, typeof value === 'string' ? value : JSON.stringify(value)];
}

function isCost(value: unknown): value is Cost {
  return typeof value === 'object' && value !== null && 'estimated' in value && 'budget' in value;
}
