/**
 * The few questions that reach past row security, each answering no more than its purpose needs. They run as
 * canbao_system with a fixed search path; only the server's role may call them.
 */

/** Sessions: who holds a token, and what the transaction may therefore touch. */
const SESSION_FUNCTIONS = /* sql */ `
CREATE FUNCTION canbao.account_for_sign_in(p_username text)
RETURNS TABLE (account_id integer, password_hash text, disabled boolean, demo boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
  SELECT id, password_hash, disabled, demo FROM account WHERE username = p_username
$$;

CREATE FUNCTION canbao.open_session(p_token_hash bytea, p_account_id integer, p_seconds integer)
RETURNS timestamptz LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
  DELETE FROM session WHERE expires_at < now() - interval '1 day';
  INSERT INTO session (token_hash, account_id, expires_at)
  VALUES (p_token_hash, p_account_id, now() + make_interval(secs => p_seconds))
  RETURNING expires_at;
$$;

CREATE FUNCTION canbao.close_session(p_token_hash bytea)
RETURNS boolean LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
  WITH gone AS (DELETE FROM session WHERE token_hash = p_token_hash RETURNING 1) SELECT EXISTS (SELECT FROM gone);
$$;

-- Called at the head of every transaction. A token that is unknown, signed out, expired or whose account is disabled
-- gives no row and leaves the settings empty, so that nothing at all is visible after it.
CREATE FUNCTION canbao.enter_session(p_token_hash bytea, p_demo boolean)
RETURNS TABLE (account_id integer, username text, display_name text, roles text[], scopes text[], demo boolean,
               unit_ids integer[], unit_nos text[], unit_areas text[], agency boolean, expires_at timestamptz)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
DECLARE
  viewer record;
BEGIN
  SELECT holder.id, holder.username, holder.display_name, holder.roles, holder.scopes, holder.demo,
         coalesce(mine.ids, '{}') AS unit_ids, coalesce(mine.numbers, '{}') AS unit_nos,
         coalesce(mine.areas, '{}') AS unit_areas,
         holder.roles && ARRAY['OFFICER', 'ANALYST', 'PORTAL'] AS agency, opened.expires_at
    INTO viewer
    FROM session AS opened
    JOIN account AS holder ON holder.id = opened.account_id
    LEFT JOIN LATERAL (SELECT array_agg(unit.id ORDER BY unit.id) AS ids, array_agg(unit.unit_no ORDER BY unit.id) AS numbers,
                             array_agg(unit.area ORDER BY unit.id) AS areas
                         FROM account_unit JOIN unit ON unit.id = account_unit.unit_id
                        WHERE account_unit.account_id = holder.id) AS mine ON true
   WHERE opened.token_hash = p_token_hash AND opened.expires_at > now()
     AND NOT holder.disabled AND (p_demo OR NOT holder.demo);
  IF NOT FOUND THEN RETURN; END IF;
  PERFORM set_config('canbao.units', viewer.unit_ids::text, true),
          set_config('canbao.agency', CASE WHEN viewer.agency THEN 'on' ELSE 'off' END, true),
          set_config('canbao.account', viewer.id::text, true);
  RETURN QUERY SELECT viewer.id, viewer.username, viewer.display_name, viewer.roles, viewer.scopes, viewer.demo,
                      viewer.unit_ids, viewer.unit_nos, viewer.unit_areas, viewer.agency, viewer.expires_at;
END $$;

-- Names for those who submitted what the caller may see.
CREATE FUNCTION canbao.account_names(p_ids integer[])
RETURNS TABLE (account_id integer, display_name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
  SELECT id, display_name FROM account WHERE id = ANY (p_ids)
$$;
`;

/** Persons: what an enrolment must know of somebody who may be insured anywhere. */
const PERSON_FUNCTIONS = /* sql */ `
CREATE FUNCTION canbao.require_reach(p_unit_id integer) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = canbao, pg_temp AS $$
BEGIN
  IF NOT (canbao.agency_reach() OR p_unit_id = ANY (canbao.current_units())) THEN
    RAISE insufficient_privilege USING MESSAGE = 'this unit is out of reach';
  END IF;
END $$;

-- The facts of rules' EnrolmentFacts. With p_lock it first holds the unit against settlement and the ID number against
-- every other enrolment, wherever submitted, until the transaction ends; what it then reads is what they left behind.
-- p_name is in the form in which names are compared. Another unit is never named; without the right name nobody learns
-- from the answer whether and where somebody is insured, because the rules tell nothing then.
CREATE FUNCTION canbao.enrolment_facts(
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
  WITH found AS MATERIALIZED (SELECT person.id, person.name, person.original_retirement_age AS age
                                FROM person WHERE person.id_no_18 = p_id_no_18),
       held AS MATERIALIZED (SELECT enrolment.unit_id, enrolment.start_month, enrolment.end_month
                               FROM enrolment WHERE enrolment.person_id IN (SELECT id FROM found)),
       elsewhere AS MATERIALIZED (SELECT kind FROM coverage_elsewhere
                                   WHERE person_id IN (SELECT id FROM found) AND to_month IS NULL)
  SELECT (SELECT count(*)::integer FROM found),
         (SELECT bool_or(upper(replace(name, ' ', '')) = p_name) FROM found),
         (SELECT CASE WHEN bool_or(unit_id = p_unit_id) THEN 'HERE' WHEN count(*) > 0 THEN 'ELSEWHERE' END
            FROM held WHERE end_month IS NULL),
         EXISTS (SELECT FROM elsewhere WHERE kind = 'FLEXIBLE_EMPLOYMENT'),
         EXISTS (SELECT FROM elsewhere WHERE kind = 'RESIDENTS'),
         EXISTS (SELECT FROM held WHERE start_month <= make_date(p_year, 12, 1)
                    AND (end_month IS NULL OR end_month >= make_date(p_year, 1, 1))),
         ARRAY(SELECT covered_month FROM charge
                WHERE person_id IN (SELECT id FROM found) AND kind IN (10, 31) ORDER BY covered_month),
         (SELECT max(age) FROM found),
         EXISTS (SELECT FROM bill WHERE bill.unit_id = p_unit_id AND bill.fee_month = p_fee_month);
END $$;

-- The person with this ID number, made when nobody is on record; what is missing on record is filled in, nothing that
-- stands there is overwritten. Call it after enrolment_facts has locked the ID number.
CREATE FUNCTION canbao.find_or_create_person(
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
   WHERE person.id_no_18 = p_id_no_18
  RETURNING person.id, person.person_no;
  IF FOUND THEN RETURN; END IF;
  RETURN QUERY
  INSERT INTO person (id_no, id_no_18, name, sex, birth_date, person_type, phone, residence, work_start_date)
  VALUES (p_id_no_18, p_id_no_18, p_name, p_sex, p_birth_date, p_person_type, p_phone, p_residence, p_work_start_date)
  RETURNING person.id, person.person_no;
END $$;
`;

/** Documents: whoever holds a code may ask whether the paper is genuine. */
const DOCUMENT_FUNCTIONS = /* sql */ `
CREATE FUNCTION canbao.verify_document(p_code text)
RETURNS TABLE (code text, kind text, unit_name text, fee_month date, printed jsonb, printed_on date,
               content_hash text, bill jsonb, bill_lines jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
  SELECT document.code, document.kind, unit.name, document.fee_month, document.printed, document.printed_on,
         document.content_hash, to_jsonb(bill),
         (SELECT coalesce(jsonb_agg(to_jsonb(bill_line) ORDER BY seq), '[]')
            FROM bill_line WHERE bill_line.bill_id = bill.id)
    FROM document JOIN unit ON unit.id = document.unit_id JOIN bill ON bill.id = document.bill_id
   WHERE document.code = p_code
$$;
`;

const DEFINERS = [
  'account_for_sign_in(text)',
  'open_session(bytea, integer, integer)',
  'close_session(bytea)',
  'enter_session(bytea, boolean)',
  'account_names(integer[])',
  'enrolment_facts(integer, text, text, date, integer, boolean)',
  'find_or_create_person(integer, text, text, text, date, text, text, text, date)',
  'verify_document(text)',
];

export const FUNCTIONS = SESSION_FUNCTIONS + PERSON_FUNCTIONS + DOCUMENT_FUNCTIONS;

/** After the revocation for everybody: the server may call them, and they run as canbao_system. */
export const FUNCTION_ACCESS = /* sql */ `
GRANT EXECUTE ON FUNCTION canbao.require_reach(integer) TO canbao_system;
${DEFINERS.map((name) => `GRANT EXECUTE ON FUNCTION canbao.${name} TO canbao_app;`).join('\n')}
-- Handing a function over asks that its new owner could have made it.
GRANT CREATE ON SCHEMA canbao TO canbao_system;
${DEFINERS.map((name) => `ALTER FUNCTION canbao.${name} OWNER TO canbao_system;`).join('\n')}
REVOKE CREATE ON SCHEMA canbao FROM canbao_system;
`;
