import type { Day, Month } from '@canbao/rules';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Instant } from '../platform/clock/clock.ts';
import { asMonth } from '../platform/database/month-column.ts';

/** A form as it was printed, under the code by which anybody can check it. The same content keeps its code. */
@Entity('document')
@Unique('document_kind_bill_id_content_hash_key', ['kind', 'billId', 'contentHash'])
@Index('document_bill_id', ['billId'])
export class DocumentEntity {
  /** 16 characters of Crockford's base32 */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'document_pkey' })
  code: string;

  @Column('text')
  kind: 'NOTICE';

  @Column('integer', { name: 'unit_id' })
  unitId: number;

  @Column('date', { name: 'fee_month', transformer: asMonth })
  feeMonth: Month;

  @Column('bigint', { name: 'bill_id' })
  billId: number;

  @Column('text', { name: 'content_hash' })
  contentHash: string;

  @Column('jsonb')
  printed: unknown;

  @Column('date', { name: 'printed_on' })
  printedOn: Day;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Instant;
}
