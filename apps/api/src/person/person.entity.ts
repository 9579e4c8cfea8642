import type { Day, LivingStatus, PersonType, Sex } from '@canbao/rules';
import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** 参保人员 */
@Entity('person')
@Unique('person_person_no_key', ['personNo'])
@Index('person_id_no_18', ['idNo18'])
@Index('person_merged_into', ['mergedInto'], { where: 'merged_into IS NOT NULL' })
export class PersonEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'person_pkey',
  })
  id: number;

  @Column('text', { name: 'person_no', default: () => `lpad((nextval('person_number')), 10, '0')` })
  personNo: string;

  /** 证件号码 as it was taken down, perhaps in its old form of 15 digits */
  @Column('text', { name: 'id_no' })
  idNo: string;

  /** its form of 18 characters; several records may share it until the counter has merged them */
  @Column('text', { name: 'id_no_18' })
  idNo18: string;

  @Column('text')
  name: string;

  @Column('text')
  sex: Sex;

  @Column('date', { name: 'birth_date' })
  birthDate: Day;

  @Column('text', { name: 'person_type' })
  personType: PersonType;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('text', { nullable: true })
  residence: string | null;

  @Column('date', { name: 'work_start_date', nullable: true })
  workStartDate: Day | null;

  /** 原法定退休年龄: 50, 55 or 60; null when none is on record */
  @Column('integer', { name: 'original_retirement_age', nullable: true })
  originalRetirementAge: number | null;

  @Column('text', { name: 'living_status', default: 'LIVING' })
  livingStatus: LivingStatus;

  /** the record into which the counter merged this one, which keeps its history */
  @Column('bigint', { name: 'merged_into', nullable: true })
  mergedInto: number | null;
}
