import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DOCUMENTS } from './0016-forms/documents.ts';

/** Statements and certificates are printed and checked as notices are. */
export class Forms1764000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DOCUMENTS);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('what was printed is not taken back: restore a backup'));
  }
}
