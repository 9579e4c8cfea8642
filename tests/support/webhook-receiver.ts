import { createServer } from 'node:http';
import type { RequestListener, Server, ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { Server as SecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TLSSocket } from 'node:tls';
import type { Certificate } from './certificates.ts';

/** A message as it came. */
export interface Received {
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly path: string;
}

/** How a receiver answers: a status, or never. */
export type Answer = number | 'SILENCE';

/** A portal's own address: it keeps what comes, and answers as it is told. With a certificate it speaks https, as "localhost". */
export class WebhookReceiver {
  readonly received: Received[] = [];
  /** of https: how often somebody has knocked, and how many bytes have come through the encryption, whatever they were */
  readonly knocked = { connections: 0, bytes: 0 };
  /** decides on the answer to a message, given how often it came before */
  answer: (message: Received, before: number) => Answer = () => 204;
  readonly #server: Server;
  readonly #silent: ServerResponse[] = [];
  readonly #origin: string;

  constructor(certificate?: Certificate) {
    const listener: RequestListener = (request, response) => {
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
    };
    this.#origin = certificate === undefined ? 'http://127.0.0.1' : 'https://localhost';
    this.#server = certificate === undefined ? createServer(listener) : createSecureServer(certificate, listener);
    if (certificate !== undefined) this.#count();
  }

  #count(): void {
    this.#server.on('connection', () => (this.knocked.connections += 1));
    this.#server.on('secureConnection', (socket: TLSSocket) => {
      socket.on('data', (piece: Buffer) => (this.knocked.bytes += piece.length));
    });
  }

  /** Shows another certificate to whoever comes from now on. */
  show(certificate: Certificate): void {
    (this.#server as SecureServer).setSecureContext(certificate);
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
    return `${this.#origin}:${(this.#server.address() as AddressInfo).port}${path}`;
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
