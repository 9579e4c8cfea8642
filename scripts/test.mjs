import { existsSync, readFileSync, rmSync } from 'node:fs';
import { buildProduct, compile } from './build.mjs';
import { checkCount, runChecks } from './checks.mjs';
import { printFailure } from './failure.mjs';
import { inCache, inRoot } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { run } from './processes.mjs';
import { say, step } from './steps.mjs';
import { toolEnvironment } from './toolchain.mjs';

const jest = inRoot('node_modules/jest/bin/jest.js');
const countsFile = inCache('test-counts.json');

/**
 * `npm test`, whose last line is the verdict also when nothing could be installed or compiled.
 * @param {string[]} args for jest
 * @returns {Promise<number>} the exit code
 */
export async function test(args) {
  try {
    return verdict(await testEverything(args));
  } catch (error) {
    printFailure(error);
    return verdict({ passed: 0, failed: 1, skipped: 0 });
  }
}

/**
 * Every check, then every test. With arguments (`npm test -- enrol`) only the tests that they select, and
 * the checks are reported as skipped.
 */
async function testEverything(args) {
  const toolchain = await prepare(async () => {});
  const checks = args.length === 0 ? await runChecks(toolchain) : await buildOnly(toolchain);
  const tests = await runJest(toolchain, args);
  return {
    passed: checks.passed + tests.passed,
    failed: checks.failed + tests.failed,
    skipped: checks.skipped + tests.skipped,
  };
}

/** Selected tests need the built product all the same. */
async function buildOnly(toolchain) {
  await step('compile the server', () => compile(toolchain, 'server'));
  await buildProduct(toolchain);
  say('some tests are selected, so the checks (types, lint, format, schema, build) are skipped');
  return { passed: 0, failed: 0, skipped: checkCount };
}

async function runJest({ node }, args) {
  rmSync(countsFile, { force: true });
  const env = { ...toolEnvironment(node), CANBAO_TEST_COUNTS: countsFile };
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const code = await run(node, [...flags, jest, '--config', inRoot('jest.config.mjs'), ...args], { env });
  if (!existsSync(countsFile)) return { passed: 0, failed: 1, skipped: 0 };
  const counts = JSON.parse(readFileSync(countsFile, 'utf8'));
  // Jest may fail without a failed test: a teardown that throws, a threshold that is missed.
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** Prints the last line and gives the exit code. */
export function verdict({ passed, failed, skipped }) {
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  return failed === 0 ? 0 : 1;
}
