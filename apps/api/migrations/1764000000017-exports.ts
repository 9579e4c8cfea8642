import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ISOLATION, TABLES } from './0017-exports/tables.ts';

/** Exports as jobs, and the files that they make. */
export class Exports1764000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [TABLES, ISOLATION]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE canbao.export_part, canbao.export;
      DELETE FROM canbao.job WHERE kind LIKE 'EXPORT_%';
      ALTER TABLE canbao.job DROP CONSTRAINT job_kind_is_known;
      ALTER TABLE canbao.job ADD CONSTRAINT job_kind_is_known CHECK (kind IN ('ENROL', 'STOP', 'ADJUST_WAGE', 'BACK_PAY'));
      REVOKE UPDATE (total) ON canbao.job FROM canbao_app`);
  }
}
