import type { MigrationInterface, QueryRunner } from 'typeorm';
import { COLUMNS } from './0006-maintenance/columns.ts';
import { FUNCTIONS } from './0006-maintenance/functions.ts';

/** What a unit may keep up to date by itself: its own particulars, and those of whoever is enrolled in it. */
export class Maintenance1764000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COLUMNS);
    await runner.query(FUNCTIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION canbao.set_person_particulars(integer, bigint, text, text, text, date, integer);
      DROP FUNCTION canbao.person_particulars(integer, text);
      REVOKE UPDATE (name, address, phone, legal_representative, legal_representative_id_no, legal_representative_phone,
        bank_name, bank_account_name, bank_account) ON canbao.unit FROM canbao_app;
      ALTER TABLE canbao.unit DROP COLUMN bank_account_name, DROP COLUMN legal_representative_phone,
        DROP COLUMN legal_representative_id_no`);
  }
}
