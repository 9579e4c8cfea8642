/** Coefficients of unknowns whose weighted sum is known. */
export type Equation = ReadonlyMap<string, number>;

/**
 * The unknowns whose values follow from linear equations, by reducing them to row echelon form: those that end up alone in a
 * row. Exact as long as coefficients stay whole, as they do where each unknown stands in at most two equations; throws otherwise.
 */
export function whatFollows(equations: readonly Equation[]): Set<string> {
  const rows = new Map<string, Map<string, number>>();
  for (const equation of equations) {
    const row = new Map(equation);
    for (const [pivot, known] of rows) subtract(row, known, row.get(pivot) ?? 0);
    const [first] = row;
    if (first === undefined) continue;
    const [pivot, leading] = first;
    for (const [name, value] of row) row.set(name, whole(value / leading));
    for (const other of rows.values()) subtract(other, row, other.get(pivot) ?? 0);
    rows.set(pivot, row);
  }
  return new Set([...rows].filter(([, row]) => row.size === 1).map(([pivot]) => pivot));
}

function subtract(from: Map<string, number>, row: Equation, times: number): void {
  if (times === 0) return;
  for (const [name, value] of row) {
    const left = (from.get(name) ?? 0) - times * value;
    if (left === 0) from.delete(name);
    else from.set(name, left);
  }
}

function whole(value: number): number {
  if (!Number.isInteger(value)) throw new RangeError('coefficients are no longer whole');
  return value;
}
