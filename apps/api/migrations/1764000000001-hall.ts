import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FREEZING, FREEZING_ACCESS } from './0001-hall/freezing.ts';
import { FUNCTION_ACCESS, FUNCTIONS } from './0001-hall/functions.ts';
import { GRANTS, ISOLATION } from './0001-hall/isolation.ts';
import { TABLES } from './0001-hall/tables.ts';

/** The hall as it opens: units, persons, enrolments, the ledger, bills, documents, accounts. */
export class Hall1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [TABLES, ISOLATION, FUNCTIONS, FREEZING, GRANTS, FUNCTION_ACCESS, FREEZING_ACCESS]) {
      await runner.query(part);
    }
  }

  /** There is no way back from data that people rely on: restore a backup instead. */
  down(): Promise<void> {
    return Promise.reject(new Error('the first schema is not taken back: restore a backup'));
  }
}
