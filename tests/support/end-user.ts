import { generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import type { Client } from './client.ts';

/** A portal's own pair of keys. */
export interface PortalKeys {
  readonly privateKey: KeyObject;
  /** as an officer registers it */
  readonly publicPem: string;
}

export function portalKeys(): PortalKeys {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return { privateKey, publicPem: publicKey.export({ type: 'spki', format: 'pem' }).toString() };
}

export interface Assertion {
  portal: string;
  units: unknown;
  audience?: string;
  jti?: string;
  subject?: string;
  /** in seconds from now */
  issued?: number;
  expires?: number;
}

/** What a portal says of its end user, signed: in order unless told otherwise. */
export function assertion(key: KeyObject, told: Assertion): Promise<string> {
  const { portal, units, audience = 'canbao', jti = crypto.randomUUID(), subject = 'u-1', issued = 0 } = told;
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ units, sub: subject, jti })
    .setProtectedHeader({ alg: 'EdDSA' })
    .setIssuer(portal)
    .setAudience(audience)
    .setIssuedAt(now + issued)
    .setExpirationTime(now + (told.expires ?? 60))
    .sign(key);
}

export const SET_KEY =
  'mutation ($p: String!, $k: String!) { setEndUserKey(portal: $p, publicKey: $k) { portal fingerprint } }';
export const UNITS = '{ units { items { unitNo } } }';

/** The units that whoever asks reaches, by number. */
export async function unitsOf(client: Client): Promise<string[]> {
  const { units } = await client.ask<{ units: { items: { unitNo: string }[] } }>(UNITS);
  return units.items.map(({ unitNo }) => unitNo).sort();
}
