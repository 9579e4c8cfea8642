import { describe, expect, test } from '@jest/globals';
import { guardedPost, isAllowedUrl, publicLookup } from './guarded-post.ts';

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
});
