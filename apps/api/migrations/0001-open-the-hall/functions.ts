/**
 * What the server may know beyond its units' rows, each told by one function and nothing more. They are owned by
 * canbao_system, which sees all rows, and give away no more than their result.
 */
export const FUNCTIONS = /* sql */ `
CREATE FUNCTION canbao.account_for_sign_in(name text)
  RETURNS TABLE (id int, password_hash text, disabled boolean, demo boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = canbao, pg_temp
BEGIN ATOMIC
  SELECT a.id, a.password_hash, a.disabled, a.demo FROM canbao.account a WHERE a.username = lower(name);
END;

CREATE FUNCTION canbao.open_session(token_hash bytea, account int, created timestamptz, expires timestamptz)
  RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = canbao, pg_temp
BEGIN ATOMIC
  DELETE FROM canbao.session s WHERE s.expires_at < created;
  INSERT INTO canbao.session VALUES (token_hash, account, created, expires);
END;

CREATE FUNCTION canbao.close_session(hash bytea) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = canbao, pg_temp
BEGIN ATOMIC
  DELETE FROM canbao.session s WHERE s.token_hash = hash;
END;

CREATE FUNCTION canbao.viewer_of_session(hash bytea, at timestamptz)
  RETURNS TABLE (account_id int, username text, display_name text, roles text[], scopes text[], demo boolean,
                 unit_ids int[], unit_nos text[], expires_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = canbao, pg_temp
BEGIN ATOMIC
  SELECT a.id, a.username, a.display_name, a.roles, a.scopes, a.demo,
         coalesce(array_agg(u.id ORDER BY u.id) FILTER (WHERE u.id IS NOT NULL), '{}'),
         coalesce(array_agg(u.unit_no::text ORDER BY u.id) FILTER (WHERE u.id IS NOT NULL), '{}'),
         s.expires_at
    FROM canbao.session s
    JOIN canbao.account a ON a.id = s.account_id AND NOT a.disabled
    LEFT JOIN canbao.account_unit au ON au.account_id = a.id
    LEFT JOIN canbao.unit u ON u.id = au.unit_id
   WHERE s.token_hash = hash AND s.expires_at > at
   GROUP BY a.id, s.expires_at;
END;

-- Two requests about one ID number wait for each other here, so that the second sees what the first has stored.
CREATE FUNCTION canbao.lock_id_number(id_no text) RETURNS void
  LANGUAGE sql SET search_path = canbao, pg_temp
BEGIN ATOMIC
  SELECT pg_advisory_xact_lock(7, hashtext(id_no));
END;

-- What the enrolment rules ask of the records: never a name, never another unit.
CREATE FUNCTION canbao.enrolment_facts(own_unit int, wanted text, at_month date)
  RETURNS TABLE (names text[], open_here boolean, open_elsewhere boolean, flexible_open boolean, residents_open boolean,
                 employees_this_year boolean, charged_months date[], original_retirement_age int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = canbao, pg_temp
BEGIN ATOMIC
  WITH known AS (SELECT p.id, p.name, p.original_retirement_age FROM canbao.person p WHERE p.id_no_18 = wanted),
  enrolled AS (SELECT e.* FROM canbao.enrolment e JOIN known k ON k.id = e.person_id),
  covered AS (SELECT c.* FROM canbao.coverage_elsewhere c JOIN known k ON k.id = c.person_id
               WHERE c.to_month IS NULL OR c.to_month >= at_month)
  SELECT coalesce((SELECT array_agg(k.name) FROM known k), '{}'),
         EXISTS (SELECT FROM enrolled e WHERE e.end_month IS NULL AND e.unit_id = own_unit),
         EXISTS (SELECT FROM enrolled e WHERE e.end_month IS NULL AND e.unit_id <> own_unit),
         EXISTS (SELECT FROM covered c WHERE c.kind = 'FLEXIBLE_EMPLOYMENT'),
         EXISTS (SELECT FROM covered c WHERE c.kind = 'RESIDENTS'),
         EXISTS (SELECT FROM enrolled e WHERE extract(year FROM e.start_month) <= extract(year FROM at_month)
                  AND (e.end_month IS NULL OR extract(year FROM e.end_month) >= extract(year FROM at_month))),
         coalesce((SELECT array_agg(DISTINCT c.covered_month ORDER BY c.covered_month) FROM canbao.charge c
                    JOIN known k ON k.id = c.person_id WHERE c.kind IN (10, 31)), '{}'),
         (SELECT k.original_retirement_age FROM known k ORDER BY k.id LIMIT 1);
END;

-- Finds the one record of an ID number or makes it; fills in what was unknown and overwrites nothing.
CREATE FUNCTION canbao.find_or_create_person(wanted text, person_name text, person_sex text, born date, type text,
                                             phone_no text, lives_at text, works_since date) RETURNS bigint
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
DECLARE found bigint;
BEGIN
  PERFORM canbao.lock_id_number(wanted);
  SELECT p.id INTO found FROM canbao.person p WHERE p.id_no_18 = wanted ORDER BY p.id LIMIT 1;
  IF found IS NULL THEN
    INSERT INTO canbao.person (id_no, id_no_18, name, sex, birth_date, person_type, phone, residence, work_start_date)
    VALUES (wanted, wanted, person_name, person_sex, born, type, phone_no, lives_at, works_since) RETURNING id INTO found;
  ELSE
    UPDATE canbao.person p SET person_type = type, phone = coalesce(p.phone, phone_no),
           residence = coalesce(p.residence, lives_at), work_start_date = coalesce(p.work_start_date, works_since)
     WHERE p.id = found;
  END IF;
  RETURN found;
END $$;

-- Anyone with the code may ask what was printed.
CREATE FUNCTION canbao.verify_document(wanted text)
  RETURNS TABLE (code text, kind text, fee_month date, content_hash text, printed jsonb, printed_on date,
                 unit_id int, bill_id int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = canbao, pg_temp
BEGIN ATOMIC
  SELECT d.code, d.kind, d.fee_month, d.content_hash, d.printed, d.printed_on, d.unit_id, d.bill_id
    FROM canbao.document d WHERE d.code = wanted;
END;

-- A bill that has been issued never changes again, nor do the charges that it adds up.
CREATE FUNCTION canbao.refuse_frozen() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
DECLARE row record := CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  IF current_setting('canbao.rewind', true) = 'on' AND session_user NOT IN ('canbao_app', 'canbao_system', 'canbao_analyst') THEN
    RETURN row;
  END IF;
  IF EXISTS (SELECT FROM canbao.bill b WHERE b.unit_id = row.unit_id AND b.fee_month = row.fee_month) THEN
    RAISE EXCEPTION 'the bill of % for unit % has been issued', to_char(row.fee_month, 'YYYY-MM'), row.unit_id
      USING ERRCODE = 'CB001';
  END IF;
  RETURN row;
END $$;
CREATE FUNCTION canbao.refuse_bill_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
BEGIN
  IF current_setting('canbao.rewind', true) = 'on' AND session_user NOT IN ('canbao_app', 'canbao_system', 'canbao_analyst') THEN
    RETURN coalesce(NEW, OLD);
  END IF;
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'bill' AND to_jsonb(NEW) - 'paid_fen' = to_jsonb(OLD) - 'paid_fen' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a bill that has been issued is frozen' USING ERRCODE = 'CB001';
END $$;
CREATE TRIGGER charge_frozen BEFORE UPDATE OR DELETE ON charge FOR EACH ROW EXECUTE FUNCTION canbao.refuse_frozen();
-- settlement writes kind 10 by the million and issues the bill after it; the others are few and checked one by one
CREATE TRIGGER charge_too_late AFTER INSERT ON charge FOR EACH ROW WHEN (NEW.kind <> 10)
  EXECUTE FUNCTION canbao.refuse_frozen();
CREATE TRIGGER bill_frozen BEFORE UPDATE OR DELETE ON bill FOR EACH ROW EXECUTE FUNCTION canbao.refuse_bill_change();
CREATE TRIGGER bill_line_frozen BEFORE UPDATE OR DELETE ON bill_line FOR EACH ROW EXECUTE FUNCTION canbao.refuse_bill_change();

-- a function's new owner must be able to make one there, for this moment only
GRANT CREATE ON SCHEMA canbao TO canbao_system;
DO $$
DECLARE signature text;
BEGIN
  FOR signature IN
    SELECT p.oid::regprocedure::text FROM pg_proc p
     WHERE p.pronamespace = 'canbao'::regnamespace AND p.prosecdef
  LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', signature);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO canbao_app', signature);
    EXECUTE format('ALTER FUNCTION %s OWNER TO canbao_system', signature);
  END LOOP;
END $$;
REVOKE CREATE ON SCHEMA canbao FROM canbao_system;
`;
