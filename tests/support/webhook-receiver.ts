import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A message as it came. */
export interface Received {
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly path: string;
}

/** How a receiver answers: a status, or never. */
export type Answer = number | 'SILENCE';

/** A portal's own address: it keeps what comes, and answers as it is told. */
export class WebhookReceiver {
  readonly received: Received[] = [];
  /** decides on the answer to a message, given how often it came before */
  answer: (message: Received, before: number) => Answer = () => 204;
  readonly #server: Server;
  readonly #silent: ServerResponse[] = [];

  constructor() {
    this.#server = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (text: string) => (body += text));
      request.on('end', () => {
        const headers = request.headers as Record<string, string>;
        const message = { headers, body, path: request.url ?? '' };
        const before = this.received.filter(
          (one) => one.path === message.path && one.headers['webhook-id'] === headers['webhook-id'],
        ).length;
        this.received.push(message);
        const answer = this.answer(message, before);
        if (answer === 'SILENCE') this.#silent.push(response);
        else response.writeHead(answer, { location: '/elsewhere' }).end('thank you');
      });
    });
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  async close(): Promise<void> {
    for (const response of this.#silent) response.destroy();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  url(path: string): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${path}`;
  }

  /** The events that came to a path, by their places, as often as they came. */
  places(path: string): number[] {
    return this.received.filter((one) => one.path === path).map(({ body }) => placeIn(body));
  }

  /** Waits until so many messages have come to a path. */
  async until(path: string, count: number): Promise<Received[]> {
    for (let tries = 0; tries < 600; tries += 1) {
      const found = this.received.filter((one) => one.path === path);
      if (found.length >= count) return found;
      await sleep(50);
    }
    throw new Error(`only ${this.places(path).length} of ${count} messages came to ${path}`);
  }
}

/** The place of the event in a message's body. */
export function placeIn(body: string): number {
  return (JSON.parse(body) as { data: { sequence: number } }).data.sequence;
}
