import { computed } from 'vue';
import type { WritableComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';

/** A page's state kept in its address, so that it can be bookmarked, shared, and survives a reload. */
export function useQueryState(): {
  text: (name: string) => WritableComputedRef<string>;
  page: WritableComputedRef<number>;
} {
  const route = useRoute();
  const router = useRouter();
  const read = (name: string): string => {
    const value = route.query[name];
    return typeof value === 'string' ? value : '';
  };
  const write = (changes: Record<string, string>): void => {
    const query: Record<string, unknown> = { ...route.query, ...changes };
    for (const [name, value] of Object.entries(query)) if (value === '') Reflect.deleteProperty(query, name);
    void router.replace({ query: query as Record<string, string> });
  };
  return {
    // whatever else changes, the list begins at its first page again
    text: (name) => computed({ get: () => read(name), set: (value) => write({ [name]: value, page: '' }) }),
    page: computed({
      get: () => Math.max(1, Math.trunc(Number(read('page'))) || 1),
      set: (value) => write({ page: value <= 1 ? '' : String(value) }),
    }),
  };
}
