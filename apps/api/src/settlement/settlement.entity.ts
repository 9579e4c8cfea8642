import type { Month } from '@canbao/rules';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Instant } from '../platform/clock/clock.ts';
import { asMonth } from '../platform/database/month-column.ts';

/** 结算征集: one run of a month's settlement, for one unit or for all. */
@Entity('settlement')
export class SettlementEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'settlement_pkey',
  })
  id: number;

  @Column('date', { name: 'fee_month', transformer: asMonth })
  feeMonth: Month;

  /** null: all units */
  @Column('integer', { name: 'unit_id', nullable: true })
  unitId: number | null;

  @Column('integer', { name: 'requested_by', nullable: true })
  requestedBy: number | null;

  @Column('timestamptz', { name: 'requested_at' })
  requestedAt: Instant;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt: Instant | null;
}
