import { parseDay } from '../day.ts';
import type { Day } from '../day.ts';
import { checkIdNumber } from '../identity/id-number.ts';
import type { Sex } from '../identity/id-number.ts';
import { parseName } from '../identity/person-name.ts';
import type { InsuranceType } from '../insurance-type.ts';
import { fen, parseYuan } from '../money.ts';
import type { Fen } from '../money.ts';
import { monthOf, parseMonth } from '../month.ts';
import { personTypeFor } from '../person-type.ts';
import type { PersonType } from '../person-type.ts';
import { inSchemaOrder, insuranceTypesFor } from '../policy/insurance-types-for.ts';
import type { Policy } from '../policy/policy.ts';
import { isRefusal, refuse } from '../refusals/refusal.ts';
import type { Refusal } from '../refusals/refusal.ts';
import type { EnrolmentFields, EnrolmentInput, EnrollingUnit, ValidEnrolmentInput } from './enrolment-input.ts';

/** 9,999,999.99 yuan a month: above any wage, and small enough that every amount fits its column. */
export const LARGEST_WAGE = fen(999_999_999);

const LONGEST_RESIDENCE = 100;
// Pasted text brings tabs and worse along; a database cannot even store some of them.
const CONTROL_CHARACTERS = /\p{Cc}+/gu;
const MOBILE = /^1[3-9]\d{9}$/;
const LANDLINE = /^0\d{2,3}-?[2-9]\d{6,7}(?:-\d{1,6})?$/;

export type EnrolmentInputCheck =
  | { readonly ok: true; readonly input: ValidEnrolmentInput }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/**
 * Checks each field of an enrolment by itself and against the unit; what the records say is not asked here. Every fault is
 * told at once. Missing insurance types become the compulsory ones; the person type follows from the types.
 * Refusals: the input refusals of the catalogue. A month without policy for the insurance types is no fault of the input:
 * the decision refuses it.
 */
export function checkEnrolmentInput(
  raw: EnrolmentInput,
  unit: EnrollingUnit,
  today: Day,
  policy: Policy,
): EnrolmentInputCheck {
  const refusals: Refusal[] = [];
  const note = <T>(answer: T | Refusal): T | null => {
    if (!isRefusal(answer)) return answer;
    refusals.push(answer);
    return null;
  };
  const person = note(readIdNumber(raw.idNo, today));
  const name = note(readName(raw.name));
  const phone = note(readPhone(raw.phone));
  const residence = note(readResidence(raw.residence));
  const workStartDate = note(readWorkStartDate(raw.workStartDate, person?.birthDate ?? null, today));
  const startMonth = note(parseMonth(raw.startMonth.trim()) ?? refuse('INVALID_START_MONTH', {}));
  const declaredWage = note(readWage(raw.declaredWage));
  const { insuranceTypes, faults } = readInsuranceTypes(raw.insuranceTypes, unit, today, policy);
  refusals.push(...faults);
  const personType = note(readPersonType(raw.personType, insuranceTypes));
  if (person === null || name === null || startMonth === null || declaredWage === null || personType === null) {
    return { ok: false, refusals };
  }
  if (refusals.length > 0) return { ok: false, refusals };
  const fields = {
    unit,
    ...person,
    name,
    phone,
    residence,
    workStartDate,
    personType,
    startMonth,
    declaredWage,
    insuranceTypes,
  };
  return { ok: true, input: seal(fields) };
}

function seal(fields: EnrolmentFields): ValidEnrolmentInput {
  return fields as ValidEnrolmentInput;
}

function readIdNumber(text: string, today: Day): { idNo: string; birthDate: Day; sex: Sex } | Refusal {
  const check = checkIdNumber(text, today);
  if (check.ok) return { idNo: check.idNo, birthDate: check.birthDate, sex: check.sex };
  if (check.reason === 'FIFTEEN_DIGITS') return refuse('FIFTEEN_DIGIT_ID_NUMBER', {});
  return refuse('INVALID_ID_NUMBER', { fault: check.reason });
}

function readName(text: string): string | Refusal {
  return parseName(text) ?? refuse('INVALID_NAME', {});
}

function readPhone(text: string | null | undefined): string | null | Refusal {
  const phone = (text ?? '').replace(/\s/g, '');
  if (phone === '') return null;
  return MOBILE.test(phone) || LANDLINE.test(phone) ? phone : refuse('INVALID_PHONE', {});
}

function readResidence(text: string | null | undefined): string | null | Refusal {
  const residence = (text ?? '').replace(CONTROL_CHARACTERS, ' ').trim();
  if (residence.length > LONGEST_RESIDENCE) return refuse('INVALID_RESIDENCE', { longest: LONGEST_RESIDENCE });
  return residence === '' ? null : residence;
}

function readWorkStartDate(text: string | null | undefined, birthDate: Day | null, today: Day): Day | null | Refusal {
  const trimmed = (text ?? '').trim();
  if (trimmed === '') return null;
  const date = parseDay(trimmed);
  const possible = date !== null && date <= today && (birthDate === null || date > birthDate);
  return possible ? date : refuse('INVALID_WORK_START_DATE', {});
}

function readWage(wage: string | Fen): Fen | Refusal {
  const amount = typeof wage === 'string' ? parseYuan(wage.trim()) : wage;
  if (amount === null || amount <= 0 || amount > LARGEST_WAGE) return refuse('INVALID_WAGE', { largest: LARGEST_WAGE });
  return amount;
}

function readInsuranceTypes(
  given: readonly InsuranceType[] | null | undefined,
  unit: EnrollingUnit,
  today: Day,
  policy: Policy,
): { insuranceTypes: InsuranceType[]; faults: Refusal[] } {
  const offered = insuranceTypesFor(unit.unitType, policy, monthOf(today));
  if (isRefusal(offered)) return { insuranceTypes: inSchemaOrder(given ?? []), faults: [] };
  const insuranceTypes = inSchemaOrder(given ?? offered.compulsory);
  const all = [...offered.compulsory, ...offered.optional];
  const missing = offered.compulsory.filter((type) => !insuranceTypes.includes(type));
  const notOffered = insuranceTypes.filter((type) => !all.includes(type));
  return {
    insuranceTypes,
    faults: [
      ...notOffered.map((type) =>
        refuse('INSURANCE_TYPE_NOT_OFFERED', { insuranceType: type, unitType: unit.unitType }),
      ),
      ...missing.map((type) => refuse('COMPULSORY_INSURANCE_TYPE_MISSING', { insuranceType: type })),
    ],
  };
}

function readPersonType(
  given: PersonType | null | undefined,
  insuranceTypes: readonly InsuranceType[],
): PersonType | Refusal {
  const required = personTypeFor(insuranceTypes);
  if (given === null || given === undefined || given === required) return required;
  return refuse('PERSON_TYPE_MISMATCH', { given, required });
}
