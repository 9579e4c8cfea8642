import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { ChargeColumns } from './charge-columns.entity.ts';

/** 已删除的补缴: a charge that a declaration has withdrawn. It counts nowhere; it tells what its cause once charged. */
@Entity('withdrawn_charge')
@Index('withdrawn_charge_declaration_id', ['declarationId'])
@Index('withdrawn_charge_withdrawn_declaration_id', ['withdrawnDeclarationId'])
export class WithdrawnChargeEntity extends ChargeColumns {
  /** the charge's own number */
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'withdrawn_charge_pkey' })
  id: number;

  @Column('bigint', { name: 'withdrawn_declaration_id' })
  withdrawnDeclarationId: number;
}
