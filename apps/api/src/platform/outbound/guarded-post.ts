import { lookup } from 'node:dns';
import type { LookupAddress, LookupAllOptions } from 'node:dns';
import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP } from 'node:net';
import type { LookupFunction } from 'node:net';
import { codeOf } from '../start-failure.ts';
import { isPublicAddress } from './public-address.ts';
import { toldFault } from './tls-fault.ts';

/** How requests leave the house. */
export interface OutboundTerms {
  /** whether private addresses may be reached, and without TLS */
  readonly privateAddresses: boolean;
  /** for the whole exchange */
  readonly timeoutMs: number;
}

/** A request that is sent to an address which somebody else has chosen. */
export interface OutboundPost {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * What came of it: a status, or why there was none – "TIMEOUT", "ADDRESS_NOT_ALLOWED", what {@link toldFault} says of a certificate,
 * or the system's own code.
 */
export type OutboundOutcome = { readonly status: number } | { readonly fault: string };

const NOT_ALLOWED = 'ADDRESS_NOT_ALLOWED';
/** Of an answer's body, which nobody reads: more than any error page. */
const LONGEST_ANSWER = 64 * 1024;

/** Whether a URL may be called at all, as far as it can be told from its text. */
export function isAllowedUrl(text: string, { privateAddresses }: Pick<OutboundTerms, 'privateAddresses'>): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, hash } = new URL(text);
  if (username !== '' || password !== '' || hash !== '') return false;
  if (protocol !== 'https:' && !(privateAddresses && protocol === 'http:')) return false;
  if (privateAddresses) return true;
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  return isIP(host) === 0 ? !/(^|\.)localhost$/i.test(host) : isPublicAddress(host);
}

/**
 * Posts to an address that is not ours. The name is resolved once, and what it resolves to is checked and then connected to, so
 * that a name which changes its mind leads nowhere else. Over https nothing is sent before the certificate has been found good.
 * Redirections are answers like any other; the answer's body is not read.
 * @param find how names are resolved, unless private addresses are allowed
 */
export async function guardedPost(
  post: OutboundPost,
  terms: OutboundTerms,
  find: LookupFunction = publicLookup,
): Promise<OutboundOutcome> {
  if (!isAllowedUrl(post.url, terms)) return { fault: NOT_ALLOWED };
  const signal = AbortSignal.timeout(terms.timeoutMs);
  try {
    return { status: await send(post, terms.privateAddresses ? undefined : find, signal) };
  } catch (error) {
    return { fault: signal.aborted ? 'TIMEOUT' : toldFault(codeOf(error) ?? 'FAILED') };
  }
}

function send(
  { url, headers, body }: OutboundPost,
  find: LookupFunction | undefined,
  signal: AbortSignal,
): Promise<number> {
  const request = url.startsWith('https:') ? secureRequest : plainRequest;
  const length = String(Buffer.byteLength(body));
  return new Promise((settle, reject) => {
    const sent = request(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': length },
      // A connection of its own, with no proxy and no session that was agreed on earlier.
      agent: false,
      signal,
      ...(find !== undefined && { lookup: find }),
    });
    sent.on('error', reject);
    sent.on('response', (response) => {
      settle(response.statusCode ?? 0);
      response.on('error', () => undefined);
      let length = 0;
      response.on('data', (piece: Buffer) => {
        length += piece.length;
        if (length > LONGEST_ANSWER) response.destroy();
      });
    });
    sent.end(body);
  });
}

type Resolve = (
  hostname: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** Resolves a name to public addresses, or to none at all when one of them is not. What it gives is what is connected to. */
export function publicLookupBy(resolve: Resolve): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) {
        callback(error, '');
        return;
      }
      const [first] = addresses;
      if (first === undefined || !addresses.every(({ address }) => isPublicAddress(address))) {
        callback(Object.assign(new Error('the address is not public'), { code: NOT_ALLOWED }), '');
      } else if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

/** By the system's resolver, as every other program here. */
export const publicLookup = publicLookupBy(lookup);
