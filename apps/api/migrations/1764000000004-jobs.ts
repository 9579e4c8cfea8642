import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ISOLATION, TABLES } from './0004-jobs/tables.ts';

/** Batches as jobs: quotes, jobs, and a row of their own for each row of a file. */
export class Jobs1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [TABLES, ISOLATION]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE canbao.batch_row_refusal, canbao.batch_row, canbao.job, canbao.batch_quote_fault, canbao.batch_quote_row, canbao.batch_quote',
    );
  }
}
