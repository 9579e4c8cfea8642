import { computed } from 'vue';
import type { WritableComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import type { LocationQueryRaw } from 'vue-router';
import { changedQuery, pageIn, sizeIn, textIn } from './query-text.ts';

/** A page's state kept in its address, so that it can be bookmarked, shared, and survives a reload. */
export interface QueryState {
  /** a filter: when it changes, the list begins at its first page again */
  text: (name: string) => WritableComputedRef<string>;
  /** what is open beside the list: leaves the list where it is */
  open: (name: string) => WritableComputedRef<string>;
  page: WritableComputedRef<number>;
  /** how many records a page holds, of these choices; the first one unless the address says so */
  size: (choices: readonly number[]) => WritableComputedRef<number>;
}

export function useQueryState(): QueryState {
  const route = useRoute();
  const router = useRouter();
  // two changes in one go must not overwrite each other, and the address follows only after
  let pending: LocationQueryRaw | null = null;
  const write = (changes: Record<string, string>): void => {
    pending = changedQuery(pending ?? route.query, changes);
    void router.replace({ query: pending }).finally(() => (pending = null));
  };
  return {
    text: (name) =>
      computed({
        get: () => textIn(route.query, name),
        set: (value) => write({ [name]: value, page: '' }),
      }),
    open: (name) => computed({ get: () => textIn(route.query, name), set: (value) => write({ [name]: value }) }),
    page: computed({
      get: () => pageIn(route.query),
      set: (value) => write({ page: value <= 1 ? '' : String(value) }),
    }),
    size: (choices) =>
      computed({
        get: () => sizeIn(route.query, choices),
        set: (value) => write({ size: value === choices[0] ? '' : String(value), page: '' }),
      }),
  };
}
