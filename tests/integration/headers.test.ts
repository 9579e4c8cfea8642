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
