/** A person's record is not its unit's to write; its type follows the terms of the enrolment that is open there. */
export const FUNCTIONS = /* sql */ `
-- A function can only be made by its owner.
GRANT CREATE ON SCHEMA canbao TO canbao_system;
SET LOCAL ROLE canbao_system;

CREATE FUNCTION canbao.set_person_type(p_unit_id integer, p_person_id bigint, p_person_type text)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
BEGIN
  PERFORM canbao.require_reach(p_unit_id);
  UPDATE person SET person_type = p_person_type
   WHERE person.id = p_person_id
     AND EXISTS (SELECT FROM enrolment JOIN person AS holder ON holder.id = enrolment.person_id
                  WHERE enrolment.unit_id = p_unit_id AND enrolment.end_month IS NULL
                    AND (holder.id = p_person_id OR holder.merged_into = p_person_id));
  IF NOT FOUND THEN RAISE insufficient_privilege USING MESSAGE = 'this person is not enrolled in the unit'; END IF;
END $$;
REVOKE ALL ON FUNCTION canbao.set_person_type(integer, bigint, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION canbao.set_person_type(integer, bigint, text) TO canbao_app;

SET LOCAL ROLE canbao_owner;
REVOKE CREATE ON SCHEMA canbao FROM canbao_system;
`;
