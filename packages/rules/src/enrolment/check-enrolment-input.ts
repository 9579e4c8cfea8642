import type { Day } from '../day.ts';
import { readIdNumber, readName, readPhone, readResidence, readWage, readWorkStartDate } from '../input/read-fields.ts';
import type { InsuranceType } from '../insurance-type.ts';
import { monthOf, parseMonth } from '../month.ts';
import { personTypeFor } from '../person-type.ts';
import type { PersonType } from '../person-type.ts';
import { inSchemaOrder, insuranceTypesFor } from '../policy/insurance-types-for.ts';
import type { Policy } from '../policy/policy.ts';
import { isRefusal, refuse } from '../refusals/refusal.ts';
import type { Refusal } from '../refusals/refusal.ts';
import type { EnrolmentFields, EnrolmentInput, EnrollingUnit, ValidEnrolmentInput } from './enrolment-input.ts';

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
