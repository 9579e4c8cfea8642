import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Instant } from '../platform/clock/clock.ts';

/** 会话: a token that was handed out, known here only by its SHA-256. Its times are the machine's, not business time. */
@Entity('session')
@Index('session_account_id', ['accountId'])
export class SessionEntity {
  @PrimaryColumn('bytea', { name: 'token_hash', primaryKeyConstraintName: 'session_pkey' })
  tokenHash: Buffer;

  @Column('integer', { name: 'account_id' })
  accountId: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Instant;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Instant;
}
