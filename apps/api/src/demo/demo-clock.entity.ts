import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '../platform/clock/clock.ts';

/** 演示时钟: where a trainer has set the business clock; one row, or none. */
@Entity('demo_clock')
export class DemoClockEntity {
  @PrimaryColumn('boolean', { default: true, primaryKeyConstraintName: 'demo_clock_pkey' })
  sole: boolean;

  @Column('timestamptz', { name: 'stands_at' })
  standsAt: Instant;
}
