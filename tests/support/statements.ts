import { createServer, connect } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

/** What a server says to its database for its requests, as it passes by: the text of each statement, in order. */
export interface StatementWire {
  /** for DATABASE_URL */
  readonly url: string;
  /** what was run in the transactions of requests while the work was done */
  during(work: () => Promise<unknown>): Promise<string[]>;
  close(): Promise<void>;
}

/** A statement that begins or ends a transaction and tells it who asks; each request has them, whatever it asks. */
export function isBookkeeping(statement: string): boolean {
  return /^(BEGIN|COMMIT|ROLLBACK)\b|\/\* session\./.test(statement);
}

/** Stands between a server and its PostgreSQL and reads along what the server sends. */
export async function tapStatements(databaseUrl: string): Promise<StatementWire> {
  const target = new URL(databaseUrl);
  const run: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const postgres = connect(Number(target.port), target.hostname);
    const reader = new StatementReader((statement) => run.push(statement));
    client.on('data', (chunk) => reader.take(chunk));
    client.pipe(postgres).pipe(client);
    for (const socket of [client, postgres]) {
      sockets.add(socket);
      socket.on('error', () => [client, postgres].forEach((each) => each.destroy()));
      socket.on('close', () => sockets.delete(socket));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    during: async (work) => {
      const before = run.length;
      await work();
      return run.slice(before);
    },
    close: () => closed(server, sockets),
  };
}

function closed(server: Server, sockets: Set<Socket>): Promise<void> {
  for (const socket of sockets) socket.destroy();
  return new Promise((resolve) => server.close(() => resolve()));
}

/**
 * Reads PostgreSQL's frontend messages – simple queries, and what is bound to be executed – and tells those that are run between
 * a session's entering a transaction and its end: jobs and the worker have connections of their own.
 */
class StatementReader {
  readonly #tell: (statement: string) => void;
  readonly #prepared = new Map<string, string>();
  #rest: Buffer = Buffer.alloc(0);
  #started = false;
  #inRequest = false;

  constructor(tell: (statement: string) => void) {
    this.#tell = tell;
  }

  take(chunk: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    // The first message of a connection has no type.
    for (;;) {
      const head = this.#started ? 1 : 0;
      if (this.#rest.length < head + 4) return;
      const end = head + this.#rest.readInt32BE(head);
      if (this.#rest.length < end) return;
      if (this.#started) this.#read(String.fromCharCode(this.#rest[0]!), this.#rest.subarray(5, end));
      this.#started = true;
      this.#rest = this.#rest.subarray(end);
    }
  }

  #read(type: string, body: Buffer): void {
    const texts = (): string[] => body.toString('utf8').split('\0');
    if (type === 'Q') this.#run(texts()[0]!);
    if (type === 'P') this.#prepared.set(texts()[0]!, texts()[1]!);
    if (type === 'B') this.#run(this.#prepared.get(texts()[1]!) ?? '?');
  }

  #run(statement: string): void {
    if (statement.includes('/* session.enter */')) this.#inRequest = true;
    if (this.#inRequest) this.#tell(statement);
    if (/^(COMMIT|ROLLBACK)$/.test(statement)) this.#inRequest = false;
  }
}
