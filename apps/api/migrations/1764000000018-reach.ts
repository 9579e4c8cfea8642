import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ACCOUNT_REACH } from './0018-reach/account-reach.ts';

/** Each account carries which units it reaches. */
export class Reach1764000000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ACCOUNT_REACH);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('sessions read what an account reaches from the account: restore a backup'));
  }
}
