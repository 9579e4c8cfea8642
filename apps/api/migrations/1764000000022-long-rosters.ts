import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A page of a long roster costs less than the roster: a person is visible by one look at her own enrolments, where the policy
 * used to collect everybody of the unit first. What is visible stays the same.
 */
export class LongRosters1764000000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER POLICY of_my_unit ON canbao.person USING ((SELECT canbao.agency_reach())
      OR EXISTS (SELECT FROM canbao.enrolment known WHERE known.person_id = person.id
                    AND known.unit_id = ANY ((SELECT canbao.current_units())::integer[]))
      OR id IN (SELECT canbao.kept_records()))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER POLICY of_my_unit ON canbao.person USING ((SELECT canbao.agency_reach())
      OR id IN (SELECT person_id FROM canbao.enrolment WHERE unit_id = ANY ((SELECT canbao.current_units())::integer[]))
      OR id IN (SELECT canbao.kept_records()))`);
  }
}
