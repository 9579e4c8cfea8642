import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MERGING } from './0009-merging/merging.ts';

/** Records of one person are shown side by side and merged. */
export class Merging1764000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MERGING);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('a merge is not taken back: restore a backup'));
  }
}
