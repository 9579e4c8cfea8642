import type { MigrationInterface, QueryRunner } from 'typeorm';
import { COLUMNS } from './0002-operations/columns.ts';
import { FACTS } from './0002-operations/facts.ts';

/** Operations beside enrolment: ends, terms, reviews and reversals on record, and the facts that they are decided by. */
export class Operations1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [COLUMNS, FACTS]) await runner.query(part);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('declarations and ends are not taken back: restore a backup'));
  }
}
