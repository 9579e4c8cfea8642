import 'reflect-metadata';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { DataSourceOptions } from 'typeorm';
import type { Connection } from '../postgres/connection.ts';

// Days and 64-bit numbers come as text: a Date would bring a time zone in, a float would lose digits.
pg.types.setTypeParser(pg.types.builtins.DATE, String);
pg.types.setTypeParser(pg.types.builtins.INT8, String);
pg.types.setTypeParser(pg.types.builtins.NUMERIC, String);
// date[], which otherwise becomes an array of Date
pg.types.setTypeParser(1182 as never, (text: string) => (text === '{}' ? [] : text.slice(1, -1).split(',')));

/** What the data source is told of the business, which the platform does not know. */
export interface Mapping {
  entities: NonNullable<DataSourceOptions['entities']>;
  migrations: NonNullable<DataSourceOptions['migrations']>;
}

interface Access {
  /** statements run as this role instead of the one that logged in */
  actAs?: string;
  poolSize?: number;
}

/**
 * TypeORM on one role's connection. It maps and migrates; it never synchronises, and a `where` with a hole in it throws
 * instead of matching everything.
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
      options: `-c search_path=canbao ${access.actAs === undefined ? '' : `-c role=${access.actAs}`}`,
      connectionTimeoutMillis: 15_000,
    },
    ...mapping,
  });
}
