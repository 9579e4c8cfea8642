import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** 批量业务的一行: a row of the file, and what became of it. */
@Entity('batch_row')
@Index('batch_row_pending', ['jobId', 'rowNo'], { where: "state = 'PENDING'" })
@Index('batch_row_failed', ['jobId', 'rowNo'], { where: "state = 'FAILED'" })
export class BatchRowEntity {
  @PrimaryColumn('bigint', { name: 'job_id', primaryKeyConstraintName: 'batch_row_pkey' })
  jobId: number;

  @PrimaryColumn('integer', { name: 'row_no', primaryKeyConstraintName: 'batch_row_pkey' })
  rowNo: number;

  @Column('text', { name: 'id_no', nullable: true })
  idNo: string | null;

  @Column('text', { name: 'person_name', nullable: true })
  personName: string | null;

  @Column('text', { array: true })
  cells: string[];

  @Column('text', { default: 'PENDING' })
  state: 'PENDING' | 'DONE' | 'FAILED';

  @Column('text', { nullable: true })
  outcome: string | null;

  @Column('text', { nullable: true })
  message: string | null;

  @Column('text', { nullable: true })
  remedy: string | null;

  @Column('bigint', { name: 'declaration_id', nullable: true })
  declarationId: number | null;

  @Column('text', { name: 'quoted_outcome', nullable: true })
  quotedOutcome: string | null;

  @Column('text', { name: 'quoted_plan', nullable: true })
  quotedPlan: string | null;

  @Column('integer', { name: 'quoted_fen', nullable: true })
  quotedFen: number | null;

  @Column('integer', { name: 'charged_fen', nullable: true })
  chargedFen: number | null;
}

/** One reason why a row was not carried out. */
@Entity('batch_row_refusal')
export class BatchRowRefusalEntity {
  @PrimaryColumn('bigint', { name: 'job_id', primaryKeyConstraintName: 'batch_row_refusal_pkey' })
  jobId: number;

  @PrimaryColumn('integer', { name: 'row_no', primaryKeyConstraintName: 'batch_row_refusal_pkey' })
  rowNo: number;

  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'batch_row_refusal_pkey' })
  seq: number;

  @Column('text', { nullable: true })
  field: string | null;

  @Column('text')
  code: string;

  @Column('text')
  message: string;

  @Column('text')
  remedy: string;
}
