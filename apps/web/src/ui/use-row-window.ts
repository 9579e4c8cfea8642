import { useWindowVirtualizer } from '@tanstack/vue-virtual';
import { computed, onBeforeUnmount, onMounted, onUpdated, ref } from 'vue';
import type { ComponentPublicInstance, ComputedRef, ShallowRef } from 'vue';

/** From how many rows on a table keeps only those near the screen in the page. */
export const LONG_TABLE = 100;
/** What a row is taken to be until one has been measured, in pixels. */
const USUAL_HEIGHT = 41;
/** Rows kept beyond the screen on either side, so that keys and the wheel always find the next one. */
const BEYOND = 15;

export interface ShownRow<Row> {
  readonly row: Row;
  /** its place among all rows, from 0 */
  readonly index: number;
}

export interface RowWindow<Row> {
  /** whether some rows are left out of the page */
  readonly partial: ComputedRef<boolean>;
  readonly shown: ComputedRef<readonly ShownRow<Row>[]>;
  /** the heights that stand for the rows left out before and after, in pixels */
  readonly above: ComputedRef<number>;
  readonly below: ComputedRef<number>;
  /** takes the height of a row that has been drawn */
  readonly measure: (element: Element | ComponentPublicInstance | null) => void;
}

/**
 * The rows of a table that stand in the page: all of a short one, of a long one those near the screen, and all again on
 * paper. The page scrolls, not the table.
 */
export function useRowWindow<Row>(
  rows: () => readonly Row[],
  head: Readonly<ShallowRef<HTMLElement | null>>,
): RowWindow<Row> {
  const printing = usePrinting();
  const top = useTop(head);
  const partial = computed(() => rows().length >= LONG_TABLE && !printing.value);
  // rows that are still to come are taken to be as high as the one drawn last
  let height = USUAL_HEIGHT;
  const virtualizer = useWindowVirtualizer<HTMLElement>(
    computed(() => ({
      count: rows().length,
      enabled: partial.value,
      estimateSize: () => height,
      overscan: BEYOND,
      scrollMargin: top.value,
      measureElement: (element) => (height = heightWithMargin(element)),
    })),
  );
  const items = computed(() => (partial.value ? virtualizer.value.getVirtualItems() : []));
  return {
    partial,
    shown: computed(() => {
      const all = rows();
      if (!partial.value) return all.map((row, index) => ({ row, index }));
      // a list that has just become shorter may be asked for rows that it had
      return items.value.flatMap(({ index }) => (index < all.length ? [{ row: all[index]!, index }] : []));
    }),
    above: computed(() => Math.max(0, (items.value[0]?.start ?? top.value) - top.value)),
    below: computed(() =>
      partial.value
        ? Math.max(0, virtualizer.value.getTotalSize() - ((items.value.at(-1)?.end ?? top.value) - top.value))
        : 0,
    ),
    measure: (element) => {
      if (partial.value) virtualizer.value.measureElement(element as HTMLElement | null);
    },
  };
}

function heightWithMargin(element: HTMLElement): number {
  return element.getBoundingClientRect().height + Number.parseFloat(getComputedStyle(element).marginBottom);
}

/** How far below the top of the page the rows begin: where the headings end. */
function useTop(head: Readonly<ShallowRef<HTMLElement | null>>): Readonly<ShallowRef<number>> {
  const top = ref(0);
  const look = (): void => {
    if (head.value === null) return;
    const found = head.value.getBoundingClientRect().bottom + window.scrollY;
    if (Math.abs(found - top.value) > 1) top.value = found;
  };
  onMounted(() => {
    look();
    window.addEventListener('resize', look);
  });
  onUpdated(look);
  onBeforeUnmount(() => window.removeEventListener('resize', look));
  return top;
}

/** Whether the page is being printed, or shown as it will be. */
function usePrinting(): Readonly<ShallowRef<boolean>> {
  const paper = window.matchMedia('print');
  const printing = ref(paper.matches);
  const follow = (): void => {
    printing.value = paper.matches;
  };
  const begin = (): void => {
    printing.value = true;
  };
  onMounted(() => {
    paper.addEventListener('change', follow);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', follow);
  });
  onBeforeUnmount(() => {
    paper.removeEventListener('change', follow);
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', follow);
  });
  return printing;
}
