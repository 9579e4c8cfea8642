import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Json } from '../declaration/index.ts';
import type { Instant } from '../platform/clock/clock.ts';

/** 人员合并记录: which record was merged into which, by whom and when. */
@Entity('person_merge')
@Index('person_merge_kept_id', ['keptId'])
export class PersonMergeEntity {
  @PrimaryColumn('bigint', { name: 'merged_id', primaryKeyConstraintName: 'person_merge_pkey' })
  mergedId: number;

  @Column('bigint', { name: 'kept_id' })
  keptId: number;

  /** the officer's account */
  @Column('integer', { name: 'merged_by' })
  mergedBy: number;

  /** business time */
  @Column('timestamptz', { name: 'merged_at' })
  mergedAt: Instant;

  /** what was missing on the kept record and is now told there, by field */
  @Column('jsonb', { default: {} })
  filled: Json;
}
