import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The lines of one bill cost less than the unit's bills: a line is visible when its bill is, which takes one look at it, where
 * the policy used to collect all bills of the unit first. What is visible stays the same.
 */
export class SingleBills1764000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER POLICY of_my_unit ON canbao.bill_line USING ((SELECT canbao.agency_reach())
      OR EXISTS (SELECT FROM canbao.bill WHERE bill.id = bill_id))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER POLICY of_my_unit ON canbao.bill_line USING ((SELECT canbao.agency_reach())
      OR bill_id IN (SELECT id FROM canbao.bill WHERE unit_id = ANY ((SELECT canbao.current_units())::integer[])))`);
  }
}
