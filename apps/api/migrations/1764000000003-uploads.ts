import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ISOLATION, TABLES } from './0003-uploads/tables.ts';

/** Files of batches: their cells as texts, seen by the account that uploaded them. */
export class Uploads1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [TABLES, ISOLATION]) await runner.query(part);
  }

  /** Uploads are kept for a day; nothing else refers to them. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE canbao.upload_row, canbao.upload');
  }
}
