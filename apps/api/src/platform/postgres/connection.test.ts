import { describe, expect, test } from '@jest/globals';
import { parseDatabaseUrl } from './connection.ts';

describe('DATABASE_URL', () => {
  test('names everything that a connection needs', () => {
    expect(parseDatabaseUrl('postgres://ma%40rk:p%2Fw@db.example:6432/hall?sslmode=verify-full')).toEqual({
      host: 'db.example',
      port: 6432,
      database: 'hall',
      user: 'ma@rk',
      password: 'p/w',
      ssl: { rejectUnauthorized: true },
    });
  });

  test('leaves out what PostgreSQL has a custom for', () => {
    expect(parseDatabaseUrl('postgresql://hall.example/hall')).toEqual({
      host: 'hall.example',
      port: 5432,
      database: 'hall',
      user: 'postgres',
      password: undefined,
      ssl: false,
    });
  });

  test('may name the folder of a socket instead of a host', () => {
    expect(parseDatabaseUrl('postgres:///hall?host=/run/postgresql')).toMatchObject({
      host: '/run/postgresql',
      database: 'hall',
    });
  });

  test('does not take an unknown sslmode for permission to go unchecked', () => {
    expect(parseDatabaseUrl('postgres://h/d?sslmode=strictest').ssl).toEqual({ rejectUnauthorized: true });
  });
});
