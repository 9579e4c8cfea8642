import { isRetired, PERSON_TYPES } from '@canbao/rules';
import type { Month, PersonType } from '@canbao/rules';
import { CHARGE_KIND_CODES } from '../ledger/index.ts';
import { firstDay } from '../platform/database/month-column.ts';

const RETIRED = (Object.keys(PERSON_TYPES) as PersonType[]).filter(isRetired).map((type) => `'${type}'`);

/**
 * The statement that finds whom settlement charges for a month in these units: unit, person, enrolment, the declaration that
 * set the terms, wage in fen, insurance types. Left out are the retired, for whom nobody contributes, and whoever has been
 * charged for the month already: a month that was back-paid, or one in which two units had somebody enrolled, of which the
 * earlier enrolment is charged. An enrolment may have been charged and then ended with the month before, as far as a stop
 * reaches back: for a unit that is settled late, leavers since then are looked up among the charges. Records that were merged
 * count as one person.
 */
export function chargeableEnrolments(feeMonth: Month, unitIds: readonly number[]): string {
  const month = `'${firstDay(feeMonth)}'::date`;
  const inForce = (alias: string): string =>
    `${alias}.start_month <= ${month} AND (${alias}.end_month IS NULL OR ${alias}.end_month >= ${month})`;
  return `SELECT e.unit_id, e.person_id, e.id, coalesce(t.declaration_id, e.terms_declaration_id),
             coalesce(t.declared_wage_fen, e.declared_wage_fen), coalesce(t.insurance_types, e.insurance_types)
        FROM canbao.enrolment e
        LEFT JOIN LATERAL (SELECT * FROM canbao.enrolment_term earlier
               WHERE earlier.enrolment_id = e.id AND earlier.from_month <= ${month}
               ORDER BY earlier.from_month DESC LIMIT 1) t ON e.terms_from > ${month}
       WHERE e.unit_id IN (${unitIds.map(Math.trunc).join(',')}) AND ${inForce('e')}
         AND coalesce(t.person_type, e.person_type) NOT IN (${RETIRED.join(', ')})
         AND NOT EXISTS (SELECT FROM canbao.charge c
               WHERE c.kind = ${CHARGE_KIND_CODES.BACK_PAY} AND c.covered_month = ${month} AND c.person_id = e.person_id)
         AND (e.person_id NOT IN (SELECT l.person_id FROM canbao.enrolment l
               WHERE l.end_month >= ${month} - interval '1 month')
              OR (NOT EXISTS (SELECT FROM canbao.enrolment o
                   WHERE o.person_id = e.person_id AND o.id < e.id AND ${inForce('o')})
                  AND NOT EXISTS (SELECT FROM canbao.charge c
                   WHERE c.person_id = e.person_id AND c.covered_month = ${month}
                     AND c.kind IN (${CHARGE_KIND_CODES.REGULAR}, ${CHARGE_KIND_CODES.BACK_PAY}))))
         AND (e.person_id NOT IN (SELECT unnest(ARRAY[m.id, m.merged_into]) FROM canbao.person m WHERE m.merged_into IS NOT NULL)
              OR NOT EXISTS (${chargedUnderAnotherRecord(month, inForce('o'))}))`;
}

/** Few were ever merged: of those the other records of the same person are looked at as well. */
function chargedUnderAnotherRecord(month: string, inForce: string): string {
  return `SELECT FROM canbao.person own JOIN canbao.person other ON other.id_no_18 = own.id_no_18 AND other.id <> own.id
             AND coalesce(other.merged_into, other.id) = coalesce(own.merged_into, own.id)
           WHERE own.id = e.person_id
             AND (EXISTS (SELECT FROM canbao.charge c WHERE c.person_id = other.id AND c.covered_month = ${month}
                             AND c.kind IN (${CHARGE_KIND_CODES.REGULAR}, ${CHARGE_KIND_CODES.BACK_PAY}))
               OR EXISTS (SELECT FROM canbao.enrolment o WHERE o.person_id = other.id AND o.id < e.id AND ${inForce}))`;
}
