import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ACCESS_TOKENS } from './0025-access-tokens/access-tokens.ts';

/** Tokens of analysts and portals for programs of theirs. */
export class AccessTokens1764000000025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ACCESS_TOKENS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`GRANT CREATE ON SCHEMA canbao TO canbao_system;
      SET LOCAL ROLE canbao_system;
      DELETE FROM canbao.session WHERE token_hash IN (SELECT token_hash FROM canbao.access_token);
      CREATE OR REPLACE FUNCTION canbao.close_session(p_token_hash bytea) RETURNS boolean
      LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = canbao, pg_temp AS $$
        WITH gone AS (DELETE FROM session WHERE token_hash = p_token_hash RETURNING 1) SELECT EXISTS (SELECT FROM gone);
      $$;
      DROP FUNCTION canbao.issue_token, canbao.revoke_token, canbao.note_token_use;
      SET LOCAL ROLE canbao_owner;
      DROP TABLE canbao.access_token;
      SET LOCAL ROLE canbao_system;
      DROP FUNCTION canbao.is_officer;
      SET LOCAL ROLE canbao_owner;
      REVOKE CREATE ON SCHEMA canbao FROM canbao_system`);
  }
}
