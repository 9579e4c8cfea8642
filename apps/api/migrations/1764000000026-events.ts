import type { MigrationInterface, QueryRunner } from 'typeorm';
import { HISTORY, RECORDING } from './0026-events/recording.ts';
import { ISOLATION, TABLES } from './0026-events/tables.ts';
import { WEBHOOKS } from './0026-events/webhooks.ts';

/** 业务事件: an ordered feed of what happened, and webhooks that push it. */
export class Events1764000000026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [TABLES, ISOLATION, RECORDING, HISTORY, WEBHOOKS]) await runner.query(part);
  }

  /** There is no way back from data that people rely on: restore a backup instead. */
  down(): Promise<void> {
    return Promise.reject(new Error('events are not taken back: restore a backup'));
  }
}
