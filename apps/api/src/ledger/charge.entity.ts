import { Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { ChargeColumns } from './charge-columns.entity.ts';

/**
 * 应缴明细: what is due for one person and one covered month, an amount in fen for each insurance type's personal and
 * employer share in the order of the rules' AMOUNT_COLUMNS; null where the type is not charged.
 */
@Entity('charge')
@Index('charge_back_pay', ['coveredMonth', 'personId'], { where: 'kind = 31' })
@Index('one_charge_per_month', ['personId', 'coveredMonth'], { unique: true, where: 'kind = ANY (ARRAY[10, 31])' })
@Index('charge_unit_id_fee_month_person_id', ['unitId', 'feeMonth', 'personId'])
export class ChargeEntity extends ChargeColumns {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'charge_pkey',
  })
  id: number;
}
