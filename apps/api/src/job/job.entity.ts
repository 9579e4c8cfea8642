import type { Day, Month } from '@canbao/rules';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { Instant } from '../platform/clock/clock.ts';
import { asMonth } from '../platform/database/month-column.ts';

/** 后台任务: a batch or an export that is carried out beside the requests; rows and files are the batch's and export's own. */
@Entity('job')
@Index('job_unit_id_id', { synchronize: false })
@Index('job_unfinished', ['id'], { where: 'finished_at IS NULL' })
@Index('job_quote_id', ['quoteId'], { unique: true, where: 'quote_id IS NOT NULL' })
@Index('job_kept_until', ['keptUntil'])
export class JobEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'job_pkey',
  })
  id: number;

  @Column('integer', { name: 'account_id' })
  accountId: number;

  /** null for a statistic, which is of all that its account sees */
  @Column('integer', { name: 'unit_id', nullable: true })
  unitId: number | null;

  @Column('text')
  kind: string;

  @Column('text')
  name: string;

  /** business time */
  @Column('timestamptz', { name: 'submitted_at' })
  submittedAt: Instant;

  @Column('date', { name: 'start_month', nullable: true, transformer: asMonth })
  startMonth: Month | null;

  @Column('integer', { name: 'insurance_types', nullable: true })
  insuranceTypes: number | null;

  @Column('date', { name: 'change_date', nullable: true })
  changeDate: Day | null;

  @Column('text', { name: 'upload_id', nullable: true })
  uploadId: string | null;

  @Column('bigint', { name: 'quote_id', nullable: true })
  quoteId: number | null;

  @Column('integer')
  total: number;

  @Column('integer', { default: 0 })
  processed: number;

  @Column('integer', { default: 0 })
  failed: number;

  @Column('text', { default: 'WAITING' })
  state: 'WAITING' | 'RUNNING' | 'FINISHED' | 'FAILED';

  @Column('text', { nullable: true })
  fault: string | null;

  @Column('integer', { default: 0 })
  attempts: number;

  /** business time */
  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt: Instant | null;

  @Column('timestamptz', { name: 'made_at', default: () => 'now()' })
  madeAt: Instant;

  /** the machine's time */
  @Column('timestamptz', { name: 'kept_until' })
  keptUntil: Instant;
}
