import type { Day, Fen, Month } from '@canbao/rules';
import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Instant } from '../platform/clock/clock.ts';
import { asMonth } from '../platform/database/month-column.ts';

/** 业务事件: something that happened, written by the database in the transaction of its cause. It never changes. */
@Entity('event')
@Unique('event_position_key', ['position'])
@Index('event_waiting', ['id'], { where: '"position" IS NULL' })
@Index('event_unit_id_position', ['unitId', 'position'])
export class EventEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'event_pkey',
  })
  id: number;

  /** its place in the feed; null until the row is committed and placed */
  @Column('bigint', { nullable: true })
  position: number | null;

  @Column('text')
  type: string;

  /** null for what concerns the agency alone */
  @Column('integer', { name: 'unit_id', nullable: true })
  unitId: number | null;

  /** business time */
  @Column('timestamptz', { name: 'occurred_at' })
  occurredAt: Instant;

  @Column('date', { name: 'fee_month', nullable: true, transformer: asMonth })
  feeMonth: Month | null;

  @Column('bigint', { name: 'person_id', nullable: true })
  personId: number | null;

  /** the record into which that of personId was merged */
  @Column('bigint', { name: 'kept_person_id', nullable: true })
  keptPersonId: number | null;

  @Column('bigint', { name: 'enrolment_id', nullable: true })
  enrolmentId: number | null;

  @Column('bigint', { name: 'declaration_id', nullable: true })
  declarationId: number | null;

  @Column('bigint', { name: 'settlement_id', nullable: true })
  settlementId: number | null;

  @Column('text', { name: 'notice_no', nullable: true })
  noticeNo: string | null;

  @Column('date', { name: 'start_month', nullable: true, transformer: asMonth })
  startMonth: Month | null;

  @Column('date', { name: 'end_month', nullable: true, transformer: asMonth })
  endMonth: Month | null;

  @Column('bigint', { name: 'personal_fen', nullable: true })
  personal: Fen | null;

  @Column('bigint', { name: 'employer_fen', nullable: true })
  employer: Fen | null;

  @Column('bigint', { name: 'amount_fen', nullable: true })
  amount: Fen | null;

  /** of a payment */
  @Column('text', { nullable: true })
  reference: string | null;

  @Column('date', { name: 'paid_on', nullable: true })
  paidOn: Day | null;
}
