import type { Day, Fen } from '@canbao/rules';
import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Instant } from '../platform/clock/clock.ts';

/** 缴款: what was paid on a bill at a time, in fen. It never changes; the bill adds its payments up. */
@Entity('payment')
@Unique('payment_bill_id_reference_key', ['billId', 'reference'])
export class PaymentEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'payment_pkey',
  })
  id: number;

  @Column('bigint', { name: 'bill_id' })
  billId: number;

  @Column('integer', { name: 'unit_id' })
  unitId: number;

  @Column('bigint', { name: 'amount_fen' })
  amount: Fen;

  /** the payer's or the bank's own number of the payment */
  @Column('text')
  reference: string;

  @Column('date', { name: 'paid_on' })
  paidOn: Day;

  /** the account's id */
  @Column('integer', { name: 'recorded_by' })
  recordedBy: number;

  /** business time */
  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Instant;

  /** business time from which it was known; null: as its own account of the time says */
  @Column('timestamptz', { name: 'known_from', nullable: true })
  knownFrom: Instant | null;
}
