import type { MigrationInterface, QueryRunner } from 'typeorm';

const SIGNATURE = 'canbao.enter_session(p_token_hash bytea, p_demo boolean, p_query_timeout text)';

/**
 * Who asks is told as one JSON text from one statement, for each request begins with it: that takes less time than columns
 * took, and the server sees at once that nothing has changed since the last request. Statements of those who ask what they
 * like end after p_query_timeout.
 */
export class ToldSessions1764000000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
GRANT CREATE ON SCHEMA canbao TO canbao_system;
SET LOCAL ROLE canbao_system;
DROP FUNCTION canbao.enter_session(bytea, boolean);
CREATE FUNCTION ${SIGNATURE} RETURNS text
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
DECLARE entered record;
BEGIN
  SELECT json_build_object('accountId', holder.id, 'username', holder.username, 'displayName', holder.display_name,
           'roles', holder.roles, 'scopes', holder.scopes, 'demo', holder.demo, 'agency', reach.agency,
           'unitIds', reach.unit_ids, 'unitNos', reach.unit_nos, 'unitAreas', reach.unit_areas)::text AS told,
         set_config('canbao.units', reach.unit_ids::text, true),
         set_config('canbao.agency', CASE WHEN reach.agency THEN 'on' ELSE 'off' END, true),
         set_config('canbao.account', holder.id::text, true),
         CASE WHEN holder.roles && '{ANALYST,PORTAL}' THEN set_config('statement_timeout', p_query_timeout, true) END
    INTO entered
    FROM session AS opened
    JOIN account AS holder ON holder.id = opened.account_id
   -- A portal that is bound to its end users reaches nothing by itself.
   CROSS JOIN LATERAL (SELECT
     CASE WHEN holder.end_users_only THEN '{}' ELSE holder.unit_ids END AS unit_ids,
     CASE WHEN holder.end_users_only THEN '{}' ELSE holder.unit_nos END AS unit_nos,
     CASE WHEN holder.end_users_only THEN '{}' ELSE holder.unit_areas END AS unit_areas,
     NOT holder.end_users_only AND (holder.roles && '{OFFICER,ANALYST}'
       OR 'PORTAL' = ANY (holder.roles) AND holder.unit_ids = '{}') AS agency) AS reach
   WHERE opened.token_hash = p_token_hash AND opened.expires_at > now()
     AND NOT holder.disabled AND (p_demo OR NOT holder.demo);
  RETURN entered.told;
END $$;
REVOKE ALL ON FUNCTION canbao.enter_session(bytea, boolean, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION canbao.enter_session(bytea, boolean, text) TO canbao_app;
SET LOCAL ROLE canbao_owner;
REVOKE CREATE ON SCHEMA canbao FROM canbao_system;`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('the server before knows the former function alone: restore a backup'));
  }
}
