/**
 * A portal's key can be taken away, and the portal stays bound to its end users: by itself it reaches nothing, and nobody can
 * sign for it until another key is registered.
 */
export const REMOVED_KEYS = /* sql */ `
ALTER TABLE canbao.account ADD COLUMN end_users_only boolean NOT NULL DEFAULT false;
UPDATE canbao.account SET end_users_only = true WHERE end_user_key IS NOT NULL;
ALTER TABLE canbao.account DROP CONSTRAINT account_end_user_key_is_a_portals;
ALTER TABLE canbao.account ADD CONSTRAINT account_end_users_are_a_portals
  CHECK (NOT end_users_only OR 'PORTAL' = ANY (roles));
ALTER TABLE canbao.account ADD CONSTRAINT account_end_user_key_binds CHECK (end_user_key IS NULL OR end_users_only);

GRANT CREATE ON SCHEMA canbao TO canbao_system;
SET LOCAL ROLE canbao_system;

-- As before, except that it goes by whether the account is bound, and not by whether it has a key at this moment.
CREATE OR REPLACE FUNCTION canbao.enter_session(p_token_hash bytea, p_demo boolean)
RETURNS TABLE (account_id integer, username text, display_name text, roles text[], scopes text[], demo boolean,
               unit_ids integer[], unit_nos text[], unit_areas text[], agency boolean, expires_at timestamptz)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
BEGIN
  SELECT holder.id, holder.username, holder.display_name, holder.roles, holder.scopes, holder.demo,
         CASE WHEN holder.end_users_only THEN '{}' ELSE holder.unit_ids END,
         CASE WHEN holder.end_users_only THEN '{}' ELSE holder.unit_nos END,
         CASE WHEN holder.end_users_only THEN '{}' ELSE holder.unit_areas END,
         CASE WHEN holder.end_users_only THEN false
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

-- For officers, which the caller has checked and which is checked here again. Without a key the former one is taken away.
-- False when no portal has this name.
CREATE OR REPLACE FUNCTION canbao.set_end_user_key(p_username text, p_key text) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
BEGIN
  IF NOT canbao.is_officer() THEN RAISE insufficient_privilege USING MESSAGE = 'keys are for officers'; END IF;
  UPDATE account SET end_user_key = p_key, end_users_only = end_users_only OR p_key IS NOT NULL
   WHERE username = p_username AND 'PORTAL' = ANY (roles);
  RETURN FOUND;
END $$;

-- Every portal, to officers; nothing to anybody else.
CREATE FUNCTION canbao.portals()
RETURNS TABLE (username text, display_name text, scopes text[], unit_nos text[], end_users_only boolean,
               end_user_key text, disabled boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
  SELECT username, display_name, scopes, unit_nos, end_users_only, end_user_key, disabled FROM account
   WHERE 'PORTAL' = ANY (roles) AND (SELECT canbao.is_officer()) ORDER BY username
$$;
REVOKE ALL ON FUNCTION canbao.portals() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION canbao.portals() TO canbao_app;

SET LOCAL ROLE canbao_owner;
REVOKE CREATE ON SCHEMA canbao FROM canbao_system;
`;
