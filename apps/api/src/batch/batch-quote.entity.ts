import type { Day, Month } from '@canbao/rules';
import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { Instant } from '../platform/clock/clock.ts';
import { asMonth } from '../platform/database/month-column.ts';

/** 报价: what a file would give at a moment; nothing else is stored by a check. */
@Entity('batch_quote')
@Index('batch_quote_kept_until', ['keptUntil'])
export class BatchQuoteEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'batch_quote_pkey',
  })
  id: number;

  @Column('integer', { name: 'account_id' })
  accountId: number;

  @Column('integer', { name: 'unit_id' })
  unitId: number;

  @Column('text')
  kind: string;

  @Column('text', { name: 'upload_id' })
  uploadId: string;

  @Column('date', { name: 'start_month', nullable: true, transformer: asMonth })
  startMonth: Month | null;

  @Column('integer', { name: 'insurance_types', nullable: true })
  insuranceTypes: number | null;

  @Column('date', { name: 'change_date', nullable: true })
  changeDate: Day | null;

  /** business time */
  @Column('timestamptz', { name: 'judged_at' })
  judgedAt: Instant;

  @Column('integer')
  total: number;

  @Column('integer')
  faulty: number;

  @Column('bigint', { name: 'personal_fen' })
  personalFen: number;

  @Column('bigint', { name: 'employer_fen' })
  employerFen: number;

  @Column('timestamptz', { name: 'made_at', default: () => 'now()' })
  madeAt: Instant;

  /** the machine's time */
  @Column('timestamptz', { name: 'kept_until' })
  keptUntil: Instant;
}

/** What one row would give. */
@Entity('batch_quote_row')
export class BatchQuoteRowEntity {
  @PrimaryColumn('bigint', { name: 'quote_id', primaryKeyConstraintName: 'batch_quote_row_pkey' })
  quoteId: number;

  @PrimaryColumn('integer', { name: 'row_no', primaryKeyConstraintName: 'batch_quote_row_pkey' })
  rowNo: number;

  @Column('text', { name: 'id_no', nullable: true })
  idNo: string | null;

  @Column('text', { name: 'person_name', nullable: true })
  personName: string | null;

  @Column('text')
  outcome: string;

  @Column('text')
  message: string;

  @Column('text', { nullable: true })
  plan: string | null;

  @Column('date', { array: true, default: () => "'{}'" })
  months: string[];

  @Column('integer', { array: true, default: () => "'{}'" })
  bases: number[];

  @Column('integer', { array: true, default: () => "'{}'" })
  amounts: (number | null)[];

  @Column('integer', { name: 'personal_fen', default: 0 })
  personalFen: number;

  @Column('integer', { name: 'employer_fen', default: 0 })
  employerFen: number;
}

/** One reason why a row would not be carried out. */
@Entity('batch_quote_fault')
export class BatchQuoteFaultEntity {
  @PrimaryColumn('bigint', { name: 'quote_id', primaryKeyConstraintName: 'batch_quote_fault_pkey' })
  quoteId: number;

  @PrimaryColumn('integer', { name: 'row_no', primaryKeyConstraintName: 'batch_quote_fault_pkey' })
  rowNo: number;

  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'batch_quote_fault_pkey' })
  seq: number;

  @Column('text', { nullable: true })
  field: string | null;

  @Column('text')
  code: string;

  @Column('text')
  message: string;

  @Column('text')
  remedy: string;
}
