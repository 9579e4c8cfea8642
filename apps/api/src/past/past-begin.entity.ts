import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '../platform/clock/clock.ts';

/** Where the past begins that can be asked for, if not with the first declaration; one row, or none. */
@Entity('past_begin')
export class PastBeginEntity {
  @PrimaryColumn('boolean', { default: true, primaryKeyConstraintName: 'past_begin_pkey' })
  sole: boolean;

  /** business time */
  @Column('timestamptz')
  at: Instant;
}
