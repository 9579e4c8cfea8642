import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The movement of a declaration period counts a unit's whole history: from an index alone, however long it has grown. */
export class Queries1764000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX declaration_movement ON canbao.declaration (unit_id, fee_month, kind)
      WHERE state = 'APPROVED' AND kind IN ('ENROL', 'STOP')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX canbao.declaration_movement');
  }
}
