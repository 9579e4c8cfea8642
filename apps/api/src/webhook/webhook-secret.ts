import { createHmac, randomBytes } from 'node:crypto';

/** How a secret is written down: the prefix, and then its bytes in base64. */
const SECRET_PREFIX = 'whsec_';
const SECRET_BYTES = 32;

/** 签名密钥: a new secret, as Standard Webhooks writes it. */
export function newSecret(): string {
  return `${SECRET_PREFIX}${randomBytes(SECRET_BYTES).toString('base64')}`;
}

/**
 * The value of `webhook-signature`: one signature for each secret, parted by spaces. A receiver goes by any of them, so that one
 * which has not yet taken over the new secret finds its own. @param secrets the one in use, then those before it
 */
export function signatures(secrets: readonly string[], content: string): string {
  return secrets.map((secret) => `v1,${signature(secret, content)}`).join(' ');
}

function signature(secret: string, content: string): string {
  const key = Buffer.from(secret.slice(SECRET_PREFIX.length), 'base64');
  return createHmac('sha256', key).update(content).digest('base64');
}
