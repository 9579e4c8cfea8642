import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MEMBER_FACTS } from './0019-month-elsewhere/member-facts.ts';

/** The fee month that settlement will charge to another unit counts as charged. */
export class MonthElsewhere1764000000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MEMBER_FACTS);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('previews would foretell charges that another unit bears: restore a backup'));
  }
}
