import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FORMER_SECRETS } from './0029-secrets/former-secrets.ts';
import { REMOVED_KEYS } from './0029-secrets/removed-keys.ts';

/** The secrets of webhooks are rotated, and the keys of portals can be taken away. */
export class Secrets1764000000029 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [FORMER_SECRETS, REMOVED_KEYS]) await runner.query(part);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('portals without a key would reach every unit: restore a backup'));
  }
}
