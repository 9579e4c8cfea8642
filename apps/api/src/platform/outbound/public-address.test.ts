import { describe, expect, test } from '@jest/globals';
import { isPublicAddress } from './public-address.ts';

describe('an address of the public internet', () => {
  test.each([
    '8.8.8.8',
    '114.114.114.114',
    '172.15.255.255',
    '172.32.0.1',
    '223.255.255.255',
    '2400:3200::1',
    '2606:4700::1111',
  ])('is %s', (address) => expect(isPublicAddress(address)).toBe(true));

  test.each([
    ['this machine', ['127.0.0.1', '127.255.0.3', '0.0.0.0', '::1', '::']],
    [
      'somebody’s own network',
      ['10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '100.64.0.1', 'fd00::1', 'fc00::1'],
    ],
    ['this link, with a cloud’s own services', ['169.254.169.254', 'fe80::1', 'fe80::1%eth0', '2400:3200::1%eth0']],
    [
      'IPv4 in the dress of IPv6',
      ['::ffff:127.0.0.1', '::ffff:8.8.8.8', '64:ff9b::7f00:1', '2002:7f00:1::', '2001:0:7f00:1::'],
    ],
    ['many at once, or nobody', ['224.0.0.1', '239.1.1.1', '255.255.255.255', 'ff02::1', '192.0.2.1', '2001:db8::1']],
    ['no address', ['localhost', '', '8.8.8', '1.2.3.4.5']],
  ])('is none of %s', (_, addresses) => {
    expect(addresses.filter(isPublicAddress)).toEqual([]);
  });
});
