/** A person's record is not its unit's to write, but for the particulars that the rules let it keep up to date. */
export const FUNCTIONS = /* sql */ `
-- A function can only be made by its owner.
GRANT CREATE ON SCHEMA canbao TO canbao_system;
SET LOCAL ROLE canbao_system;

-- The facts of rules' PersonUpdateFacts beside those of the member; no row for somebody who is not enrolled in the unit now.
-- Call it after member_facts has locked the ID number. Of other units it tells no more than that there was one.
CREATE FUNCTION canbao.person_particulars(p_unit_id integer, p_id_no_18 text)
RETURNS TABLE (name text, phone text, residence text, work_start_date date, original_retirement_age integer,
               enrolled_elsewhere boolean)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
BEGIN
  PERFORM canbao.require_reach(p_unit_id);
  RETURN QUERY
  WITH found AS MATERIALIZED (SELECT person.* FROM person WHERE person.id_no_18 = p_id_no_18),
       held AS MATERIALIZED (SELECT enrolment.unit_id, enrolment.end_month FROM enrolment
                              WHERE enrolment.person_id IN (SELECT id FROM found)
                                AND (enrolment.end_month IS NULL OR enrolment.end_month >= enrolment.start_month))
  SELECT found.name, found.phone, found.residence, found.work_start_date, found.original_retirement_age,
         EXISTS (SELECT FROM held WHERE unit_id <> p_unit_id)
    FROM found
   WHERE found.merged_into IS NULL AND EXISTS (SELECT FROM held WHERE unit_id = p_unit_id AND end_month IS NULL)
   ORDER BY found.id LIMIT 1;
END $$;
REVOKE ALL ON FUNCTION canbao.person_particulars(integer, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION canbao.person_particulars(integer, text) TO canbao_app;

CREATE FUNCTION canbao.set_person_particulars(p_unit_id integer, p_person_id bigint, p_name text, p_phone text,
  p_residence text, p_work_start_date date, p_original_retirement_age integer)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
BEGIN
  PERFORM canbao.require_reach(p_unit_id);
  UPDATE person
     SET name = p_name, phone = p_phone, residence = p_residence, work_start_date = p_work_start_date,
         original_retirement_age = p_original_retirement_age
   WHERE person.id = p_person_id
     AND EXISTS (SELECT FROM enrolment JOIN person AS holder ON holder.id = enrolment.person_id
                  WHERE enrolment.unit_id = p_unit_id AND enrolment.end_month IS NULL
                    AND (holder.id = p_person_id OR holder.merged_into = p_person_id));
  IF NOT FOUND THEN RAISE insufficient_privilege USING MESSAGE = 'this person is not enrolled in the unit'; END IF;
END $$;
REVOKE ALL ON FUNCTION canbao.set_person_particulars(integer, bigint, text, text, text, date, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION canbao.set_person_particulars(integer, bigint, text, text, text, date, integer) TO canbao_app;

SET LOCAL ROLE canbao_owner;
REVOKE CREATE ON SCHEMA canbao FROM canbao_system;
`;
