import type { ContributoryType, Fen } from '@canbao/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One line of a bill: an insurance type and kind of charge, added up from rounded charges, in fen. */
@Entity('bill_line')
export class BillLineEntity {
  @PrimaryColumn('bigint', { name: 'bill_id', primaryKeyConstraintName: 'bill_line_pkey' })
  billId: number;

  /** its place on the notice, from 1 */
  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'bill_line_pkey' })
  seq: number;

  @Column('text', { name: 'insurance_type' })
  insuranceType: ContributoryType;

  @Column('smallint')
  kind: number;

  @Column('integer')
  persons: number;

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
}
