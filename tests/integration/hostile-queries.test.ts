import { beforeAll, describe, expect, test } from '@jest/globals';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client, WireError } from '../support/client.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';
import { hostileQueries, sendHostile, SLOW_CHARGES, SLOW_GROUP_BY } from '../support/hostile-queries.ts';
import { buildLargeCity } from '../support/large-city.ts';
import { cpuMs } from '../support/process-cpu.ts';

const UNIT = '32059900000000117';
const BUDGET = 100_000;
const CITY = { people: 6000, months: 30 };
const MOST_CPU_MS = 100;
const hall = useHall({ CANBAO_QUERY_SECONDS: '1', CANBAO_QUERY_BUDGET: String(BUDGET) });
let clerk: Client;
let analyst: Client;
let enrolled: number;

beforeAll(async () => {
  // What there is the server reads as it starts.
  await hall.server.end('SIGTERM');
  await buildLargeCity(hall.database, CITY);
  await hall.restart();
  while (!hall.server.log.some(({ msg }) => msg === 'the worker is ready')) await sleep(20);
  clerk = await hall.client.signedIn('clerk');
  analyst = await hall.client.signedIn('analyst');
  const [counted] = await hall.database.query<{ persons: number }>(
    `SELECT count(*)::integer AS persons FROM canbao.enrolment JOIN canbao.unit ON unit.id = unit_id
      WHERE unit_no = $1 AND end_month IS NULL`,
    [UNIT],
  );
  enrolled = counted!.persons;
  await hall.database.query(SLOW_CHARGES);
}, 120_000);

const bystander = (): Promise<{ roster: { totalItems: number } }> =>
  clerk.ask('query ($unitNo: ID!) { roster(unitNo: $unitNo) { totalItems } }', { unitNo: UNIT });

describe('A hostile question is refused, with what would help, while others get their answers:', () => {
  test.each(hostileQueries(1, UNIT))('$name', async (hostile) => {
    const [response, others] = await Promise.all([
      sendHostile(hall.server.url, hostile, analyst.headers['authorization']!),
      bystander(),
    ]);
    expect(others.roster.totalItems).toBe(enrolled);
    expect(response.status).toBe(hostile.status);
    const { errors } = (await response.json()) as { errors: WireError[] };
    expectRefusal(errors, hostile.code);
    expect(errors[0]?.message).toMatch(hostile.message);
    expect(errors[0]?.extensions.remedy).toMatch(hostile.remedy ?? /./);
  });
});

describe('The time that a statement may take', () => {
  test('is told as one reason, also where several things were asked for, and is no fault of the server', async () => {
    const lines = hall.server.log.length;
    const total = `charges(unitNo: "${UNIT}") { totalItems amount }`;
    expectRefusal(await analyst.refused(`{ me { username } ${total} units { totalItems } }`), 'QUERY_TOO_SLOW');
    expect(hall.server.log.slice(lines).filter(({ msg }) => msg !== 'request')).toEqual([]);
    expect(await analyst.ask('{ me { username } }')).toEqual({ me: { username: 'analyst' } });
  });

  test('is that of analysts and portals; who does business waits longer', async () => {
    await hall.database.query(`DROP POLICY slow ON canbao.charge`);
    await hall.database.query(
      SLOW_CHARGES.replace('pg_sleep(0.01)', "CASE WHEN current_setting('statement_timeout') = '6s' THEN true END"),
    );
    const asked = `{ charges(unitNo: "${UNIT}", options: { take: 1 }) { items { amount } } }`;
    expect((await clerk.ask<{ charges: { items: object[] } }>(asked)).charges.items).toHaveLength(1);
    expect((await analyst.ask<{ charges: { items: object[] } }>(asked)).charges.items).toHaveLength(0);
  });
});

describe('A body that comes in pieces', () => {
  const sendOnAndOn = (limit: number): Promise<{ answered: string; sent: number }> =>
    new Promise((resolve) => {
      const { hostname, port } = new URL(hall.server.url);
      const socket = connect(Number(port), hostname);
      const piece = `10000\r\n${'x'.repeat(65_536)}\r\n`;
      let [sent, answered] = [0, ''];
      const send = (): void => {
        for (; sent < limit && !socket.destroyed; sent += piece.length) if (!socket.write(piece)) return;
      };
      socket.on('data', (data) => (answered += data.toString()));
      socket.on('drain', send);
      socket.on('error', () => undefined);
      socket.on('close', () => resolve({ answered, sent }));
      socket.write('POST /graphql HTTP/1.1\r\nHost: hall\r\nContent-Type: application/json\r\n');
      socket.write('Transfer-Encoding: chunked\r\n\r\n');
      send();
    });

  test('is refused when it has become too large, and the rest is never taken in', async () => {
    const { answered, sent } = await sendOnAndOn(500_000_000);
    expect(answered).toMatch(/^HTTP\/1.1 413 /);
    expect(answered).toContain('REQUEST_TOO_LARGE');
    expect(sent).toBeLessThan(50_000_000);
    expect((await bystander()).roster.totalItems).toBe(enrolled);
  });
});

describe('Statistics of a large city by much at once', () => {
  const inLinux = process.platform === 'linux' ? test : test.skip;

  inLinux(
    'are refused by what they would cost, without more than a tenth of a second of the server’s time',
    async () => {
      const before = cpuMs(hall.server.child.pid!);
      const [error, ...more] = await analyst.refused(`{ ${SLOW_GROUP_BY} }`);
      expect(cpuMs(hall.server.child.pid!) - before).toBeLessThan(MOST_CPU_MS);
      expect([error?.extensions.code, more]).toEqual(['QUERY_TOO_EXPENSIVE', []]);
      const [, estimated, budget] = /成本为(\d+),超过上限(\d+)/.exec(error!.message)!.map(Number);
      expect(budget).toBe(BUDGET);
      expect(estimated).toBeGreaterThan(CITY.people * CITY.months);
    },
  );

  test('are answered with the filter that the refusal names', async () => {
    await hall.server.end('SIGTERM');
    await hall.database.query('DROP POLICY slow ON canbao.charge');
    await hall.restart({ CANBAO_QUERY_SECONDS: '60' });
    analyst = await hall.client.signedIn('analyst');
    const ofMonth = SLOW_GROUP_BY.replace('totals: true', 'totals: true, filter: { feeMonth: "2022-08" }');
    const { chargeStatistics } = await analyst.ask<{ chargeStatistics: { persons: number | null }[] }>(
      `{ ${ofMonth} }`,
    );
    expect(Math.max(...chargeStatistics.map(({ persons }) => persons ?? 0))).toBeGreaterThan(CITY.people);
  });
});
