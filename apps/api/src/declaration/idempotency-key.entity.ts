import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '../platform/clock/clock.ts';

/** 提交编号: the same key of the same account is carried out once. */
@Entity('idempotency_key')
export class IdempotencyKeyEntity {
  @PrimaryColumn('integer', { name: 'account_id', primaryKeyConstraintName: 'idempotency_key_pkey' })
  accountId: number;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'idempotency_key_pkey' })
  operation: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'idempotency_key_pkey' })
  key: string;

  @Column('text', { name: 'input_hash' })
  inputHash: string;

  @Column('bigint', { name: 'declaration_id', nullable: true })
  declarationId: number | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Instant;
}
