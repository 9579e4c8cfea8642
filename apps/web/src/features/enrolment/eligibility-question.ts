import { parseName } from '@canbao/rules';
import type { PreviewEnrolmentQuery } from '@canbao/schema/documents';
import type { EnrolForm } from './enrol-form.ts';
import type { EnrolPlan } from './use-enrol-plan.ts';

/** Whom the records are asked about before the form is complete. */
export interface EligibilityQuestion {
  readonly idNo: string;
  readonly name: string;
}

/**
 * 参保资格: whom to ask about, or null for nobody. Asked as soon as number and name are there and the rest is not, so that
 * nobody fills in a form in vain; and of a form that would be refused, for the day from which it would pass. Not of a wrong
 * name: each look-up under one is counted.
 */
export function eligibilityQuestion(
  { name: typed }: Pick<EnrolForm, 'name'>,
  { person, decision }: Pick<EnrolPlan, 'person' | 'decision'>,
  answer: Pick<PreviewEnrolmentQuery['previewEnrolment'], 'refusals'> | null,
): EligibilityQuestion | null {
  const name = parseName(typed);
  if (!person?.ok || name === null) return null;
  const refusals = answer?.refusals ?? [];
  const refused = refusals.length > 0 && refusals.every(({ code }) => code !== 'NAME_MISMATCH');
  return decision === null || refused ? { idNo: person.idNo, name } : null;
}
