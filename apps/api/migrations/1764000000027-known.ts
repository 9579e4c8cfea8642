import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FORMER_ROWS } from './0027-known/former-rows.ts';
import { makeKnown } from './0027-known/known.ts';
import { MOMENTS, MOMENTS_BEFORE } from './0027-known/moments.ts';

/** 当时所知: bills, rosters and statistics as they were known at a past moment. */
export class Known1764000000027 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [MOMENTS, MOMENTS_BEFORE, FORMER_ROWS]) await runner.query(part);
    await makeKnown(runner);
  }

  /** There is no way back from data that people rely on: restore a backup instead. */
  down(): Promise<void> {
    return Promise.reject(new Error('what was known is not taken back: restore a backup'));
  }
}
