import { get } from 'node:http';
import { expect, test } from '@jest/globals';
import { useHall } from '../support/hall.ts';

const hall = useHall();

test('A page is kept to what is its own; whoever reads data is told no more than how to take them', async () => {
  const page = await fetch(hall.server.url);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
  expect(page.headers.get('x-frame-options')).toBe('SAMEORIGIN');
  const { headers } = await hall.client.exchange('{ me { username } }');
  expect(headers.get('cache-control')).toBe('no-store');
  const ours = [...headers.keys()].filter((name) => !['connection', 'date', 'keep-alive'].includes(name));
  expect(ours.sort()).toEqual([
    'cache-control',
    'content-length',
    'content-type',
    'cross-origin-resource-policy',
    'strict-transport-security',
    'x-content-type-options',
    'x-request-id',
  ]);
});

/** How the body of an answer is encoded, and its length on the wire. */
function wire(path: string): Promise<{ encoding: string | undefined; bytes: number }> {
  return new Promise((resolve, reject) => {
    get(`${hall.server.url}${path}`, { headers: { 'accept-encoding': 'gzip, deflate, br' } }, (response) => {
      let bytes = 0;
      response.on('data', (piece: Buffer) => (bytes += piece.length));
      response.once('end', () => resolve({ encoding: response.headers['content-encoding'], bytes }));
    }).once('error', reject);
  });
}

test('The scripts of a page travel compressed', async () => {
  const page = await (await fetch(hall.server.url)).text();
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(page)![1]!;
  const whole = await (await fetch(`${hall.server.url}${script}`)).text();
  const { encoding, bytes } = await wire(script);
  expect(encoding).toBe('br');
  expect(bytes).toBeLessThan(whole.length / 2);
});
