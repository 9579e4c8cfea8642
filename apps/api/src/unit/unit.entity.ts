import type { Day, Industry, UnitType } from '@canbao/rules';
import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** 用人单位 */
@Entity('unit')
@Unique('unit_unit_no_key', ['unitNo'])
@Unique('unit_notice_prefix_key', ['noticePrefix'])
@Index('unit_credit_code', ['creditCode'])
export class UnitEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'unit_pkey',
  })
  id: number;

  @Column('text', { name: 'unit_no' })
  unitNo: string;

  @Column('text', { name: 'credit_code' })
  creditCode: string;

  @Column('text')
  name: string;

  @Column('text', { name: 'unit_type' })
  unitType: UnitType;

  /** 国民经济行业门类; null when none is on record */
  @Column('text', { nullable: true })
  industry: Industry | null;

  /** 统筹区, by its code */
  @Column('text')
  area: string;

  /** what the number of each of its payment notices begins with */
  @Column('text', { name: 'notice_prefix' })
  noticePrefix: string;

  @Column('text', { nullable: true })
  address: string | null;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('text', { name: 'legal_representative', nullable: true })
  legalRepresentative: string | null;

  @Column('text', { name: 'legal_representative_id_no', nullable: true })
  legalRepresentativeIdNo: string | null;

  @Column('text', { name: 'legal_representative_phone', nullable: true })
  legalRepresentativePhone: string | null;

  @Column('text', { name: 'bank_name', nullable: true })
  bankName: string | null;

  @Column('text', { name: 'bank_account_name', nullable: true })
  bankAccountName: string | null;

  @Column('text', { name: 'bank_account', nullable: true })
  bankAccount: string | null;

  @Column('date', { name: 'registered_on', nullable: true })
  registeredOn: Day | null;
}
