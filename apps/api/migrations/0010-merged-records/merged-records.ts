/**
 * What is one person is shown as one: whoever knew a record that was merged sees the record that was kept, and a merge says
 * what it filled in.
 */
export const MERGED_RECORDS = /* sql */ `
ALTER TABLE canbao.person_merge ADD COLUMN filled jsonb NOT NULL DEFAULT '{}';
CREATE INDEX person_merged_into ON canbao.person (merged_into) WHERE merged_into IS NOT NULL;

GRANT CREATE ON SCHEMA canbao TO canbao_system;
SET LOCAL ROLE canbao_system;

-- The records into which those of my units' people were merged. A policy on person cannot ask person itself.
CREATE FUNCTION canbao.kept_records() RETURNS SETOF bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = canbao, pg_temp ROWS 10 AS $$
  SELECT merged.merged_into FROM person merged
   WHERE merged.merged_into IS NOT NULL
     AND EXISTS (SELECT FROM enrolment WHERE enrolment.person_id = merged.id
                    AND enrolment.unit_id = ANY (canbao.current_units()))
$$;
REVOKE ALL ON FUNCTION canbao.kept_records() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION canbao.kept_records() TO canbao_app, canbao_analyst, canbao_owner;

-- As it was, and says what it filled in. An old number of 15 digits gives way to the one that is in use.
CREATE OR REPLACE FUNCTION canbao.merge_person(p_keep text, p_merge text, p_account integer, p_at timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
DECLARE
  kept person%ROWTYPE;
  merged person%ROWTYPE;
BEGIN
  IF NOT canbao.agency_reach() THEN RAISE insufficient_privilege USING MESSAGE = 'records are for the agency'; END IF;
  SELECT * INTO STRICT kept FROM person WHERE person_no = p_keep;
  SELECT * INTO STRICT merged FROM person WHERE person_no = p_merge;
  UPDATE person SET id_no = kept.id_no_18, phone = coalesce(phone, merged.phone),
         residence = coalesce(residence, merged.residence),
         work_start_date = coalesce(work_start_date, merged.work_start_date),
         original_retirement_age = coalesce(original_retirement_age, merged.original_retirement_age)
   WHERE id = kept.id;
  -- what had been merged into the one that goes now leads to the one that stays
  UPDATE person SET merged_into = kept.id WHERE id = merged.id OR merged_into = merged.id;
  INSERT INTO person_merge (merged_id, kept_id, merged_by, merged_at, filled)
  VALUES (merged.id, kept.id, p_account, p_at, jsonb_strip_nulls(jsonb_build_object(
    'idNo', CASE WHEN kept.id_no <> kept.id_no_18 THEN kept.id_no_18 END,
    'phone', CASE WHEN kept.phone IS NULL THEN merged.phone END,
    'residence', CASE WHEN kept.residence IS NULL THEN merged.residence END,
    'workStartDate', CASE WHEN kept.work_start_date IS NULL THEN merged.work_start_date END,
    'originalRetirementAge', CASE WHEN kept.original_retirement_age IS NULL THEN merged.original_retirement_age END)));
END $$;

SET LOCAL ROLE canbao_owner;
REVOKE CREATE ON SCHEMA canbao FROM canbao_system;

-- A unit sees whoever is or was enrolled in it, also under a record that has been merged into another.
ALTER POLICY of_my_unit ON canbao.person USING ((SELECT canbao.agency_reach())
  OR id IN (SELECT person_id FROM canbao.enrolment WHERE unit_id = ANY ((SELECT canbao.current_units())::integer[]))
  OR id IN (SELECT canbao.kept_records()));
`;
