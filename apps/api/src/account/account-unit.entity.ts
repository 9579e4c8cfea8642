import { Entity, PrimaryColumn } from 'typeorm';

/** Which units an account may see and touch. */
@Entity('account_unit')
export class AccountUnitEntity {
  @PrimaryColumn('integer', { name: 'account_id', primaryKeyConstraintName: 'account_unit_pkey' })
  accountId: number;

  @PrimaryColumn('integer', { name: 'unit_id', primaryKeyConstraintName: 'account_unit_pkey' })
  unitId: number;
}
