import type { Day, Fen, Month } from '@canbao/rules';
import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Instant } from '../platform/clock/clock.ts';
import { asMonth } from '../platform/database/month-column.ts';

/** 缴费通知单: a unit's settled month, in fen. It never changes once it is issued; only what was paid is written into it. */
@Entity('bill')
@Unique('bill_notice_no_key', ['noticeNo'])
@Unique('bill_unit_id_fee_month_key', ['unitId', 'feeMonth'])
@Index('bill_fee_month', ['feeMonth'])
export class BillEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'bill_pkey',
  })
  id: number;

  @Column('integer', { name: 'unit_id' })
  unitId: number;

  @Column('date', { name: 'fee_month', transformer: asMonth })
  feeMonth: Month;

  @Column('text', { name: 'notice_no' })
  noticeNo: string;

  @Column('integer')
  persons: number;

  @Column('bigint', { name: 'total_base_fen' })
  totalBase: Fen;

  @Column('bigint', { name: 'personal_fen' })
  personal: Fen;

  @Column('bigint', { name: 'employer_fen' })
  employer: Fen;

  @Column('bigint', { name: 'interest_fen', default: 0 })
  interest: Fen;

  @Column('bigint', { name: 'late_fee_fen', default: 0 })
  lateFee: Fen;

  @Column('bigint', { name: 'other_fen', default: 0 })
  other: Fen;

  @Column('bigint', { name: 'amount_fen' })
  amount: Fen;

  @Column('bigint', { name: 'paid_fen', default: 0 })
  paid: Fen;

  @Column('date', { name: 'issued_on' })
  issuedOn: Day;

  @Column('date', { name: 'due_on' })
  dueOn: Day;

  @Column('bigint', { name: 'settlement_id', nullable: true })
  settlementId: number | null;

  /** business time from which it was known; null: as its own account of the time says */
  @Column('timestamptz', { name: 'known_from', nullable: true })
  knownFrom: Instant | null;
}
