import type { MigrationInterface, QueryRunner } from 'typeorm';
import { END_USERS } from './0021-portals/end-users.ts';

/** Portals may be bound to act for their end users alone, and to some of the units. */
export class Portals1764000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(END_USERS);
  }

  down(): Promise<void> {
    return Promise.reject(
      new Error('portals that are bound to their end users would reach every unit: restore a backup'),
    );
  }
}
