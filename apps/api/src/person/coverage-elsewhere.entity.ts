import type { Month } from '@canbao/rules';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { asMonth } from '../platform/database/month-column.ts';

/** 灵活就业 or 居民 insurance of a person, as the agency's other systems report it. No request reads it, only its consequences. */
@Entity('coverage_elsewhere')
@Index('coverage_elsewhere_person_id', ['personId'])
export class CoverageElsewhereEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'coverage_elsewhere_pkey',
  })
  id: number;

  @Column('bigint', { name: 'person_id' })
  personId: number;

  @Column('text')
  kind: 'FLEXIBLE_EMPLOYMENT' | 'RESIDENTS';

  @Column('date', { name: 'from_month', transformer: asMonth })
  fromMonth: Month;

  /** null while it is open */
  @Column('date', { name: 'to_month', nullable: true, transformer: asMonth })
  toMonth: Month | null;
}
