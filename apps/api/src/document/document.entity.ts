import type { Day, FormKind, InsuranceType, Month } from '@canbao/rules';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Instant } from '../platform/clock/clock.ts';
import { asMonth } from '../platform/database/month-column.ts';

/** A form as it was printed, under the code by which anybody can check it. The same content keeps its code. */
@Entity('document')
@Unique('document_unit_id_kind_content_hash_key', ['unitId', 'kind', 'contentHash'])
@Index('document_bill_id', ['billId'])
export class DocumentEntity {
  /** 16 characters of Crockford's base32 */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'document_pkey' })
  code: string;

  @Column('text')
  kind: FormKind;

  @Column('integer', { name: 'unit_id' })
  unitId: number;

  /** null for a certificate, which belongs to no month */
  @Column('date', { name: 'fee_month', nullable: true, transformer: asMonth })
  feeMonth: Month | null;

  /** a notice's bill */
  @Column('bigint', { name: 'bill_id', nullable: true })
  billId: number | null;

  /** the one that a statement is about; null for all, and for the other forms */
  @Column('text', { name: 'insurance_type', nullable: true })
  insuranceType: InsuranceType | null;

  @Column('text', { name: 'content_hash' })
  contentHash: string;

  /** the form's content as the rules made it */
  @Column('jsonb')
  printed: unknown;

  @Column('date', { name: 'printed_on' })
  printedOn: Day;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Instant;
}
