import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Instant } from '../platform/clock/clock.ts';
import type { UploadKind } from './upload-kind.ts';

/** 上传的文件: a file of a batch, read, and not yet submitted or already; or a payroll. */
@Entity('upload')
@Index('upload_account_id_created_at', { synchronize: false })
@Index('upload_created_at', ['createdAt'])
export class UploadEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'upload_pkey' })
  id: string;

  @Column('integer', { name: 'account_id' })
  accountId: number;

  @Column('text')
  kind: UploadKind;

  @Column('text', { name: 'file_name' })
  fileName: string;

  @Column('integer')
  bytes: number;

  @Column('integer')
  rows: number;

  @Column('text', { array: true })
  headings: string[];

  /** the machine's time */
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Instant;
}

/** One row of the sheet, under its number there. */
@Entity('upload_row')
export class UploadRowEntity {
  @PrimaryColumn('uuid', { name: 'upload_id', primaryKeyConstraintName: 'upload_row_pkey' })
  uploadId: string;

  @PrimaryColumn('integer', { name: 'row_no', primaryKeyConstraintName: 'upload_row_pkey' })
  rowNo: number;

  @Column('text', { array: true })
  cells: string[];
}
