// npm run campaign -- batch-kills: a batch under kill -9 of the server, its PostgreSQL with it, and of the worker, at random
// moments; the end must be the one of a run that nobody disturbs. "--seed 7 --kills 30 --rows 2000" are the usual ones.
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import pg from 'pg';
import { carriedOutUnderFire, mixedRows, momentsAmong, NO_FIRE } from '../support/batch-under-fire.ts';
import type { Fire, Ground } from '../support/batch-under-fire.ts';
import { startServer } from '../support/server-process.ts';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '2000' },
    kills: { type: 'string', default: '30' },
    seed: { type: 'string', default: '7' },
  },
});
const [rows, kills] = [Number(values.rows), Number(values.kills)];
const tell = (line: string): void => void process.stdout.write(`${line}\n`);

/** The same numbers for the same seed, so that a run that has failed can be made again. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}

/** A server with its own PostgreSQL in a folder of its own. */
async function onGroundOfItsOwn(work: (ground: Ground) => Promise<unknown>): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'canbao-kills-'));
  chmodSync(folder, 0o755);
  const settings = { CANBAO_DATA: folder, CANBAO_DEMO: '1', CANBAO_NOW: '2022-09-20T09:00' };
  try {
    return await work({ start: () => startServer(settings), query: queryIn(folder) });
  } finally {
    const place = join(folder, 'postgres.place');
    if (existsSync(place)) rmSync(readFileSync(place, 'utf8').trim(), { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Its port is another one at each start, and stands in PostgreSQL's own file. */
function queryIn(folder: string): Ground['query'] {
  return async <Row>(text: string, parameters: readonly unknown[] = []): Promise<Row[]> => {
    const [, , , port = ''] = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
    const password = readFileSync(join(folder, 'postgres.password'), 'utf8').trim();
    const client = new pg.Client({
      ...{ host: '127.0.0.1', port: Number(port), database: 'canbao', user: 'canbao_admin', password },
    });
    await client.connect();
    try {
      return (await client.query(text, [...parameters])).rows as Row[];
    } finally {
      await client.end();
    }
  };
}

const run = (fire: Fire): Promise<unknown> =>
  onGroundOfItsOwn((ground) => carriedOutUnderFire(ground, mixedRows(rows), fire));

const random = randomFrom(Number(values.seed));
tell(`${rows} rows undisturbed …`);
const undisturbed = await run(NO_FIRE);
tell(`${rows} rows under ${kills} kills (seed ${values.seed}) …`);
const disturbed = await run({ after: momentsAmong(rows, kills, random), random, tell });
const same = isDeepStrictEqual(disturbed, undisturbed);
tell(same ? '✓ the end is the same: nothing lost, nothing twice' : '✗ the end differs from the undisturbed one');
if (!same) tell(JSON.stringify({ disturbed, undisturbed }));
process.exitCode = same ? 0 : 1;
