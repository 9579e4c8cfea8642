import { comparableName, insuranceTypesToBits } from '@canbao/rules';
import type { EnrolmentFacts, EnrolmentPlan, Month, ValidEnrolmentInput } from '@canbao/rules';
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
  const [row] = await scoped.query<FactsRow>(
    '/* enrolment.facts */ SELECT * FROM canbao.enrolment_facts($1, $2, $3, $4, $5, $6)',
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
  const [row] = await scoped.query<{ person_id: number }>(
    '/* enrolment.person */ SELECT person_id FROM canbao.find_or_create_person($1, $2, $3, $4, $5, $6, $7, $8, $9)',
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
  return row!.person_id;
}

/** Stores the enrolment with its first terms, and gives its number. */
export async function storeEnrolment(
  scoped: Scoped,
  entry: { unitId: number; personId: number; declarationId: number },
  plan: EnrolmentPlan,
  personType: string,
): Promise<number> {
  const terms = [firstDay(plan.startMonth), plan.declaredWage, insuranceTypesToBits(plan.insuranceTypes), personType];
  const [row] = await scoped.query<{ id: number }>(
    `/* enrolment.store */ INSERT INTO canbao.enrolment (unit_id, person_id, declaration_id, terms_declaration_id,
       start_month, terms_from, declared_wage_fen, insurance_types, person_type)
     VALUES ($1, $2, $3, $3, $4, $4, $5, $6, $7) RETURNING id`,
    [entry.unitId, entry.personId, entry.declarationId, ...terms],
  );
  await scoped.query(
    `/* enrolment.store-terms */ INSERT INTO canbao.enrolment_term
       (enrolment_id, declaration_id, from_month, declared_wage_fen, insurance_types, person_type)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [row!.id, entry.declarationId, ...terms],
  );
  return row!.id;
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

/**
 * Reserves an idempotency key for this request. Waits for another request with the same key to end.
 * @returns the declaration of the request that has used it, or null when this one is the first; 'OTHER_INPUT' when it was
 * used for something else
 */
export async function reserveKey(
  scoped: Scoped,
  key: { accountId: number; operation: string; key: string; inputHash: string; declarationId: number },
): Promise<number | 'OTHER_INPUT' | null> {
  const made = await scoped.query(
    `/* enrolment.reserve-key */ INSERT INTO canbao.idempotency_key (account_id, operation, key, input_hash, declaration_id)
     VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING 1`,
    [key.accountId, key.operation, key.key, key.inputHash, key.declarationId],
  );
  if (made.length > 0) return null;
  const [used] = await scoped.query<{ input_hash: string; declaration_id: number }>(
    `/* enrolment.used-key */ SELECT input_hash, declaration_id FROM canbao.idempotency_key
      WHERE account_id = $1 AND operation = $2 AND key = $3`,
    [key.accountId, key.operation, key.key],
  );
  return used!.input_hash === key.inputHash ? used!.declaration_id : 'OTHER_INPUT';
}

/** 姓名不符的次数: how often the account has given a wrong name within the hour. */
export async function recentLookupFailures(scoped: Scoped, accountId: number): Promise<number> {
  const [row] = await scoped.query<{ count: number }>(
    `/* enrolment.lookup-failures */ SELECT count(*) FROM canbao.lookup_failure
      WHERE account_id = $1 AND at > now() - interval '1 hour'`,
    [accountId],
  );
  return row!.count;
}

export async function noteLookupFailure(scoped: Scoped, accountId: number): Promise<void> {
  await scoped.query('/* enrolment.note-failure */ INSERT INTO canbao.lookup_failure (account_id) VALUES ($1)', [
    accountId,
  ]);
}
