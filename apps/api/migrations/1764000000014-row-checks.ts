import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The terms of an enrolment are checked against that enrolment alone. Written as "one of the unit's enrolments", the check
 * read all of them for each row that was stored, so that a batch of twice the length took four times as long.
 */
export class RowChecks1764000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER POLICY of_my_unit ON canbao.enrolment_term USING ((SELECT canbao.agency_reach())
      OR EXISTS (SELECT FROM canbao.enrolment AS own WHERE own.id = enrolment_term.enrolment_id
                    AND own.unit_id = ANY ((SELECT canbao.current_units())::integer[])))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER POLICY of_my_unit ON canbao.enrolment_term USING ((SELECT canbao.agency_reach())
      OR enrolment_id IN (SELECT id FROM canbao.enrolment WHERE unit_id = ANY ((SELECT canbao.current_units())::integer[])))`);
  }
}
