import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FUNCTIONS } from './functions.ts';
import { LEDGER_TABLES } from './ledger-tables.ts';
import { REGISTRY_TABLES } from './registry-tables.ts';
import { ROW_SECURITY } from './row-security.ts';

/** The first schema: who there is, what is owed, and who may see which of it. */
export class OpenTheHall1795392000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [REGISTRY_TABLES, LEDGER_TABLES, ROW_SECURITY, FUNCTIONS]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA canbao CASCADE; CREATE SCHEMA canbao');
  }
}
