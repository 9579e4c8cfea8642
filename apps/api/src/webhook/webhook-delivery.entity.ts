import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Instant } from '../platform/clock/clock.ts';

/** 推送记录: an event on its way to one address. All moments are the machine's. */
@Entity('webhook_delivery')
@Index('webhook_delivery_waiting', ['webhookId', 'position'], { where: "state = 'WAITING'" })
@Index('webhook_delivery_done', ['lastAttemptAt'], { where: "state = 'DELIVERED'" })
export class WebhookDeliveryEntity {
  @PrimaryColumn('bigint', { name: 'webhook_id', primaryKeyConstraintName: 'webhook_delivery_pkey' })
  webhookId: number;

  /** of the event */
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'webhook_delivery_pkey' })
  position: number;

  @Column('text', { default: 'WAITING' })
  state: 'WAITING' | 'DELIVERED' | 'DEAD';

  @Column('integer', { default: 0 })
  attempts: number;

  @Column('timestamptz', { name: 'next_attempt_at', default: () => 'now()' })
  nextAttemptAt: Instant;

  @Column('timestamptz', { name: 'last_attempt_at', nullable: true })
  lastAttemptAt: Instant | null;

  /** the HTTP status of the last answer */
  @Column('integer', { name: 'last_status', nullable: true })
  lastStatus: number | null;

  @Column('text', { name: 'last_fault', nullable: true })
  lastFault: string | null;
}
