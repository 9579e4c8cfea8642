import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MERGED_RECORDS } from './0010-merged-records/merged-records.ts';

/** Merged records are seen as the one person that they are. */
export class MergedRecords1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MERGED_RECORDS);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('a merge is not taken back: restore a backup'));
  }
}
