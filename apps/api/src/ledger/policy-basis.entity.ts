import type { Month, PolicyBasis } from '@canbao/rules';
import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { asMonth } from '../platform/database/month-column.ts';

/** The policy rows of a covered month as they stood when charges were computed from them. */
@Entity('policy_basis')
@Unique('policy_basis_area_covered_month_policy_id_key', ['area', 'coveredMonth', 'policyId'])
export class PolicyBasisEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'policy_basis_pkey',
  })
  id: number;

  @Column('text')
  area: string;

  @Column('date', { name: 'covered_month', transformer: asMonth })
  coveredMonth: Month;

  @Column('text', { name: 'policy_id' })
  policyId: string;

  @Column('jsonb')
  rows: PolicyBasis;
}
