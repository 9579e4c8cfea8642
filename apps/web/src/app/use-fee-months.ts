import { parseMonth } from '@canbao/rules';
import { FeeMonthsDocument } from '@canbao/schema/documents';
import { useQuery } from '@vue/apollo-composable';
import { computed } from 'vue';
import type { ComputedRef, Ref } from 'vue';
import { chosenUnit } from './unit-choice.ts';

/** The fee months of the unit that is chosen. */
export interface FeeMonths {
  /** those with a bill, the one that is being declared and the one that was named, the newest first */
  months: ComputedRef<string[]>;
  /** the one that was named, if it is a month; else the newest */
  month: ComputedRef<string>;
  /** the newest that has a bill; else the one that is being declared; '' until it is known */
  newest: ComputedRef<string>;
  loading: Ref<boolean>;
  error: Ref<unknown>;
}

/**
 * The months whose charges a unit can look at, and the one to look at: what the address names, be there something in it or
 * not; without a word, the newest that is settled.
 */
export function useFeeMonths(named: () => string = () => ''): FeeMonths {
  const { result, loading, error } = useQuery(
    FeeMonthsDocument,
    () => ({ unitNo: chosenUnit.value?.unitNo ?? '' }),
    () => ({ enabled: chosenUnit.value !== null }),
  );
  const billed = computed(() => result.value?.bills.items.map(({ feeMonth }) => feeMonth) ?? []);
  const declared = computed(() => result.value?.declarationPeriod.feeMonth ?? '');
  const months = computed(() => {
    const all = [named(), declared.value, ...billed.value];
    return [...new Set(all.filter((each) => parseMonth(each) !== null))].sort((one, other) => other.localeCompare(one));
  });
  const newest = computed(() => billed.value[0] ?? declared.value);
  const month = computed(() => parseMonth(named()) ?? newest.value);
  return { months, month, newest, loading, error };
}
