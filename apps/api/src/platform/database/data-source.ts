import 'reflect-metadata';
import { DataSource } from 'typeorm';
import type { DataSourceOptions } from 'typeorm';
import type { Connection } from '../postgres/connection.ts';
import { valueParsers } from './value-parsers.ts';

/** What the data source is told of the business, which the platform does not know. */
export interface Mapping {
  entities: NonNullable<DataSourceOptions['entities']>;
  migrations: NonNullable<DataSourceOptions['migrations']>;
}

interface Access {
  /** statements run as this role instead of the one that logged in */
  actAs?: string;
  poolSize?: number;
  /** how long a statement may take; without it as long as it likes */
  statementSeconds?: number;
}

/**
 * TypeORM on one role's connections. It maps and migrates; it never synchronises, and a `where` with a hole in it throws
 * instead of matching everything. Connections are pipelined: a statement is sent without waiting for the answer to the
 * one before it.
 */
export function dataSource(connection: Connection, mapping: Mapping, access: Access = {}): DataSource {
  const { host, port, database, user, password, ssl } = connection;
  return new DataSource({
    type: 'postgres',
    host,
    port,
    database,
    username: user,
    ...(password === undefined ? {} : { password }),
    ssl,
    schema: 'canbao',
    synchronize: false,
    migrationsRun: false,
    migrationsTableName: 'migration',
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    applicationName: 'canbao',
    poolSize: access.poolSize ?? 10,
    extra: {
      options: sessionSettings(access),
      connectionTimeoutMillis: 15_000,
      types: valueParsers,
      pipeline: true,
    },
    ...mapping,
  });
}

/** Settings of a connection, for the `options` of its opening message. */
export function sessionSettings({ actAs, statementSeconds }: Access = {}): string {
  const role = actAs === undefined ? [] : [`-c role=${actAs}`];
  const timeout = statementSeconds === undefined ? [] : [`-c statement_timeout=${statementSeconds}s`];
  return ['-c search_path=canbao', ...role, ...timeout].join(' ');
}
