// npm run bench: speed as ratios of one run on one machine, since seconds of different machines say nothing.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { arithmeticBench } from './arithmetic.bench.ts';
import { batchBench } from './batch.bench.ts';
import { besideAnalystBench } from './beside-analyst.bench.ts';
import { exportBench } from './export.bench.ts';
import type { Comparison } from './measure.ts';
import { postgraphileBench } from './postgraphile.bench.ts';
import { rosterBench } from './roster.bench.ts';
import { settlementBench } from './settlement.bench.ts';

const { values } = parseArgs({
  options: {
    members: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '8' },
    file: { type: 'string', default: fileURLToPath(new URL('../../.cache/bench.json', import.meta.url)) },
    only: { type: 'string', default: 'arithmetic,settlement,roster,postgraphile,batch,export,analyst' },
  },
});
const [members, rounds, seconds] = [Number(values.members), Number(values.rounds), Number(values.seconds)];
const only = values.only.split(',');

const comparisons: Comparison[] = [];
if (only.includes('arithmetic')) comparisons.push(await arithmeticBench(rounds));
if (only.includes('settlement')) comparisons.push(await settlementBench(members, rounds));
if (only.includes('roster')) comparisons.push(...(await rosterBench(rounds, seconds)));
if (only.includes('postgraphile')) comparisons.push(...(await postgraphileBench(rounds)));
if (only.includes('batch')) comparisons.push(...(await batchBench()));
if (only.includes('export')) comparisons.push(...(await exportBench(rounds)));
if (only.includes('analyst')) comparisons.push(...(await besideAnalystBench(rounds)));

for (const { what, ratio, required, holds, detail } of comparisons) {
  process.stdout.write(`${holds ? '✓' : '✗'} ${what}: ${ratio.toFixed(2)} (${required})  ${detail}\n`);
}
mkdirSync(dirname(values.file), { recursive: true });
writeFileSync(values.file, `${JSON.stringify({ members, rounds, seconds, comparisons }, null, 2)}\n`);
process.exitCode = comparisons.every(({ holds }) => holds) ? 0 : 1;
