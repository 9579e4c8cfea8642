import type { DeclarationKind, Month } from '@canbao/rules';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { Instant } from '../platform/clock/clock.ts';
import { asMonth } from '../platform/database/month-column.ts';

/** Plain JSON, as a jsonb column holds it. */
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** 业务申报记录: one operation that somebody submitted, and what became of it. */
@Entity('declaration')
@Index('declaration_unit_id_submitted_at', { synchronize: false })
@Index('declaration_submitted_at', { synchronize: false })
@Index('declaration_id_no', ['idNo'])
@Index('declaration_pending', ['submittedAt'], { where: "state = 'PENDING'" })
@Index('declaration_movement', { synchronize: false })
@Index('declaration_reverses_id', ['reversesId'], { where: 'reverses_id IS NOT NULL' })
export class DeclarationEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'declaration_pkey',
  })
  id: number;

  @Column('integer', { name: 'unit_id' })
  unitId: number;

  @Column('bigint', { name: 'person_id', nullable: true })
  personId: number | null;

  @Column('bigint', { name: 'enrolment_id', nullable: true })
  enrolmentId: number | null;

  @Column('text')
  kind: Exclude<DeclarationKind, 'SETTLE'>;

  @Column('text')
  state: 'PENDING' | 'APPROVED' | 'REJECTED';

  @Column('text')
  outcome: string;

  @Column('text')
  message: string;

  @Column('date', { name: 'fee_month', transformer: asMonth })
  feeMonth: Month;

  /** the account's id */
  @Column('integer', { name: 'submitted_by' })
  submittedBy: number;

  /** business time */
  @Column('timestamptz', { name: 'submitted_at' })
  submittedAt: Instant;

  @Column('text', { name: 'id_no', nullable: true })
  idNo: string | null;

  @Column('text', { name: 'person_name', nullable: true })
  personName: string | null;

  @Column('jsonb', { default: {} })
  input: Json;

  @Column('jsonb', { default: {} })
  before: Json;

  @Column('jsonb', { default: {} })
  after: Json;

  @Column('jsonb', { default: [] })
  refusals: Json;

  /** what else the result said: months not assessed, already charged, the detail beside the message */
  @Column('jsonb', { default: {} })
  result: Json;

  /** 审核人: the officer's account; null for what was not reviewed */
  @Column('integer', { name: 'reviewed_by', nullable: true })
  reviewedBy: number | null;

  /** business time */
  @Column('timestamptz', { name: 'reviewed_at', nullable: true })
  reviewedAt: Instant | null;

  @Column('text', { name: 'review_comment', nullable: true })
  reviewComment: string | null;

  /** the declaration whose effect this one reversed */
  @Column('bigint', { name: 'reverses_id', nullable: true })
  reversesId: number | null;

  /** business time from which it was known; null: as its own account of the time says */
  @Column('timestamptz', { name: 'known_from', nullable: true })
  knownFrom: Instant | null;
}
