import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FUNCTIONS } from './0008-person-type/functions.ts';

/** What a unit may change in the record of a person who is enrolled in it: the person type. */
export class PersonType1764000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FUNCTIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION canbao.set_person_type(integer, bigint, text)');
  }
}
