import { createHash, createPublicKey } from 'node:crypto';
import type { EndUserFault } from '@canbao/rules';
import { errors, jwtVerify } from 'jose';
import { z } from 'zod';

/** Where an assertion travels. */
export const END_USER_HEADER = 'canbao-end-user';
/** Whom an assertion must be made out to, so that one made for somebody else is worth nothing here. */
const AUDIENCE = 'canbao';
const LONGEST_LIFE_S = 5 * 60;
/** how far the portal's clock may be off */
const TOLERANCE_S = 30;
const MOST_UNITS = 100;

const claims = z.object({
  sub: z.string().min(1).max(100),
  jti: z.string().regex(/^[\w.-]{8,64}$/),
  iat: z.number(),
  exp: z.number(),
  units: z
    .array(z.string().regex(/^\d{17}$/))
    .min(1)
    .max(MOST_UNITS),
});

/** 最终用户: somebody who uses a portal, as the portal has vouched for them. */
export interface EndUser {
  /** the assertion's own number, under which the portal knows who it was */
  readonly assertionId: string;
  /** the units, by number, to which the portal limits them; whether it reaches these itself is another matter */
  readonly unitNos: readonly string[];
}

/** The assertion is not one to go by, and why. */
export class EndUserRefusal extends Error {
  readonly reason: EndUserFault;

  constructor(reason: EndUserFault, cause?: unknown) {
    super(`the end user's assertion is refused: ${reason}`, { cause });
    this.reason = reason;
  }
}

/**
 * Checks a portal's signed word on whose behalf it asks: a JWT by its own Ed25519 key, from it, for us, no older than five
 * minutes. It may come several times in its short life, because a router asks several times for one question; without the
 * portal's own token it is worth nothing.
 * @param portal the name of the account whose token came with it
 * @param key the portal's public key, as {@link readPublicKey} wrote it
 * @throws EndUserRefusal
 */
export async function verifyEndUser(assertion: string, portal: string, key: string): Promise<EndUser> {
  const { payload } = await jwtVerify(assertion, createPublicKey(key), {
    algorithms: ['EdDSA'],
    issuer: portal,
    audience: AUDIENCE,
    maxTokenAge: LONGEST_LIFE_S,
    clockTolerance: TOLERANCE_S,
  }).catch((error: unknown) => {
    throw new EndUserRefusal(faultOf(error), error);
  });
  const told = claims.safeParse(payload);
  if (!told.success) throw new EndUserRefusal('CLAIMS', told.error);
  const { jti, units, iat, exp } = told.data;
  if (exp - iat > LONGEST_LIFE_S) throw new EndUserRefusal('TIME');
  return { assertionId: jti, unitNos: [...new Set(units)] };
}

function faultOf(error: unknown): EndUserFault {
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'SIGNATURE';
  if (error instanceof errors.JWTExpired) return 'TIME';
  if (!(error instanceof errors.JWTClaimValidationFailed)) return 'MALFORMED';
  const missing = error.reason === 'missing' || error.reason === 'invalid';
  return ['exp', 'nbf', 'iat'].includes(error.claim) && !missing ? 'TIME' : 'CLAIMS';
}

/**
 * An Ed25519 public key out of a text in PEM, in the one way of writing it; or null. A private key, from which a public one
 * could be derived, is none.
 */
export function readPublicKey(text: string): string | null {
  if (!/^\s*-----BEGIN PUBLIC KEY-----/.test(text)) return null;
  try {
    const key = createPublicKey(text);
    return key.asymmetricKeyType === 'ed25519' ? key.export({ type: 'spki', format: 'pem' }).toString() : null;
  } catch {
    return null;
  }
}

/** How people compare a key that {@link readPublicKey} gave: SHA-256 of its DER form, in hexadecimal. */
export function fingerprintOf(pem: string): string {
  return createHash('sha256')
    .update(createPublicKey(pem).export({ type: 'spki', format: 'der' }))
    .digest('hex');
}
