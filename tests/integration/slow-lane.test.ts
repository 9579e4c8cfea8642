import { performance } from 'node:perf_hooks';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../support/client.ts';
import { COMPANY } from '../support/demo-unit.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';
import { SLOW_CHARGES } from '../support/hostile-queries.ts';

/** As many as may be on the slow lane at once. */
const PLACES = 8;

const CITY_WIDE = '{ chargeStatistics(groupBy: [FEE_MONTH]) { persons } }';

const hall = useHall({ CANBAO_QUERY_SECONDS: '1' });
let [analyst, clerk]: Client[] = [];

beforeAll(async () => {
  [analyst, clerk] = [await hall.client.signedIn('analyst'), await hall.client.signedIn('clerk2')];
  await hall.database.query(SLOW_CHARGES);
});

const roster = (): Promise<{ roster: { totalItems: number } }> =>
  clerk!.ask('query ($unitNo: ID!) { roster(unitNo: $unitNo) { totalItems } }', { unitNo: COMPANY });

describe('A statistic of the whole city that takes too long', () => {
  test('is stopped, with what would help', async () => {
    const errors = await analyst!.refused(CITY_WIDE);
    expectRefusal(errors, 'QUERY_TOO_SLOW', '用时超过上限,已停止,没有保存任何内容');
    expect(errors[0]!.extensions.remedy).toContain('减少分组');
  });

  test('lets the next one begin only after a rest as long as its work', async () => {
    const answeredAt = async (): Promise<number> => {
      await analyst!.refused(CITY_WIDE);
      return performance.now();
    };
    const [first, second] = (await Promise.all([answeredAt(), answeredAt()])).sort((a, b) => a - b);
    // A second of rest, and one of work before it is stopped, too; timers of the two programs differ by milliseconds.
    expect(second - first).toBeGreaterThan(1900);
  });

  test('keeps others of its kind waiting, refuses those who would wait too long, and no clerk notices', async () => {
    const asking = Array.from({ length: PLACES + 6 }, () => analyst!.refused(CITY_WIDE));
    const answered = Promise.all(asking).then((refusals) => refusals.map(([first]) => first!.extensions.code));
    const state = { over: false };
    void answered.then(() => (state.over = true));
    let count = 0;
    while (!state.over) {
      await roster();
      count += 1;
    }
    const codes = await answered;
    expect(new Set(codes)).toEqual(new Set(['QUERY_TOO_SLOW', 'STATISTICS_BUSY']));
    expect(codes.filter((code) => code === 'QUERY_TOO_SLOW').length).toBeGreaterThanOrEqual(PLACES);
    // More analysts ask than the server has connections: had she to wait for theirs, she would get one answer to each of them.
    expect(count).toBeGreaterThan(2 * PLACES);
  });

  test('of her own units a clerk has at once, however many wait for those of the city', async () => {
    await hall.database.query('DROP POLICY slow ON canbao.charge');
    await hall.database.query(
      SLOW_CHARGES.replace('pg_sleep(0.01) IS NOT NULL', 'NOT canbao.agency_reach() OR pg_sleep(0.01) IS NOT NULL'),
    );
    let waiting = true;
    const city = Promise.all(Array.from({ length: 3 }, () => analyst!.refused(CITY_WIDE))).then(
      () => (waiting = false),
    );
    const { chargeStatistics } = await clerk!.ask<{ chargeStatistics: { persons: number }[] }>(CITY_WIDE);
    expect(chargeStatistics.length).toBeGreaterThan(0);
    expect(waiting).toBe(true);
    await city;
  });
});
