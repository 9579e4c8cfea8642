import type { Fen, Month } from '@canbao/rules';
import { Column } from 'typeorm';
import { asMonth } from '../platform/database/month-column.ts';

/** The columns that a charge has in the ledger and after it was withdrawn. */
export abstract class ChargeColumns {
  @Column('integer', { name: 'unit_id' })
  unitId: number;

  @Column('bigint', { name: 'person_id' })
  personId: number;

  @Column('bigint', { name: 'enrolment_id' })
  enrolmentId: number;

  /** 费款所属期: the month whose bill carries it */
  @Column('date', { name: 'fee_month', transformer: asMonth })
  feeMonth: Month;

  /** 对应费款所属期: the month that it insures */
  @Column('date', { name: 'covered_month', transformer: asMonth })
  coveredMonth: Month;

  /** 10 regular, 31 back-pay, 40 adjustment, 20 refund */
  @Column('smallint')
  kind: number;

  @Column('integer', { name: 'policy_basis_id' })
  policyBasisId: number;

  @Column('integer', { name: 'wage_fen' })
  wage: Fen;

  @Column('integer', { name: 'base_fen' })
  base: Fen;

  /** its cause: the declaration that enrolled the person or set the wage */
  @Column('bigint', { name: 'declaration_id' })
  declarationId: number;

  /** null for what an operation charged */
  @Column('bigint', { name: 'settlement_id', nullable: true })
  settlementId: number | null;

  @Column('integer', { name: 'basic_personal', nullable: true })
  basicMedicalPersonal: Fen | null;

  @Column('integer', { name: 'basic_employer', nullable: true })
  basicMedicalEmployer: Fen | null;

  @Column('integer', { name: 'large_personal', nullable: true })
  largeAmountPersonal: Fen | null;

  @Column('integer', { name: 'large_employer', nullable: true })
  largeAmountEmployer: Fen | null;

  @Column('integer', { name: 'local_personal', nullable: true })
  localSupplementPersonal: Fen | null;

  @Column('integer', { name: 'local_employer', nullable: true })
  localSupplementEmployer: Fen | null;

  @Column('integer', { name: 'maternity_personal', nullable: true })
  maternityPersonal: Fen | null;

  @Column('integer', { name: 'maternity_employer', nullable: true })
  maternityEmployer: Fen | null;

  @Column('integer', { name: 'care_personal', nullable: true })
  longTermCarePersonal: Fen | null;

  @Column('integer', { name: 'care_employer', nullable: true })
  longTermCareEmployer: Fen | null;

  @Column('integer', { name: 'illness_personal', nullable: true })
  criticalIllnessPersonal: Fen | null;

  @Column('integer', { name: 'illness_employer', nullable: true })
  criticalIllnessEmployer: Fen | null;

  @Column('integer', { name: 'civil_personal', nullable: true })
  civilServantPersonal: Fen | null;

  @Column('integer', { name: 'civil_employer', nullable: true })
  civilServantEmployer: Fen | null;
}
