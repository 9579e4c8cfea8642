import { expect, test } from '@jest/globals';
import { carriedOutUnderFire, mixedRows, momentsAmong, NO_FIRE } from '../support/batch-under-fire.ts';
import type { Ground } from '../support/batch-under-fire.ts';
import { createDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { startServer } from '../support/server-process.ts';

const ROWS = 240;
/** several servers start within it, which a busy machine takes its time for */
const PATIENCE_MS = 180_000;

function groundOn(database: TestDatabase): Ground {
  const settings = { DATABASE_URL: database.url, CANBAO_DEMO: '1', CANBAO_NOW: '2022-09-20T09:00' };
  return { start: () => startServer(settings), query: (text, values) => database.query(text, values) };
}

test(
  'kill -9 of server and worker in the middle of a batch: nothing is lost, nothing is done twice',
  async () => {
    const [quiet, fired] = [await createDatabase(), await createDatabase()];
    try {
      const random = Math.random;
      const after = momentsAmong(ROWS, 3, random);
      const rows = mixedRows(ROWS);
      const [undisturbed, disturbed] = await Promise.all([
        carriedOutUnderFire(groundOn(quiet), rows, NO_FIRE),
        carriedOutUnderFire(groundOn(fired), rows, { after, random, whom: ['worker', 'server', 'worker'] }),
      ]);
      expect(disturbed).toEqual(undisturbed);
      expect(undisturbed).toMatchObject({ job: [{ state: 'FINISHED', total: ROWS, processed: ROWS }] });
    } finally {
      await Promise.all([quiet.drop(), fired.drop()]);
    }
  },
  PATIENCE_MS,
);
