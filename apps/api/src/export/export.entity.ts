import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ExportFormat } from '../job/index.ts';
import type { StoredFilter } from './export-source.ts';

/** 导出: what a job exports. */
@Entity('export')
@Index('export_idempotency_key', ['idempotencyKey'], { where: 'idempotency_key IS NOT NULL' })
export class ExportEntity {
  @PrimaryColumn('bigint', { name: 'job_id', primaryKeyConstraintName: 'export_pkey' })
  jobId: number;

  @Column('text')
  format: ExportFormat;

  @Column('jsonb')
  filter: StoredFilter;

  @Column('text', { name: 'idempotency_key', nullable: true })
  idempotencyKey: string | null;

  /** where the hall is, as whoever asked has reached it: there the rows lead */
  @Column('text', { nullable: true })
  origin: string | null;
}

/** 导出文件的一段: the pieces of its file, in their order. */
@Entity('export_part')
export class ExportPartEntity {
  @PrimaryColumn('bigint', { name: 'job_id', primaryKeyConstraintName: 'export_part_pkey' })
  jobId: number;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'export_part_pkey' })
  seq: number;

  @Column('bytea')
  content: Buffer;
}
