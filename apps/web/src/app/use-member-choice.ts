import { MemberChoicesDocument } from '@canbao/schema/documents';
import type { RosterState } from '@canbao/schema/documents';
import { useQuery } from '@vue/apollo-composable';
import { computed, onScopeDispose, ref, watch } from 'vue';
import type { ComputedRef, Ref } from 'vue';
import { memberOptions } from './member-choice.ts';
import type { MemberOption, PickedMember } from './member-choice.ts';
import { chosenUnit } from './unit-choice.ts';

const PATIENCE_MS = 250;

export interface MemberChoice {
  /** what can be chosen for what is typed */
  readonly options: ComputedRef<readonly MemberOption[]>;
  /** how many were found beyond those */
  readonly more: ComputedRef<number>;
  /** the member with the chosen number; null when the roster has nobody, undefined until it was asked */
  readonly member: ComputedRef<PickedMember | null | undefined>;
  readonly searching: Ref<boolean>;
  readonly fault: Ref<unknown>;
}

/** Looks among the unit's members for what is typed, and for the one whose ID number was chosen. */
export function useMemberChoice(
  typed: () => string,
  chosen: () => string,
  { state, now }: { state: () => RosterState; now: () => string },
): MemberChoice {
  const sought = useStill(() => typed().trim());
  const unitNo = computed(() => chosenUnit.value?.unitNo ?? '');
  const asking = (search: () => string) =>
    useQuery(
      MemberChoicesDocument,
      () => ({ unitNo: unitNo.value, search: search(), state: state() }),
      () => ({ enabled: search() !== '' && unitNo.value !== '', fetchPolicy: 'network-only' }),
    );
  const search = asking(() => sought.value);
  const lookUp = asking(chosen);
  const found = computed(() => (sought.value === '' ? [] : (search.result.value?.roster.items ?? [])));
  return {
    options: computed(() => (search.loading.value ? [] : memberOptions(found.value, sought.value, now()))),
    more: computed(
      () => (search.result.value?.roster.totalItems ?? 0) - (search.result.value?.roster.items.length ?? 0),
    ),
    member: computed(() => {
      const items = lookUp.result.value?.roster.items;
      if (chosen() === '' || items === undefined || lookUp.loading.value) return undefined;
      return memberOptions(items, chosen(), now()).find(({ idNo }) => idNo === chosen())?.member ?? null;
    }),
    searching: computed(() => search.loading.value || sought.value !== typed().trim()),
    fault: computed(() => search.error.value ?? lookUp.error.value),
  };
}

/** A text as it was when it last stood still for a while. */
function useStill(text: () => string): Ref<string> {
  const still = ref(text());
  let waiting: ReturnType<typeof setTimeout> | undefined;
  watch(text, (now) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => (still.value = now), now === '' ? 0 : PATIENCE_MS);
  });
  onScopeDispose(() => clearTimeout(waiting));
  return still;
}
