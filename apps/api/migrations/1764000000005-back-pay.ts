import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PAYMENTS } from './0005-back-pay/payments.ts';
import { WITHDRAWN } from './0005-back-pay/withdrawn.ts';

/** Back-pay that was withdrawn, and payments on bills. */
export class BackPay1764000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [WITHDRAWN, PAYMENTS]) await runner.query(part);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('what was withdrawn or paid is not taken back: restore a backup'));
  }
}
