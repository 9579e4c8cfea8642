import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Role } from '../platform/identity/viewer.ts';

/** 账号: who may sign in. Requests reach it through functions of the database alone. */
@Entity('account')
@Unique('account_username_key', ['username'])
export class AccountEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'account_pkey',
  })
  id: number;

  @Column('text')
  username: string;

  @Column('text', { name: 'password_hash' })
  passwordHash: string;

  @Column('text', { name: 'display_name' })
  displayName: string;

  @Column('text', { array: true })
  roles: Role[];

  @Column('text', { array: true, default: () => `'{}'` })
  scopes: string[];

  /** of a portal: whether it asks for its end users alone, and by itself reaches nothing; for good once it has had a key */
  @Column('boolean', { name: 'end_users_only', default: false })
  endUsersOnly: boolean;

  /** the public key by which it signs for whom it asks; without one nobody can */
  @Column('text', { name: 'end_user_key', nullable: true })
  endUserKey: string | null;

  @Column('boolean', { default: false })
  disabled: boolean;

  /** works only while demonstration data are on */
  @Column('boolean', { default: false })
  demo: boolean;

  /** the units of account_unit; kept here by the database, because each request asks for them */
  @Column('integer', { name: 'unit_ids', array: true, default: () => `'{}'` })
  unitIds: number[];

  @Column('text', { name: 'unit_nos', array: true, default: () => `'{}'` })
  unitNos: string[];

  @Column('text', { name: 'unit_areas', array: true, default: () => `'{}'` })
  unitAreas: string[];
}
