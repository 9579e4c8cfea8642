import type { Month, UnitType } from '@canbao/rules';
import { firstDay } from '../platform/database/month-column.ts';
import type { Asking } from '../platform/database/transaction.ts';

/** A unit as its certificate tells it. */
export interface CertifiedUnitRow {
  id: number;
  unit_no: string;
  name: string;
  unit_type: UnitType;
  credit_code: string;
  area: string;
  address: string | null;
  legal_representative: string | null;
  legal_representative_id_no: string | null;
  legal_representative_phone: string | null;
  bank_name: string | null;
  bank_account_name: string | null;
  bank_account: string | null;
}

export async function certifiedUnit(asking: Asking, unitId: number): Promise<CertifiedUnitRow | null> {
  const [row] = await asking.query<CertifiedUnitRow>(
    `/* certificate.unit */ SELECT id, unit_no, name, unit_type, credit_code, area, address, legal_representative,
       legal_representative_id_no, legal_representative_phone, bank_name, bank_account_name, bank_account
       FROM canbao.unit WHERE id = $1`,
    [unitId],
  );
  return row ?? null;
}

/** A set of insurance types that people of a unit have or had, from when first, and whether anybody has it now. */
export interface InsuredSetRow {
  insurance_types: number;
  since: string;
  in_force: boolean;
}

/** Each set of insurance types that anybody was enrolled with; enrolments that were never in force count nowhere. */
export function insuredSets(asking: Asking, unitId: number, month: Month): Promise<InsuredSetRow[]> {
  return asking.query(
    `/* certificate.sets */ WITH held AS (
       SELECT e.start_month, t.from_month, t.insurance_types,
              row_number() OVER (PARTITION BY e.id ORDER BY t.from_month) = 1 AS first,
              t.insurance_types = e.insurance_types AND (e.end_month IS NULL OR e.end_month >= $2) AS in_force
         FROM canbao.enrolment e JOIN canbao.enrolment_term t ON t.enrolment_id = e.id
        WHERE e.unit_id = $1 AND (e.end_month IS NULL OR e.end_month >= e.start_month))
     SELECT insurance_types, min(CASE WHEN first THEN start_month ELSE from_month END) AS since, bool_or(in_force) AS in_force
       FROM held GROUP BY insurance_types`,
    [unitId, firstDay(month)],
  );
}
