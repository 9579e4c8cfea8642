import type { Fen, Month, PersonType } from '@canbao/rules';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { asMonth } from '../platform/database/month-column.ts';

/** 参保关系: a person insured through a unit from a month, to a month or open. */
@Entity('enrolment')
@Index('one_open_enrolment', ['personId'], { unique: true, where: 'end_month IS NULL' })
@Index('enrolment_unit_id_person_id', ['unitId', 'personId'])
@Index('enrolment_person_id', ['personId'])
@Index('enrolment_ended', ['endMonth', 'personId'], { where: 'end_month IS NOT NULL' })
export class EnrolmentEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'enrolment_pkey',
  })
  id: number;

  @Column('integer', { name: 'unit_id' })
  unitId: number;

  @Column('bigint', { name: 'person_id' })
  personId: number;

  @Column('date', { name: 'start_month', transformer: asMonth })
  startMonth: Month;

  /** its last month; null while it is open */
  @Column('date', { name: 'end_month', nullable: true, transformer: asMonth })
  endMonth: Month | null;

  /** 申报工资 in fen, as in force since termsFrom */
  @Column('integer', { name: 'declared_wage_fen' })
  declaredWage: Fen;

  /** a set of insurance types as the rules' insuranceTypesToBits writes it */
  @Column('integer', { name: 'insurance_types' })
  insuranceTypes: number;

  @Column('text', { name: 'person_type' })
  personType: PersonType;

  @Column('date', { name: 'terms_from', transformer: asMonth })
  termsFrom: Month;

  /** the declaration that began it */
  @Column('bigint', { name: 'declaration_id' })
  declarationId: number;

  /** the declaration that set the terms now in force */
  @Column('bigint', { name: 'terms_declaration_id' })
  termsDeclarationId: number;

  /** the declaration that ended it; null while it is open, and for ends that came with the records */
  @Column('bigint', { name: 'end_declaration_id', nullable: true })
  endDeclarationId: number | null;
}
