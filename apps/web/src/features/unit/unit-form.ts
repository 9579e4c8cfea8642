import { checkUnitInput, decideUnitUpdate, describeUnitUpdate, UNIT_FIELD_NAMES } from '@canbao/rules';
import type { Refusal, UnitField, UnitParticulars } from '@canbao/rules';
import type { Setting } from '../../app/operation/use-setting.ts';

export type UnitDraft = Record<UnitField, string>;

/** The fields of the form, in their order. */
export const UNIT_FIELDS = Object.keys(UNIT_FIELD_NAMES) as UnitField[];

/** What stands in the form before anything is changed. */
export function draftOf(unit: UnitParticulars): UnitDraft {
  return Object.fromEntries(UNIT_FIELDS.map((field) => [field, unit[field] ?? ''])) as UnitDraft;
}

/** What of the form is not as it was: only that is sent, so that what others change meanwhile stays theirs. */
export function changedFields(draft: UnitDraft, unit: UnitParticulars): Partial<UnitDraft> {
  const shown = draftOf(unit);
  return Object.fromEntries(
    UNIT_FIELDS.filter((field) => draft[field].trim() !== shown[field]).map((field) => [field, draft[field]]),
  );
}

/** Everything that the rules can tell of the form before it is sent. */
export interface JudgedUnit {
  readonly faults: readonly Refusal[];
  readonly refusals: readonly Refusal[];
  readonly details: readonly string[];
  readonly changes: readonly { field: UnitField; label: string; before: string | null; after: string | null }[];
}

/** Judges the form by the same rules that the server decides with; whoever types a number sees it unmasked. */
export function judgeUnit(changed: Partial<UnitDraft>, unit: UnitParticulars, setting: Setting): JudgedUnit {
  const checked = checkUnitInput(changed, setting.moment.day);
  if (!checked.ok) return { faults: checked.refusals, refusals: [], details: [], changes: [] };
  const { plan, refusals } = decideUnitUpdate(checked.input, unit, setting.moment, setting.policy);
  const isUntouched = Object.keys(changed).length === 0;
  return {
    faults: [],
    // nothing typed yet is no reason to be told so
    refusals: refusals.filter(({ code }) => code !== 'NOTHING_CHANGED' || !isUntouched),
    details: plan === null ? [] : describeUnitUpdate(plan).slice(-1),
    changes: UNIT_FIELDS.filter((field) => plan !== null && field in plan.changed).map((field) => ({
      field,
      label: UNIT_FIELD_NAMES[field],
      before: plan?.former[field] ?? null,
      after: plan?.changed[field] ?? null,
    })),
  };
}
