import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A clerk's own payroll is uploaded like a file of a batch, to be compared with the records. */
export class Payrolls1764000000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE canbao.upload DROP CONSTRAINT upload_kind_is_known,
      ADD CONSTRAINT upload_kind_is_known CHECK (kind IN ('ENROL', 'STOP', 'ADJUST_WAGE', 'BACK_PAY', 'PAYROLL'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM canbao.upload WHERE kind = 'PAYROLL'`);
    await runner.query(`ALTER TABLE canbao.upload DROP CONSTRAINT upload_kind_is_known,
      ADD CONSTRAINT upload_kind_is_known CHECK (kind IN ('ENROL', 'STOP', 'ADJUST_WAGE', 'BACK_PAY'))`);
  }
}
