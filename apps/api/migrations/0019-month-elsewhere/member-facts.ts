/**
 * Somebody may be in force in two units in one month: stopped here with its end, enrolled there in it. Settlement charges
 * the earlier enrolment, so that to the other unit the month counts as charged before it is.
 */
export const MEMBER_FACTS = /* sql */ `
GRANT CREATE ON SCHEMA canbao TO canbao_system;
SET LOCAL ROLE canbao_system;

CREATE OR REPLACE FUNCTION canbao.member_facts(p_unit_id integer, p_id_no_18 text, p_fee_month date, p_lock boolean)
RETURNS TABLE (records integer, person_id bigint, person_name text, person_type text, enrolments jsonb,
               charged_months date[], back_pay jsonb, fee_month_settled boolean)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
BEGIN
  PERFORM canbao.require_reach(p_unit_id);
  IF p_lock THEN
    PERFORM FROM unit WHERE id = p_unit_id FOR SHARE;
    PERFORM pg_advisory_xact_lock(hashtextextended('canbao.person ' || p_id_no_18, 0));
  END IF;
  RETURN QUERY
  WITH found AS MATERIALIZED (SELECT person.id, person.name, person.person_type AS type, person.merged_into
                                FROM person WHERE person.id_no_18 = p_id_no_18),
       held AS MATERIALIZED (SELECT enrolment.id, enrolment.start_month, enrolment.end_month
                               FROM enrolment WHERE enrolment.unit_id = p_unit_id
                                AND enrolment.person_id IN (SELECT id FROM found)),
       here AS MATERIALIZED (SELECT found.id, found.name, found.type FROM found
                              WHERE found.merged_into IS NULL AND EXISTS (SELECT FROM held) ORDER BY found.id LIMIT 1)
  SELECT (SELECT count(*)::integer FROM found WHERE merged_into IS NULL),
         (SELECT here.id FROM here), (SELECT here.name FROM here), (SELECT here.type FROM here),
         (SELECT coalesce(jsonb_agg(jsonb_build_object(
                   'id', held.id, 'startMonth', to_char(held.start_month, 'YYYY-MM'),
                   'endMonth', to_char(held.end_month, 'YYYY-MM'), 'terms',
                   (SELECT jsonb_agg(jsonb_build_object('from', to_char(term.from_month, 'YYYY-MM'),
                             'declaredWage', term.declared_wage_fen, 'insuranceTypes', term.insurance_types,
                             'personType', term.person_type, 'declarationId', term.declaration_id) ORDER BY term.from_month)
                      FROM enrolment_term AS term WHERE term.enrolment_id = held.id)) ORDER BY held.id), '[]')
            FROM held),
         ARRAY(SELECT covered_month FROM charge WHERE EXISTS (SELECT FROM held)
                  AND charge.person_id IN (SELECT id FROM found) AND kind IN (10, 31)
                UNION
               SELECT p_fee_month WHERE EXISTS (SELECT FROM enrolment AS other
                  WHERE other.person_id IN (SELECT id FROM found) AND other.unit_id <> p_unit_id
                    AND other.start_month <= p_fee_month AND (other.end_month IS NULL OR other.end_month >= p_fee_month)
                    AND other.id < (SELECT min(held.id) FROM held WHERE held.start_month <= p_fee_month
                                       AND (held.end_month IS NULL OR held.end_month >= p_fee_month)))
                ORDER BY 1),
         (SELECT coalesce(jsonb_agg(jsonb_build_object(
                   'chargeId', charge.id, 'coveredMonth', to_char(charge.covered_month, 'YYYY-MM'),
                   'feeMonth', to_char(charge.fee_month, 'YYYY-MM'), 'base', charge.base_fen,
                   'declarationId', charge.declaration_id, 'billed', bill.id IS NOT NULL,
                   'paid', coalesce(bill.paid_fen >= bill.amount_fen, false),
                   'amounts', jsonb_build_array(basic_personal, basic_employer, large_personal, large_employer,
                     local_personal, local_employer, maternity_personal, maternity_employer, care_personal, care_employer,
                     illness_personal, illness_employer, civil_personal, civil_employer)) ORDER BY charge.covered_month), '[]')
            FROM charge LEFT JOIN bill ON bill.unit_id = charge.unit_id AND bill.fee_month = charge.fee_month
           WHERE charge.unit_id = p_unit_id AND charge.person_id IN (SELECT id FROM found) AND charge.kind = 31),
         EXISTS (SELECT FROM bill WHERE bill.unit_id = p_unit_id AND bill.fee_month = p_fee_month);
END $$;

SET LOCAL ROLE canbao_owner;
REVOKE CREATE ON SCHEMA canbao FROM canbao_system;
`;
