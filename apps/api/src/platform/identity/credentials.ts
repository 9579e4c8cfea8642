import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request } from 'express';
import { END_USER_HEADER } from './end-user.ts';
import { SESSION_LIFETIME_S } from './session.ts';

/** The token that a request carries, and how it came. */
export interface Credentials {
  readonly token: string;
  readonly carrier: 'cookie' | 'bearer';
}

/** Over https the browser itself holds the cookie to this host and path; on http://localhost it refuses the prefix. */
function cookieName(secure: boolean): string {
  return secure ? '__Host-canbao_session' : 'canbao_session';
}

/** The token that a request carries: the header of a program wins over the cookie of a browser. */
export function credentialsOf(request: Request): Credentials | null {
  const authorization = request.get('authorization');
  if (authorization !== undefined) {
    const token = /^Bearer ([\w-]+)$/i.exec(authorization)?.[1];
    return token === undefined ? null : { token, carrier: 'bearer' };
  }
  const cookie = parseCookie(request.get('cookie') ?? '')[cookieName(request.secure)];
  return cookie === undefined || cookie === '' ? null : { token: cookie, carrier: 'cookie' };
}

/** A portal's signed word on whose behalf it asks, unchecked; null when there is none. */
export function assertionOf(request: Request): string | null {
  return request.get(END_USER_HEADER) ?? null;
}

/** The Set-Cookie line that opens (token) or ends (null) a browser's session. */
export function sessionCookie(token: string | null, secure: boolean): string {
  return stringifySetCookie({
    name: cookieName(secure),
    value: token ?? '',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
    maxAge: token === null ? 0 : SESSION_LIFETIME_S,
  });
}

/**
 * Whether a request may have been made by another site's page in a signed-in browser. SameSite=Lax and Apollo's preflight
 * rule stop forged posts already; this stops those of a neighbouring subdomain too, and forged sign-ins. A program's token
 * in a header cannot be forged that way.
 */
export function mayBeForged(request: Request): boolean {
  if (request.get('authorization') !== undefined) return false;
  const site = request.get('sec-fetch-site');
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const origin = request.get('origin');
  return origin !== undefined && origin !== `${request.protocol}://${request.get('host') ?? ''}`;
}
