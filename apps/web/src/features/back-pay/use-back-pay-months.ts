import { checkBackPayInput, decideBackPay, decideBackPayDeletion } from '@canbao/rules';
import type { BackPayTotals, RefusalCode, Refusal } from '@canbao/rules';
import { BackPayMonthsDocument } from '@canbao/schema/documents';
import type { BackPayInput, BackPayMonthsQuery } from '@canbao/schema/documents';
import { useQuery } from '@vue/apollo-composable';
import { computed, ref, watch } from 'vue';
import type { ComputedRef, Ref } from 'vue';
import type { Setting } from '../../app/operation/use-setting.ts';
import { monthChoices, totalsOfMonths } from './month-choice.ts';
import type { MonthChoice, Purpose } from './month-choice.ts';

/** A person's months as the records have them, and which of them are ticked. */
export interface ListedMonths {
  readonly told: ComputedRef<BackPayMonthsQuery['backPayMonths'] | null>;
  readonly loading: Ref<boolean>;
  readonly error: Ref<unknown>;
  readonly refetch: () => void;
  readonly choices: ComputedRef<readonly MonthChoice[]>;
  readonly ticked: Ref<string[]>;
  readonly totals: ComputedRef<BackPayTotals>;
}

/** The months of the person with this ID number; empty for nobody. */
export function useListedMonths(
  purpose: Purpose,
  setting: ComputedRef<Setting | null>,
  idNo: Ref<string>,
): ListedMonths {
  const unitNo = computed(() => setting.value?.unit.unitNo ?? '');
  const { result, loading, error, refetch } = useQuery(
    BackPayMonthsDocument,
    () => ({ unitNo: unitNo.value, idNo: idNo.value }),
    () => ({ enabled: unitNo.value !== '' && idNo.value !== '', fetchPolicy: 'network-only' }),
  );
  const told = computed(() => (idNo.value === '' || loading.value ? null : (result.value?.backPayMonths ?? null)));
  const choices = computed(() => monthChoices(told.value?.months ?? [], purpose));
  const ticked = ref<string[]>([]);
  watch(idNo, () => (ticked.value = []));
  // What has been done since cannot be ticked any more.
  watch(choices, (now) => {
    const open = now.filter((choice) => choice.open).map(({ month }) => month);
    ticked.value = ticked.value.filter((month) => open.includes(month));
  });
  const totals = computed(() => totalsOfMonths(told.value?.months ?? [], ticked.value));
  return { told, loading, error, refetch: () => void refetch(), choices, ticked, totals };
}

/** What the rules say of the form without the records. */
export interface JudgedForm {
  /** what is wrong with the form in itself */
  readonly faults: ComputedRef<readonly Refusal[]>;
  /** what the calendar alone refuses */
  readonly refusals: ComputedRef<readonly Refusal[]>;
  /** what only the records can tell */
  readonly undecided: ComputedRef<readonly RefusalCode[]>;
  /** the input, once it is right in itself */
  readonly complete: () => BackPayInput | null;
}

/** Judges who and which months were chosen, by the same rules as the server. */
export function useJudgedForm(
  purpose: Purpose,
  setting: ComputedRef<Setting | null>,
  form: () => { readonly idNo: string; readonly months: readonly string[] },
): JudgedForm {
  const checked = computed(() => (setting.value === null ? null : checkBackPayInput(form(), setting.value.moment.day)));
  const decision = computed(() => {
    if (setting.value === null || checked.value?.ok !== true) return null;
    const decide = purpose === 'ASSESS' ? decideBackPay : decideBackPayDeletion;
    return decide(checked.value.input, 'unknown', setting.value.moment, setting.value.policy);
  });
  return {
    faults: computed(() => (checked.value?.ok === false ? checked.value.refusals : [])),
    refusals: computed(() => decision.value?.refusals ?? []),
    undecided: computed(() => decision.value?.undecided ?? []),
    complete: () => {
      if (setting.value === null || checked.value?.ok !== true) return null;
      const { idNo, months } = checked.value.input;
      return { unitNo: setting.value.unit.unitNo, idNo, months: [...months] };
    },
  };
}
