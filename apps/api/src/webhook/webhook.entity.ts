import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { Instant } from '../platform/clock/clock.ts';

/** 事件推送地址: where an account has events pushed to, and how far it has come. */
@Entity('webhook')
@Index('webhook_account_id', ['accountId'])
export class WebhookEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'webhook_pkey',
  })
  id: number;

  @Column('integer', { name: 'account_id' })
  accountId: number;

  @Column('text')
  url: string;

  /** what messages are signed with; shown once */
  @Column('text')
  secret: string;

  @Column('text', { array: true })
  types: string[];

  /** the last event that was considered for it */
  @Column('bigint')
  position: number;

  /** business time */
  @Column('timestamptz', { name: 'registered_at' })
  registeredAt: Instant;
}
