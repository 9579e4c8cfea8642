/** One cell of a statistic: of which group, and how many people stand behind it. */
export interface CountedCell {
  /**
   * the group's values in the order of the dimensions; a total has fewer, and adds up all cells that begin with them. Each
   * cell belongs to the total that has one value less, where the answer has one.
   */
  readonly group: readonly string[];
  /** no more than that of the total to which it belongs */
  readonly persons: number;
}

interface Node<Cell> {
  readonly cell: Cell;
  readonly parts: Node<Cell>[];
  withheld: boolean;
}

/**
 * 小数据单元抑制: which cells of an answer are not told to those who may not see identities. Cells of fewer than `least` people
 * are withheld, and beside them as many of the smallest others as it takes that no withheld cell follows from the totals: of
 * what a told total adds up, either nothing is withheld, or at least two cells which, in view of everything that is told,
 * might each have `least` people or more. A total that no such choice can save is withheld itself. Nobody is in a cell of
 * nought, which is always told.
 */
export function withheldCells<Cell extends CountedCell>(cells: readonly Cell[], least: number): Set<Cell> {
  const nodes = new Map(cells.map((cell): [string, Node<Cell>] => [keyOf(cell.group), nodeOf(cell)]));
  const roots: Node<Cell>[] = [];
  for (const node of nodes.values()) {
    const { group } = node.cell;
    const total = group.length === 0 ? undefined : nodes.get(keyOf(group.slice(0, -1)));
    (total?.parts ?? roots).push(node);
  }
  roots.forEach((root) => protect(root, least));
  return new Set([...nodes.values()].filter(({ withheld }) => withheld).map(({ cell }) => cell));
}

function nodeOf<Cell>(cell: Cell): Node<Cell> {
  return { cell, parts: [], withheld: false };
}

function keyOf(group: readonly string[]): string {
  return JSON.stringify(group);
}

/** The parts first, so that what lies below a total is settled when the total is looked at. */
function protect(node: Node<CountedCell>, least: number): void {
  node.parts.forEach((part) => protect(part, least));
  const { persons } = node.cell;
  if (persons > 0 && persons < least) node.withheld = true;
  while (!node.withheld && !isProtected(node, least)) {
    const next = smallestTold(node);
    if (next === null) node.withheld = true;
    else withhold(next);
  }
}

function isProtected(total: Node<CountedCell>, least: number): boolean {
  const withheld = withheldParts(total);
  return withheld.length === 0 || (withheld.length > 1 && room(total) >= least - 1);
}

/** A total that is withheld would follow from its parts, if all of them were told. */
function withhold(node: Node<CountedCell>): void {
  node.withheld = true;
  const next = withheldParts(node).length > 0 ? null : smallestTold(node);
  if (next !== null) withhold(next);
}

/** By how many people a single one of the cells withheld here may exceed one, for all that the told cells say. */
function room({ cell, parts }: Node<CountedCell>): number {
  if (parts.length === 0) return cell.persons - 1;
  return parts.filter(({ withheld }) => withheld).reduce((sum, part) => sum + room(part), 0);
}

function withheldParts({ parts }: Node<CountedCell>): Node<CountedCell>[] {
  return parts.filter(({ withheld }) => withheld);
}

function smallestTold({ parts }: Node<CountedCell>): Node<CountedCell> | null {
  const told = parts.filter(({ withheld, cell }) => !withheld && cell.persons > 0);
  return told.reduce<Node<CountedCell> | null>(
    (smallest, part) => (smallest === null || part.cell.persons < smallest.cell.persons ? part : smallest),
    null,
  );
}
