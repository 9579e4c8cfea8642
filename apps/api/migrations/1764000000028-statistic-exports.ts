import type { MigrationInterface, QueryRunner } from 'typeorm';
import { KINDS, OWN_JOBS, UNIT_JOBS } from './0028-statistic-exports/jobs.ts';

/** Statistics can be exported: jobs of no unit, each seen by whoever asked for it. */
export class StatisticExports1764000000028 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [KINDS, OWN_JOBS]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(UNIT_JOBS);
  }
}
