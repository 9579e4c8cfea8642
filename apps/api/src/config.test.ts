import { describe, expect, test } from '@jest/globals';
import { ConfigFault, readConfig } from './config.ts';

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigFault) return error.faults;
    throw error;
  }
  return [];
}

describe('the settings', () => {
  test('need nothing: an embedded database with demonstration data on port 4000', () => {
    expect(readConfig({})).toMatchObject({ port: 4000, demo: true, databaseUrl: undefined, logLevel: 'info' });
    expect(readConfig({}).dataFolder).toMatch(/\.data$/);
  });

  test('make no demonstration data in a database of one’s own, unless told so', () => {
    const DATABASE_URL = 'postgres://hall:secret@db.example:5432/hall';
    expect(readConfig({ DATABASE_URL }).demo).toBe(false);
    expect(readConfig({ DATABASE_URL, CANBAO_DEMO: 'true' }).demo).toBe(true);
    expect(readConfig({ CANBAO_DEMO: '0' }).demo).toBe(false);
  });

  test('that are empty count as not given', () => {
    expect(readConfig({ PORT: '', CANBAO_NOW: ' ', DATABASE_URL: '' })).toMatchObject({ port: 4000, now: undefined });
  });

  test('that cannot be used are named all at once, with value and expectation', () => {
    const faults = faultsOf({ PORT: '80a', CANBAO_NOW: '2022-02-30', CANBAO_DEMO: 'maybe', CANBAO_LOG: 'loud' });
    expect(faults).toHaveLength(4);
    expect(faults[0]).toBe(
      'PORT is "80a"; expected is a whole number from 0 to 65535 (0: any free port), for example 4000',
    );
    expect(faults[1]).toContain('CANBAO_NOW is "2022-02-30"');
  });

  test.each(['65536', '-1', '4e3', '40.5'])('a port %s is refused', (PORT) => {
    expect(faultsOf({ PORT })).toHaveLength(1);
  });

  test.each(['0', '101', '-5', 'five'])('a smallest cell of %s people is refused', (CANBAO_SMALL_CELL) => {
    expect(faultsOf({ CANBAO_SMALL_CELL })).toHaveLength(1);
    expect(readConfig({}).smallCell).toBe(5);
  });

  test.each(['mysql://a/b', 'db.example', 'postgres://host'])('a database address %s is refused', (DATABASE_URL) => {
    expect(faultsOf({ DATABASE_URL })).toHaveLength(1);
  });

  test.each([
    ['CANBAO_QUERY_SECONDS', '0', '601', '1.5', 'ten'],
    ['CANBAO_QUERY_BUDGET', '999', '1000000001'],
    ['CANBAO_REQUESTS_PER_MINUTE', '0', '1000001'],
    ['CANBAO_COST_PER_MINUTE', '999', '1000000001'],
    ['CANBAO_JOB_HOURS', '0', '721'],
  ])('%s is held to its range', (name, ...wrong) => {
    expect(wrong.map((value) => faultsOf({ [name]: value }).length)).toEqual(wrong.map(() => 1));
  });

  test('push events outside alone, and try them eight times, unless told otherwise', () => {
    const usual = { attempts: 8, pauseS: 10, timeoutMs: 10_000, privateAddresses: false, overlapHours: 24 };
    expect(readConfig({}).webhooks).toEqual(usual);
    expect(
      readConfig({ CANBAO_WEBHOOK_PRIVATE: 'on', CANBAO_WEBHOOK_PAUSE: '0', CANBAO_WEBHOOK_OVERLAP: '48' }).webhooks,
    ).toEqual({
      ...usual,
      ...{ pauseS: 0, privateAddresses: true, overlapHours: 48 },
    });
    const faults = { CANBAO_WEBHOOK_ATTEMPTS: '0', CANBAO_WEBHOOK_TIMEOUT: '61', CANBAO_WEBHOOK_OVERLAP: '0' };
    expect(faultsOf({ ...faults, CANBAO_WEBHOOK_PRIVATE: 'maybe' })).toHaveLength(4);
  });

  test('never repeat a password', () => {
    expect(faultsOf({ DATABASE_URL: 'mysql://hall:geheim@db/hall' }).join()).not.toContain('geheim');
  });
});
