import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf, StartFailure } from '../start-failure.ts';

/** An open door: the port that was really taken, and how to shut it. */
export interface Listener {
  port: number;
  /** Takes no new connections, lets requests under way finish for at most this long, then cuts the rest. */
  close(patienceMs: number): Promise<void>;
}

const SLOWEST_REQUEST_MS = 60_000;
const SLOWEST_HEADERS_MS = 20_000;
const KEEP_ALIVE_MS = 65_000;
const SWEEP_MS = 50;

/**
 * Listens on the port. Called before anything else is started, so that a port in use is told at once.
 * @throws StartFailure when the port is taken or may not be used
 */
export async function listen(handler: RequestListener, port: number, host: string | undefined): Promise<Listener> {
  const server = createServer(
    { requestTimeout: SLOWEST_REQUEST_MS, headersTimeout: SLOWEST_HEADERS_MS, keepAliveTimeout: KEEP_ALIVE_MS },
    handler,
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(portFailure(error, port)));
    server.listen({ port, ...(host === undefined ? {} : { host }) }, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: (patienceMs) => close(server, patienceMs),
  };
}

/** A connection whose last request has ended is closed at once, though its client would like to keep it. */
async function close(server: Server, patienceMs: number): Promise<void> {
  const closed = new Promise<boolean>((resolve) => server.close(() => resolve(true)));
  for (let waited = 0; waited < patienceMs; waited += SWEEP_MS) {
    if (await Promise.race([closed, sleep(SWEEP_MS, false)])) return;
    server.closeIdleConnections();
  }
  server.closeAllConnections();
  await closed;
}

function portFailure(error: Error, port: number): Error {
  const again = (other: number): string => `choose another one: PORT=${other} npm start`;
  if (codeOf(error) === 'EADDRINUSE') {
    return new StartFailure(`Port ${port} is taken by another program`, `End that program, or ${again(port + 1)}`);
  }
  if (codeOf(error) === 'EACCES') {
    return new StartFailure(`Port ${port} may not be used by this user`, `Ports from 1024 on may: ${again(4000)}`);
  }
  return error;
}
