import type { Fen, Month, PersonType } from '@canbao/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { asMonth } from '../platform/database/month-column.ts';

/** The terms of an enrolment from a fee month on, until others follow: its history. */
@Entity('enrolment_term')
export class EnrolmentTermEntity {
  @PrimaryColumn('bigint', { name: 'enrolment_id', primaryKeyConstraintName: 'enrolment_term_pkey' })
  enrolmentId: number;

  @PrimaryColumn('date', { name: 'from_month', transformer: asMonth, primaryKeyConstraintName: 'enrolment_term_pkey' })
  fromMonth: Month;

  @Column('integer', { name: 'declared_wage_fen' })
  declaredWage: Fen;

  @Column('integer', { name: 'insurance_types' })
  insuranceTypes: number;

  @Column('text', { name: 'person_type' })
  personType: PersonType;

  @Column('bigint', { name: 'declaration_id' })
  declarationId: number;
}
