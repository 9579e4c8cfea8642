import { describe, expect, test } from '@jest/globals';
import type { LookupAddress } from 'node:dns';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createPlainServer } from 'node:net';
import { guardedPost, isAllowedUrl, publicLookup, publicLookupBy } from './guarded-post.ts';

const OUTSIDE = { privateAddresses: false, timeoutMs: 1000 };

describe('a request to an address that somebody else has chosen', () => {
  test('goes over https to the public internet alone', () => {
    for (const url of ['https://portal.example/events', 'https://8.8.8.8/', 'https://portal.example:8443/?a=b']) {
      expect(isAllowedUrl(url, OUTSIDE)).toBe(true);
    }
    for (const url of [
      'http://portal.example/',
      'https://192.168.0.9/',
      'https://a.localhost./',
      'https://portal.example/#x',
    ]) {
      expect(isAllowedUrl(url, OUTSIDE)).toBe(false);
    }
    expect(isAllowedUrl('http://192.168.0.9/', { privateAddresses: true })).toBe(true);
  });

  test('is not sent where its name turns out to lead into the house', async () => {
    const looked = await new Promise<NodeJS.ErrnoException | null>((resolve) =>
      publicLookup('localhost', { all: true }, (error) => resolve(error)),
    );
    expect(looked).toMatchObject({ code: 'ADDRESS_NOT_ALLOWED' });
    const one = await new Promise<NodeJS.ErrnoException | null>((resolve) =>
      publicLookup('localhost', {}, (error) => resolve(error)),
    );
    expect(one).toMatchObject({ code: 'ADDRESS_NOT_ALLOWED' });
  });

  test('that is not sent tells why', async () => {
    const post = { url: 'https://127.0.0.1/', headers: {}, body: '{}' };
    expect(await guardedPost(post, OUTSIDE)).toEqual({ fault: 'ADDRESS_NOT_ALLOWED' });
  });

  test('is sent nowhere when one of the addresses of its name leads into the house', async () => {
    let connections = 0;
    const inside = createPlainServer(() => (connections += 1));
    await new Promise<void>((resolve) => inside.listen(0, '127.0.0.1', resolve));
    const post = { url: `https://portal.example:${(inside.address() as AddressInfo).port}/`, headers: {}, body: '{}' };
    for (const addresses of [['127.0.0.1'], ['8.8.8.8', '127.0.0.1'], ['::ffff:127.0.0.1'], []]) {
      const find = publicLookupBy((_, __, told) => told(null, addresses.map(addressOf)));
      expect(await guardedPost(post, OUTSIDE, find)).toEqual({ fault: 'ADDRESS_NOT_ALLOWED' });
    }
    await new Promise((resolve) => inside.close(resolve));
    expect(connections).toBe(0);
  });

  test('connects to what was checked, though its name should change its mind right after', async () => {
    const answers = [['8.8.8.8', '2400:3200::1'], ['127.0.0.1']];
    const find = publicLookupBy((_, __, told) => told(null, (answers.shift() ?? []).map(addressOf)));
    const connected = await new Promise((resolve) =>
      find('portal.example', { all: true }, (_, addresses) => resolve(addresses)),
    );
    expect(connected).toEqual([addressOf('8.8.8.8'), addressOf('2400:3200::1')]);
    expect(answers).toHaveLength(1);
    const next = await new Promise((resolve) => find('portal.example', {}, (error) => resolve(error)));
    expect(next).toMatchObject({ code: 'ADDRESS_NOT_ALLOWED' });
  });

  test('tells of a receiver that speaks no TLS, and reads no answer without an end', async () => {
    const within = { privateAddresses: true, timeoutMs: 5000 };
    const ended = Promise.withResolvers<number>();
    const server = createServer((_, response) => {
      let sent = 0;
      const piece = 'x'.repeat(65_536);
      const sendOn = (): void => {
        while (!response.destroyed && response.write(piece)) sent += piece.length;
      };
      response.on('drain', sendOn).on('close', () => ended.resolve(sent));
      sendOn();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const [plain, secure] = [`http://${host}/`, `https://${host}/`].map((url) => ({ url, headers: {}, body: '{}' }));
    expect(await guardedPost(plain!, within)).toEqual({ status: 200 });
    expect(await ended.promise).toBeLessThan(20_000_000);
    expect(await guardedPost(secure!, within)).toEqual({ fault: 'TLS_FAILED' });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});

function addressOf(address: string): LookupAddress {
  return { address, family: address.includes(':') ? 6 : 4 };
}
