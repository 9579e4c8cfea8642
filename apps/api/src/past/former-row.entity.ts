import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { Instant } from '../platform/clock/clock.ts';

/** 变更前的记录: a row of another table as it stood until something else became known. Triggers write it. */
@Entity('former_row')
@Index('former_row_relation_row_id', ['relation', 'rowId', 'id'])
export class FormerRowEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'former_row_pkey',
  })
  id: number;

  /** the table */
  @Column('text')
  relation: string;

  /** of an enrolment's terms, the enrolment's */
  @Column('bigint', { name: 'row_id' })
  rowId: number;

  /** business time */
  @Column('timestamptz', { name: 'known_until' })
  knownUntil: Instant;

  @Column('jsonb')
  former: Readonly<Record<string, unknown>>;
}
