/** One column of a table: what stands in its head, and how its cells are set. */
export interface Column {
  readonly key: string;
  readonly label: string;
  /** figures: right-aligned, digits of one width */
  readonly number?: boolean;
  /** names the row: read out with its cells, the heading of the card on a phone */
  readonly names?: boolean;
  /** the key by which the server sorts, if this column can be sorted by */
  readonly sortKey?: string;
}

/** "startMonth" ascending, "-startMonth" descending: how a sort order stands in a page's address. */
export type SortOrder = string;

/** What a press on the head of a column asks for: its order ascending, then descending, then ascending again. */
export function nextOrder(current: SortOrder, sortKey: string): SortOrder {
  return current === sortKey ? `-${sortKey}` : sortKey;
}

export function ariaSort(
  current: SortOrder,
  sortKey: string | undefined,
): 'ascending' | 'descending' | 'none' | undefined {
  if (sortKey === undefined) return undefined;
  if (current === sortKey) return 'ascending';
  return current === `-${sortKey}` ? 'descending' : 'none';
}

/** The order as the server takes it. */
export function sortInput(order: SortOrder): { field: string; descending: boolean } {
  return { field: order.replace(/^-/, ''), descending: order.startsWith('-') };
}
