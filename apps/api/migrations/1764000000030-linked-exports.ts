import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The rows of an export lead back to the hall, at the address at which it was asked for. */
export class LinkedExports1764000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE canbao.export ADD COLUMN origin text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE canbao.export DROP COLUMN origin');
  }
}
