/**
 * What operations must know of a person who may be insured anywhere. Merged records count as the one into which they were
 * merged; an enrolment that ended before it began never was.
 */
export const FACTS = /* sql */ `
-- A function can only be replaced by its owner.
GRANT CREATE ON SCHEMA canbao TO canbao_system;
SET LOCAL ROLE canbao_system;

-- As it was, but blind to merged records and void enrolments.
CREATE OR REPLACE FUNCTION canbao.enrolment_facts(
  p_unit_id integer, p_id_no_18 text, p_name text, p_fee_month date, p_year integer, p_lock boolean)
RETURNS TABLE (records integer, name_matches boolean, open_enrolment text, flexible_employment_open boolean,
               residents_open boolean, employees_insurance_this_year boolean, charged_months date[],
               original_retirement_age integer, fee_month_settled boolean)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
BEGIN
  PERFORM canbao.require_reach(p_unit_id);
  IF p_lock THEN
    PERFORM FROM unit WHERE id = p_unit_id FOR SHARE;
    PERFORM pg_advisory_xact_lock(hashtextextended('canbao.person ' || p_id_no_18, 0));
  END IF;
  RETURN QUERY
  WITH found AS MATERIALIZED (SELECT person.id, person.name, person.original_retirement_age AS age, person.merged_into
                                FROM person WHERE person.id_no_18 = p_id_no_18),
       held AS MATERIALIZED (SELECT enrolment.unit_id, enrolment.start_month, enrolment.end_month
                               FROM enrolment WHERE enrolment.person_id IN (SELECT id FROM found)
                                AND (enrolment.end_month IS NULL OR enrolment.end_month >= enrolment.start_month)),
       elsewhere AS MATERIALIZED (SELECT kind FROM coverage_elsewhere
                                   WHERE person_id IN (SELECT id FROM found) AND to_month IS NULL)
  SELECT (SELECT count(*)::integer FROM found WHERE merged_into IS NULL),
         (SELECT bool_or(upper(replace(name, ' ', '')) = p_name) FROM found WHERE merged_into IS NULL),
         (SELECT CASE WHEN bool_or(unit_id = p_unit_id) THEN 'HERE' WHEN count(*) > 0 THEN 'ELSEWHERE' END
            FROM held WHERE end_month IS NULL),
         EXISTS (SELECT FROM elsewhere WHERE kind = 'FLEXIBLE_EMPLOYMENT'),
         EXISTS (SELECT FROM elsewhere WHERE kind = 'RESIDENTS'),
         EXISTS (SELECT FROM held WHERE start_month <= make_date(p_year, 12, 1)
                    AND (end_month IS NULL OR end_month >= make_date(p_year, 1, 1))),
         ARRAY(SELECT covered_month FROM charge
                WHERE person_id IN (SELECT id FROM found) AND kind IN (10, 31) ORDER BY covered_month),
         (SELECT max(age) FROM found WHERE merged_into IS NULL),
         EXISTS (SELECT FROM bill WHERE bill.unit_id = p_unit_id AND bill.fee_month = p_fee_month);
END $$;

CREATE OR REPLACE FUNCTION canbao.find_or_create_person(
  p_unit_id integer, p_id_no_18 text, p_name text, p_sex text, p_birth_date date, p_person_type text,
  p_phone text, p_residence text, p_work_start_date date)
RETURNS TABLE (person_id bigint, person_no text)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
BEGIN
  PERFORM canbao.require_reach(p_unit_id);
  RETURN QUERY
  UPDATE person
     SET phone = coalesce(person.phone, p_phone), residence = coalesce(person.residence, p_residence),
         work_start_date = coalesce(person.work_start_date, p_work_start_date), person_type = p_person_type
   WHERE person.id_no_18 = p_id_no_18 AND person.merged_into IS NULL
  RETURNING person.id, person.person_no;
  IF FOUND THEN RETURN; END IF;
  RETURN QUERY
  INSERT INTO person (id_no, id_no_18, name, sex, birth_date, person_type, phone, residence, work_start_date)
  VALUES (p_id_no_18, p_id_no_18, p_name, p_sex, p_birth_date, p_person_type, p_phone, p_residence, p_work_start_date)
  RETURNING person.id, person.person_no;
END $$;

-- The facts of rules' MemberFacts. With p_lock it first holds the unit against settlement and the ID number against every
-- other operation, as enrolment_facts does. Of somebody who was never enrolled in the unit it tells the number of records
-- alone: no name, no month.
CREATE FUNCTION canbao.member_facts(p_unit_id integer, p_id_no_18 text, p_fee_month date, p_lock boolean)
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
                  AND charge.person_id IN (SELECT id FROM found) AND kind IN (10, 31) ORDER BY covered_month),
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
REVOKE ALL ON FUNCTION canbao.member_facts(integer, text, date, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION canbao.member_facts(integer, text, date, boolean) TO canbao_app;

SET LOCAL ROLE canbao_owner;
REVOKE CREATE ON SCHEMA canbao FROM canbao_system;
`;
