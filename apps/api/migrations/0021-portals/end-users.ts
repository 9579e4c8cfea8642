/**
 * Whom a portal asks for. A portal whose key is registered acts for its end users alone: by itself it reaches nothing, and
 * with an assertion that the server has verified, the units that are named there and that it may reach itself. A portal
 * to which units are given (account_unit) may reach those, any other all.
 */
export const END_USERS = /* sql */ `
ALTER TABLE canbao.account ADD COLUMN end_user_key text;
ALTER TABLE canbao.account ADD CONSTRAINT account_end_user_key_is_a_portals
  CHECK (end_user_key IS NULL OR 'PORTAL' = ANY (roles));

GRANT CREATE ON SCHEMA canbao TO canbao_system;
SET LOCAL ROLE canbao_system;

-- As before, except for portals (see above); what the account reaches is read from the account itself.
CREATE OR REPLACE FUNCTION canbao.enter_session(p_token_hash bytea, p_demo boolean)
RETURNS TABLE (account_id integer, username text, display_name text, roles text[], scopes text[], demo boolean,
               unit_ids integer[], unit_nos text[], unit_areas text[], agency boolean, expires_at timestamptz)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
BEGIN
  SELECT holder.id, holder.username, holder.display_name, holder.roles, holder.scopes, holder.demo,
         CASE WHEN holder.end_user_key IS NULL THEN holder.unit_ids ELSE '{}' END,
         CASE WHEN holder.end_user_key IS NULL THEN holder.unit_nos ELSE '{}' END,
         CASE WHEN holder.end_user_key IS NULL THEN holder.unit_areas ELSE '{}' END,
         CASE WHEN holder.end_user_key IS NOT NULL THEN false
              WHEN holder.roles && ARRAY['OFFICER', 'ANALYST'] THEN true
              ELSE 'PORTAL' = ANY (holder.roles) AND holder.unit_ids = '{}' END, opened.expires_at
    INTO account_id, username, display_name, roles, scopes, demo, unit_ids, unit_nos, unit_areas, agency, expires_at
    FROM session AS opened
    JOIN account AS holder ON holder.id = opened.account_id
   WHERE opened.token_hash = p_token_hash AND opened.expires_at > now()
     AND NOT holder.disabled AND (p_demo OR NOT holder.demo);
  IF NOT FOUND THEN RETURN; END IF;
  PERFORM set_config('canbao.units', enter_session.unit_ids::text, true),
          set_config('canbao.agency', CASE WHEN enter_session.agency THEN 'on' ELSE 'off' END, true),
          set_config('canbao.account', enter_session.account_id::text, true);
  RETURN NEXT;
END $$;

-- The key by which the transaction's own account signs whom it asks for; null for one that has none.
CREATE FUNCTION canbao.end_user_key() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
  SELECT end_user_key FROM account WHERE id = canbao.current_account()
$$;

-- From here on the transaction reaches what an end user may who is limited to these units. Called for an assertion that
-- has been verified; for an account without a key it gives nothing.
CREATE FUNCTION canbao.act_for_end_user(p_unit_nos text[])
RETURNS TABLE (unit_ids integer[], unit_nos text[], unit_areas text[])
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
BEGIN
  RETURN QUERY
  WITH portal AS MATERIALIZED (SELECT id FROM account
                                WHERE id = canbao.current_account() AND end_user_key IS NOT NULL),
       given AS MATERIALIZED (SELECT account_unit.unit_id FROM account_unit JOIN portal ON portal.id = account_unit.account_id),
       reached AS MATERIALIZED (SELECT unit.id, unit.unit_no, unit.area FROM unit, portal WHERE unit.unit_no = ANY (p_unit_nos)
                     AND (NOT EXISTS (SELECT FROM given) OR unit.id IN (SELECT unit_id FROM given))),
       told AS MATERIALIZED (SELECT coalesce(array_agg(id ORDER BY id), '{}') AS ids,
                                    coalesce(array_agg(unit_no ORDER BY id), '{}') AS numbers,
                                    coalesce(array_agg(area ORDER BY id), '{}') AS areas FROM reached),
       entered AS MATERIALIZED (SELECT set_config('canbao.units', told.ids::text, true),
                                       set_config('canbao.agency', 'off', true) FROM told)
  SELECT told.ids, told.numbers, told.areas FROM told, entered;
END $$;

-- For officers, which the caller has checked and which is checked here again. False when no portal has this name.
CREATE FUNCTION canbao.set_end_user_key(p_username text, p_key text) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM account WHERE id = canbao.current_account() AND 'OFFICER' = ANY (roles)) THEN
    RAISE insufficient_privilege USING MESSAGE = 'keys are for officers';
  END IF;
  UPDATE account SET end_user_key = p_key WHERE username = p_username AND 'PORTAL' = ANY (roles);
  RETURN FOUND;
END $$;

REVOKE ALL ON FUNCTION canbao.end_user_key(), canbao.act_for_end_user(text[]), canbao.set_end_user_key(text, text)
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION canbao.end_user_key(), canbao.act_for_end_user(text[]), canbao.set_end_user_key(text, text)
  TO canbao_app;

SET LOCAL ROLE canbao_owner;
REVOKE CREATE ON SCHEMA canbao FROM canbao_system;
`;
