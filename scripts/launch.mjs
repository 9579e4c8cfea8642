#!/usr/bin/env node
// The one door behind `npm start`, `npm test` and the other commands. It runs on any Node ≥ 20 before anything is
// installed, so nothing in this folder may import a package.
import { commands } from './commands.mjs';
import { Failure, printFailure } from './failure.mjs';
import { stopOnSignals } from './processes.mjs';

const oldestNode = 20;

async function main() {
  const [name = 'start', ...rest] = process.argv.slice(2);
  if (Number(process.versions.node.split('.')[0]) < oldestNode) {
    throw new Failure(
      `Node ${process.versions.node} is too old to run the launcher`,
      `Use Node ${oldestNode} or newer; the launcher itself then fetches the version that the product runs on.`,
    );
  }
  const command = commands[name];
  if (!command) {
    throw new Failure(`There is no command "${name}"`, `Known commands: ${Object.keys(commands).join(', ')}.`);
  }
  stopOnSignals();
  return command(rest.filter((flag) => flag !== '--'));
}

try {
  process.exitCode = await main();
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}
