import {
  checkPersonInput,
  decidePersonUpdate,
  describePersonUpdate,
  PERSON_FIELD_NAMES,
  personFieldText,
} from '@canbao/rules';
import type { PersonField, PersonParticulars, PersonUpdateInput, Refusal, RefusalCode } from '@canbao/rules';
import type { Setting } from '../../app/operation/use-setting.ts';

export type PersonDraft = Record<PersonField, string>;
export type ChangedPerson = Omit<PersonUpdateInput, 'idNo'>;

const FIELDS = Object.keys(PERSON_FIELD_NAMES) as PersonField[];

/** What stands in the form before anything is changed. */
export function draftOf(person: PersonParticulars): PersonDraft {
  return Object.fromEntries(FIELDS.map((field) => [field, String(person[field] ?? '')])) as PersonDraft;
}

/** What of the form is not as it was: only that is sent, so that what others change meanwhile stays theirs. */
export function changedFields(draft: PersonDraft, person: PersonParticulars): ChangedPerson {
  const shown = draftOf(person);
  const changed = FIELDS.filter((field) => draft[field].trim() !== shown[field]);
  return Object.fromEntries(changed.map((field) => [field, sent(field, draft[field].trim())]));
}

function sent(field: PersonField, text: string): string | number | null {
  if (field === 'originalRetirementAge') return text === '' ? null : Number(text);
  return text === '' && field !== 'name' ? null : text;
}

/** Everything that the rules can tell of the form before it is sent. */
export interface JudgedPerson {
  readonly faults: readonly Refusal[];
  readonly refusals: readonly Refusal[];
  readonly undecided: readonly RefusalCode[];
  readonly details: readonly string[];
  readonly changes: readonly { field: PersonField; label: string; before: string | null; after: string | null }[];
}

/** Judges the form by the same rules that the server decides with, as far as the roster's record goes. */
export function judgePerson(
  idNo: string,
  changed: ChangedPerson,
  current: PersonParticulars,
  { moment, policy }: Setting,
): JudgedPerson {
  const checked = checkPersonInput({ idNo, ...changed }, moment.day);
  if (!checked.ok) return { faults: checked.refusals, refusals: [], undecided: [], details: [], changes: [] };
  const facts = { member: 'unknown', current, enrolledElsewhere: 'unknown' } as const;
  const { plan, refusals, undecided } = decidePersonUpdate(checked.input, facts, moment, policy);
  const isUntouched = Object.keys(changed).length === 0;
  return {
    faults: [],
    // nothing typed yet is no reason to be told so
    refusals: refusals.filter(({ code }) => code !== 'NOTHING_CHANGED' || !isUntouched),
    undecided: isUntouched ? [] : undecided,
    details: plan === null ? [] : describePersonUpdate(plan).slice(-1),
    changes: FIELDS.filter((field) => plan !== null && field in plan.changed).map((field) => ({
      field,
      label: PERSON_FIELD_NAMES[field],
      before: personFieldText(field, plan?.former[field] ?? null),
      after: personFieldText(field, plan?.changed[field] ?? null),
    })),
  };
}
