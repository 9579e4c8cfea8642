import 'reflect-metadata';
import { DataSource } from 'typeorm';
import type { DataSourceOptions } from 'typeorm';
import pg from 'pg';
import type { Connection } from '../postgres/connection.ts';
import { valueParsers } from './value-parsers.ts';

/** What the data source is told of the business, which the platform does not know. */
export interface Mapping {
  entities: NonNullable<DataSourceOptions['entities']>;
  migrations: NonNullable<DataSourceOptions['migrations']>;
}

export interface Access {
  /** statements run as this role instead of the one that logged in */
  actAs?: string;
  poolSize?: number;
  /** how long a statement may take; without it as long as it likes */
  statementSeconds?: number;
  /** for long questions: each is answered by one process of the database alone */
  slow?: boolean;
  /** told of the process of the database behind each new connection */
  onProcess?: (pid: number) => void;
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
    // TypeORM would look for one itself, and find another copy than the one that is bundled.
    driver: pg,
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
      ...(access.onProcess !== undefined && { onConnect: tellingProcess(access.onProcess) }),
    },
    ...mapping,
  });
}

function tellingProcess(tell: (pid: number) => void): (client: pg.ClientBase) => void {
  // node-postgres knows it and does not declare it.
  return (client) => tell((client as unknown as { readonly processID: number }).processID);
}

/** Settings of a connection, for the `options` of its opening message. */
export function sessionSettings({ actAs, statementSeconds, slow = false }: Access = {}): string {
  const role = actAs === undefined ? [] : [`-c role=${actAs}`];
  const timeout = statementSeconds === undefined ? [] : [`-c statement_timeout=${statementSeconds}s`];
  // Compiling a statement first is for those that take far longer than any may here.
  const alone = slow ? ['-c max_parallel_workers_per_gather=0', '-c jit=off'] : [];
  return ['-c search_path=canbao', ...role, ...timeout, ...alone].join(' ');
}
