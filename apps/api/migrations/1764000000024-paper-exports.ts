import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An export may be printed: its file is a PDF then. */
export class PaperExports1764000000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE canbao.export DROP CONSTRAINT export_format_is_known,
      ADD CONSTRAINT export_format_is_known CHECK (format IN ('XLSX', 'CSV', 'PDF'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM canbao.job WHERE id IN (SELECT job_id FROM canbao.export WHERE format = 'PDF')`);
    await runner.query(`ALTER TABLE canbao.export DROP CONSTRAINT export_format_is_known,
      ADD CONSTRAINT export_format_is_known CHECK (format IN ('XLSX', 'CSV'))`);
  }
}
