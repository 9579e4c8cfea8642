import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Instant } from '../platform/clock/clock.ts';

/** 访问令牌: what is known of a token that was handed out. Its times are the machine's, as those of sessions. */
@Entity('access_token')
@Index('access_token_account_id', ['accountId'])
@Unique('access_token_token_hash_key', ['tokenHash'])
export class AccessTokenEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'access_token_pkey',
  })
  id: number;

  @Column('integer', { name: 'account_id' })
  accountId: number;

  /** of the session that the token is, as SHA-256 */
  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer;

  @Column('text')
  name: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Instant;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Instant;

  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt: Instant | null;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Instant | null;
}
