import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { Instant } from '../platform/clock/clock.ts';

/** 旧密钥: with what messages to an address are signed beside its secret until the receiver has taken that over. */
@Entity('webhook_former_secret')
@Index('webhook_former_secret_webhook_id', ['webhookId'])
export class WebhookFormerSecretEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'webhook_former_secret_pkey',
  })
  id: number;

  @Column('bigint', { name: 'webhook_id' })
  webhookId: number;

  @Column('text')
  secret: string;

  /** the machine's time */
  @Column('timestamptz', { name: 'valid_until' })
  validUntil: Instant;
}
