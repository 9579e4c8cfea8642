import { momentOf, parseMonth, policyOf, SUZHOU_POLICY } from '@canbao/rules';
import type { Moment, Month, Policy, UnitType } from '@canbao/rules';
import { OperationSettingDocument } from '@canbao/schema/documents';
import type { OperationSettingQuery } from '@canbao/schema/documents';
import { useQuery } from '@vue/apollo-composable';
import { computed } from 'vue';
import type { ComputedRef, Ref } from 'vue';
import { chosenUnit } from '../unit-choice.ts';

/** The period may close while a form stands open. */
const PERIOD_EVERY_MS = 60_000;

/** What the rules decide an operation by, besides what is typed. */
export interface Setting {
  readonly unit: { readonly unitNo: string; readonly name: string; readonly unitType: UnitType; readonly area: string };
  readonly moment: Moment;
  readonly feeMonth: Month;
  readonly policy: Policy;
  /** whether the server decides by other policy rows than this page */
  readonly outdated: boolean;
  readonly period: OperationSettingQuery['declarationPeriod'];
  readonly annualDeclaration: OperationSettingQuery['annualDeclaration'];
}

export interface LoadedSetting {
  readonly setting: ComputedRef<Setting | null>;
  readonly loading: Ref<boolean>;
  readonly error: Ref<unknown>;
  readonly refetch: () => void;
}

/** The chosen unit, the declaration period and the policy, asked for anew each minute. */
export function useSetting(): LoadedSetting {
  const unitNo = chosenUnit.value?.unitNo ?? '';
  const { result, loading, error, refetch } = useQuery(
    OperationSettingDocument,
    { unitNo },
    { pollInterval: PERIOD_EVERY_MS },
  );
  return {
    setting: computed(() => settingOf(result.value)),
    loading: computed(() => loading.value && !result.value),
    error: computed(() => (result.value ? null : error.value)),
    refetch: () => void refetch(),
  };
}

function settingOf(told: OperationSettingQuery | undefined): Setting | null {
  const feeMonth = parseMonth(told?.declarationPeriod.feeMonth ?? '');
  if (!told?.unit || feeMonth === null) return null;
  const { unit, declarationPeriod: period, annualDeclaration } = told;
  const policy = policyOf(unit.area) ?? SUZHOU_POLICY;
  const moment = momentOf(period.now.slice(0, 'YYYY-MM-DDTHH:MM'.length));
  return {
    unit,
    moment,
    feeMonth,
    policy,
    outdated: policy.policyId !== told.policy.policyId,
    period,
    annualDeclaration,
  };
}
