import { existsSync, readdirSync } from 'node:fs';
import { buildProduct, compile, server, typescript } from './build.mjs';
import { runChecks } from './checks.mjs';
import { Failure } from './failure.mjs';
import { inRoot } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { run, runBeside } from './processes.mjs';
import { showLog } from './readable-log.mjs';
import { generateDocuments, printRefusals, printSchema } from './schema.mjs';
import { step } from './steps.mjs';
import { test, verdict } from './test.mjs';
import { toolEnvironment } from './toolchain.mjs';

const compiledServer = inRoot('apps/api/dist/src/main.js');
const vite = inRoot('apps/web/node_modules/vite/bin/vite.js');
const serverFlags = ['--enable-source-maps', '--disable-warning=ExperimentalWarning'];

/** Each command takes the arguments behind its name and gives the exit code. */
export const commands = { start, test, check, bench, campaign, schema, dev };

async function start(args) {
  const { node } = await prepare(buildProduct);
  const atTerminal = process.stdout.isTTY === true;
  const output = atTerminal ? { show: showLog } : {};
  return run(node, [...serverFlags, server, ...args], { env: toolEnvironment(node), lifeline: true, ...output });
}

async function check() {
  const toolchain = await prepare(async () => {});
  return verdict(await runChecks(toolchain));
}

async function bench(args) {
  return runProgram('bench', inRoot('tests/bench/main.ts'), args);
}

async function campaign([name, ...args]) {
  const folder = inRoot('tests/campaign');
  const known = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.ts')) : [];
  if (!known.includes(`${name}.ts`)) {
    const names = known.map((file) => file.slice(0, -3)).join(', ') || 'none yet';
    throw new Failure(`There is no campaign "${name ?? ''}"`, `Say "npm run campaign <name>"; known: ${names}.`);
  }
  return runProgram(`campaign ${name}`, inRoot('tests/campaign', `${name}.ts`), args);
}

/** TypeScript under tests/ runs as it is: Node strips the types. It starts the bundled server, or calls the compiled one. */
async function runProgram(name, file, args) {
  if (!existsSync(file)) throw new Failure(`"${name}" has no program yet (${file})`, 'Write it, then run it again.');
  const { node } = await prepare(async (toolchain) => {
    await step('compile the server', () => compile(toolchain, 'server'));
    await buildProduct(toolchain);
  });
  return run(node, [...serverFlags, file, ...args], { env: toolEnvironment(node), lifeline: true });
}

async function schema() {
  const toolchain = await prepare((ready) => step('compile the server', () => compile(ready, 'server')));
  await step('print packages/schema/schema.graphql', () =>
    printSchema(toolchain, inRoot('packages/schema/schema.graphql')),
  );
  await step('write docs/refusals.md', () => printRefusals(toolchain, inRoot('docs/refusals.md')));
  await step('generate the typed documents', () =>
    generateDocuments(toolchain, { check: false, remedy: 'Correct the documents named above.' }),
  );
  return 0;
}

/** Server and web app, both started anew on each change: the server by Node's watcher, the app by Vite's. */
async function dev(args) {
  const { node } = await prepare((toolchain) => step('compile the server', () => compile(toolchain, 'server')));
  const env = toolEnvironment(node);
  return runBeside([
    { file: node, args: [typescript, '--build', '--watch', '--preserveWatchOutput', inRoot('apps/api')], env },
    { file: node, args: [...serverFlags, '--watch', '--watch-preserve-output', compiledServer, ...args], env },
    { file: node, args: [vite], env, cwd: inRoot('apps/web') },
  ]);
}
