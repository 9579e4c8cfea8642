import { comparableName, insuranceTypesToBits } from '@canbao/rules';
import type { EnrolmentFacts, EnrolmentPlan, Month, PersonType, ValidEnrolmentInput } from '@canbao/rules';
import type { Numbers } from '../operation/index.ts';
import { firstDay, monthOfDate } from '../platform/database/month-column.ts';
import type { Scoped } from '../platform/database/transaction.ts';

interface FactsRow {
  records: number;
  name_matches: boolean | null;
  open_enrolment: 'HERE' | 'ELSEWHERE' | null;
  flexible_employment_open: boolean;
  residents_open: boolean;
  employees_insurance_this_year: boolean;
  charged_months: string[];
  original_retirement_age: number | null;
  fee_month_settled: boolean;
}

/**
 * What the records know of the person. With `lock` the ID number is held against every other enrolment, and the unit
 * against settlement, until the transaction ends.
 */
export async function loadFacts(
  scoped: Scoped,
  unitId: number,
  { idNo, name }: ValidEnrolmentInput,
  { feeMonth, year, lock }: { feeMonth: Month; year: number; lock: boolean },
): Promise<EnrolmentFacts> {
  const [row] = await scoped.prepared<FactsRow>(
    'enrolment.facts',
    'SELECT * FROM canbao.enrolment_facts($1, $2, $3, $4, $5, $6)',
    [unitId, idNo, comparableName(name), firstDay(feeMonth), year, lock],
  );
  return {
    records: row!.records,
    nameMatches: row!.name_matches,
    openEnrolment: row!.open_enrolment,
    flexibleEmploymentOpen: row!.flexible_employment_open,
    residentsOpen: row!.residents_open,
    employeesInsuranceThisYear: row!.employees_insurance_this_year,
    chargedMonths: row!.charged_months.map(monthOfDate),
    originalRetirementAge: row!.original_retirement_age,
    feeMonthSettled: row!.fee_month_settled,
  };
}

/** The person's record: found by ID number, or made. */
export async function findOrCreatePerson(scoped: Scoped, unitId: number, input: ValidEnrolmentInput): Promise<number> {
  const [row] = await scoped.rows<[number]>(
    'enrolment.person',
    'SELECT person_id FROM canbao.find_or_create_person($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    [
      unitId,
      input.idNo,
      input.name,
      input.sex,
      input.birthDate,
      input.personType,
      input.phone,
      input.residence,
      input.workStartDate,
    ],
  );
  return row![0];
}

/** Stores the enrolment with its first terms, which are both its own and the beginning of their history. */
export async function storeEnrolment(
  scoped: Scoped,
  { enrolmentId, declarationId }: Numbers,
  { unitId, personId, personType }: { unitId: number; personId: number; personType: PersonType },
  { startMonth, declaredWage, insuranceTypes }: EnrolmentPlan,
): Promise<void> {
  const terms = [firstDay(startMonth), declaredWage, insuranceTypesToBits(insuranceTypes), personType];
  // Two statements: row security shows the terms only to whoever sees the enrolment already.
  await Promise.all([
    scoped.rows(
      'enrolment.store',
      `INSERT INTO canbao.enrolment (id, declaration_id, terms_declaration_id, unit_id, person_id, start_month,
         terms_from, declared_wage_fen, insurance_types, person_type)
       VALUES ($1, $2, $2, $3, $4, $5, $5, $6, $7, $8)`,
      [enrolmentId, declarationId, unitId, personId, ...terms],
    ),
    scoped.rows(
      'enrolment.store-terms',
      `INSERT INTO canbao.enrolment_term
         (enrolment_id, declaration_id, from_month, declared_wage_fen, insurance_types, person_type)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [enrolmentId, declarationId, ...terms],
    ),
  ]);
}

export interface EnrolmentRow {
  id: number;
  unit_no: string;
  area: string;
  person_id: number;
  start_month: string;
  end_month: string | null;
  person_type: string;
  insurance_types: number;
  declared_wage_fen: number;
  declaration_id: number;
}

/** Enrolments by number, as far as row security shows them. */
export function enrolmentsById(scoped: Scoped, ids: readonly number[]): Promise<EnrolmentRow[]> {
  return scoped.query(
    `/* enrolment.by-id */ SELECT e.id, u.unit_no, u.area, e.person_id, e.start_month, e.end_month, e.person_type,
       e.insurance_types, e.declared_wage_fen, e.declaration_id
       FROM canbao.enrolment e JOIN canbao.unit u ON u.id = e.unit_id WHERE e.id = ANY ($1)`,
    [ids],
  );
}
