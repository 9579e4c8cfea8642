/**
 * Several records of one person, side by side, and their merging. Histories are not rewritten: enrolments and charges stay
 * with the record under which they were made, and whoever asks for the ID number finds them all.
 */
export const MERGING = /* sql */ `
CREATE TABLE canbao.person_merge (
  merged_id bigint CONSTRAINT person_merge_pkey PRIMARY KEY
    CONSTRAINT person_merge_merged_id_fkey REFERENCES canbao.person (id),
  kept_id bigint NOT NULL CONSTRAINT person_merge_kept_id_fkey REFERENCES canbao.person (id),
  merged_by integer NOT NULL CONSTRAINT person_merge_merged_by_fkey REFERENCES canbao.account (id),
  -- business time
  merged_at timestamptz NOT NULL,
  CONSTRAINT person_merge_is_of_two CHECK (merged_id <> kept_id)
);
CREATE INDEX person_merge_kept_id ON canbao.person_merge (kept_id);
ALTER TABLE canbao.person_merge ENABLE ROW LEVEL SECURITY;
ALTER TABLE canbao.person_merge FORCE ROW LEVEL SECURITY;
CREATE POLICY of_the_agency ON canbao.person_merge USING ((SELECT canbao.agency_reach()));
GRANT SELECT ON canbao.person_merge TO canbao_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON canbao.person_merge TO canbao_system;

GRANT CREATE ON SCHEMA canbao TO canbao_system;
SET LOCAL ROLE canbao_system;

-- For officers alone, which the caller has checked; the reach is checked here again.
CREATE FUNCTION canbao.person_records(p_id_no_18 text)
RETURNS TABLE (person_no text, id_no text, name text, sex text, birth_date date, person_type text, phone text,
               residence text, work_start_date date, original_retirement_age integer, living_status text,
               merged_into text, enrolments jsonb, charges integer, charged_fen bigint, coverages jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
BEGIN
  IF NOT canbao.agency_reach() THEN RAISE insufficient_privilege USING MESSAGE = 'records are for the agency'; END IF;
  RETURN QUERY
  SELECT p.person_no, p.id_no, p.name, p.sex, p.birth_date, p.person_type, p.phone, p.residence, p.work_start_date,
         p.original_retirement_age, p.living_status, (SELECT k.person_no FROM person k WHERE k.id = p.merged_into),
         (SELECT coalesce(jsonb_agg(jsonb_build_object('unitNo', u.unit_no, 'unitName', u.name,
                   'startMonth', to_char(e.start_month, 'YYYY-MM'), 'endMonth', to_char(e.end_month, 'YYYY-MM'))
                   ORDER BY e.id), '[]')
            FROM enrolment e JOIN unit u ON u.id = e.unit_id WHERE e.person_id = p.id),
         c.charges, c.charged_fen,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', o.kind, 'fromMonth', to_char(o.from_month, 'YYYY-MM'),
                   'toMonth', to_char(o.to_month, 'YYYY-MM')) ORDER BY o.id), '[]')
            FROM coverage_elsewhere o WHERE o.person_id = p.id)
    FROM person p
    CROSS JOIN LATERAL (SELECT count(DISTINCT l.charge_id)::integer AS charges,
                               coalesce(sum(l.personal_fen + l.employer_fen), 0)::bigint AS charged_fen
                          FROM charge_line l WHERE l.person_id = p.id) c
   WHERE p.id_no_18 = p_id_no_18 ORDER BY p.id;
END $$;

CREATE FUNCTION canbao.duplicate_numbers(p_skip integer, p_take integer)
RETURNS TABLE (id_no_18 text, total integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
BEGIN
  IF NOT canbao.agency_reach() THEN RAISE insufficient_privilege USING MESSAGE = 'records are for the agency'; END IF;
  RETURN QUERY
  SELECT p.id_no_18, (count(*) OVER ())::integer FROM person p WHERE p.merged_into IS NULL
   GROUP BY p.id_no_18 HAVING count(*) > 1 ORDER BY p.id_no_18 OFFSET p_skip LIMIT p_take;
END $$;

-- Holds the ID number as every operation does, so that nothing is decided about the person meanwhile.
CREATE FUNCTION canbao.hold_person(p_id_no_18 text) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
  SELECT pg_advisory_xact_lock(hashtextextended('canbao.person ' || p_id_no_18, 0))
$$;

-- What is missing on the record that is kept is filled in from the other; nothing that stands there is overwritten.
CREATE FUNCTION canbao.merge_person(p_keep text, p_merge text, p_account integer, p_at timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
DECLARE
  kept bigint := (SELECT id FROM person WHERE person_no = p_keep);
  merged person%ROWTYPE;
BEGIN
  IF NOT canbao.agency_reach() THEN RAISE insufficient_privilege USING MESSAGE = 'records are for the agency'; END IF;
  SELECT * INTO STRICT merged FROM person WHERE person_no = p_merge;
  UPDATE person SET phone = coalesce(phone, merged.phone), residence = coalesce(residence, merged.residence),
         work_start_date = coalesce(work_start_date, merged.work_start_date),
         original_retirement_age = coalesce(original_retirement_age, merged.original_retirement_age)
   WHERE id = kept;
  -- what had been merged into the one that goes now leads to the one that stays
  UPDATE person SET merged_into = kept WHERE id = merged.id OR merged_into = merged.id;
  INSERT INTO person_merge (merged_id, kept_id, merged_by, merged_at) VALUES (merged.id, kept, p_account, p_at);
END $$;

REVOKE ALL ON FUNCTION canbao.person_records(text), canbao.duplicate_numbers(integer, integer), canbao.hold_person(text),
  canbao.merge_person(text, text, integer, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION canbao.person_records(text), canbao.duplicate_numbers(integer, integer), canbao.hold_person(text),
  canbao.merge_person(text, text, integer, timestamptz) TO canbao_app;

SET LOCAL ROLE canbao_owner;
REVOKE CREATE ON SCHEMA canbao FROM canbao_system;
`;
