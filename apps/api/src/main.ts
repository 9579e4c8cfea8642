import { ConfigFault, readConfig } from './config.ts';
import { createLog } from './platform/log/log.ts';
import { Shutdown } from './platform/process/shutdown.ts';
import { StartFailure } from './platform/start-failure.ts';
import { startServer } from './start-server.ts';

/** Cause and remedy for whoever started the server, in plain lines; anything unknown with its stack. */
function explain(error: unknown): string {
  if (error instanceof StartFailure) return `✗ ${error.message}\n  ${error.remedy}`;
  if (error instanceof ConfigFault) {
    return `✗ The server cannot start with these settings:\n${error.faults.map((fault) => `  ${fault}`).join('\n')}`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function main(): Promise<void> {
  const config = readConfig();
  const log = createLog(config.logLevel);
  const shutdown = new Shutdown(log);
  shutdown.listen();
  try {
    const { port, clock } = await startServer(config, log, shutdown);
    log.info({ url: `http://localhost:${port}`, businessTime: clock.text(), demo: config.demo }, 'ready');
  } catch (error) {
    // Parts that were closed under the start's feet fail; the order to stop, not that, is the reason.
    if (shutdown.begun) return;
    await shutdown.closeAll();
    throw error;
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
}
