import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';

const bench = fileURLToPath(new URL('../bench/main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'canbao-bench-runs-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Report {
  readonly comparisons: readonly { readonly ratio: number }[];
}

/** Speed is no matter of a test; that each rival still answers the same is. */
test('The bench still compares like with like: settlement, and the roster with both of its rivals', async () => {
  const file = join(folder, 'bench.json');
  const size = ['--members', '2000', '--rounds', '1', '--seconds', '1', '--file', file];
  const said = await new Promise<string>((resolve) => {
    const flags = ['--disable-warning=ExperimentalWarning', bench, '--only', 'settlement,roster', ...size];
    // It ends with 1 when a ratio does not hold, which on a busy machine it need not.
    execFile(process.execPath, flags, (_error, stdout, stderr) => resolve(stdout + stderr));
  });
  expect(said).not.toContain('Error');
  const { comparisons } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  expect(comparisons.map(({ ratio }) => ratio > 0)).toEqual([true, true, true]);
});
