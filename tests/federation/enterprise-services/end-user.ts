import type { KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import type { PortalUser } from './cases.ts';

/** Signs for one request on whose behalf the portal asks Canbao, and of which units they may learn. */
export function assertEndUser(key: KeyObject, portal: string, { userId, unitNos }: PortalUser): Promise<string> {
  return new SignJWT({ units: unitNos })
    .setProtectedHeader({ alg: 'EdDSA' })
    .setIssuer(portal)
    .setAudience('canbao')
    .setSubject(userId)
    .setJti(crypto.randomUUID())
    .setIssuedAt()
    .setExpirationTime('1m')
    .sign(key);
}
