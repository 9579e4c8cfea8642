import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { Instant } from '../platform/clock/clock.ts';

/** A name that did not go with its ID number; an account has a budget of them. */
@Entity('lookup_failure')
@Index('lookup_failure_account_id_at', ['accountId', 'at'])
export class LookupFailureEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'lookup_failure_pkey',
  })
  id: number;

  @Column('integer', { name: 'account_id' })
  accountId: number;

  @Column('timestamptz', { default: () => 'now()' })
  at: Instant;
}
