import { requestError } from '../platform/graphql/request-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { passwordFits } from '../platform/identity/password.ts';
import { closeSession, openSession } from '../platform/identity/session.ts';
import type { OpenedSession } from '../platform/identity/session.ts';
import type { SignInThrottle } from '../platform/identity/throttle.ts';
import { accountForSignIn } from './account.store.ts';

/** Longer is no password of ours, and hashing it would be a way to keep the server busy. */
const LONGEST_PASSWORD = 200;
const LONGEST_USERNAME = 100;

/**
 * 登录: opens a session for whoever knows the password. An account that does not exist, is disabled, or belongs to the
 * demonstration while that is off, is answered like a wrong password, and takes as long.
 * Errors: SIGN_IN_FAILED; TOO_MANY_ATTEMPTS, telling how long to wait.
 */
export async function signIn(
  context: RequestContext,
  throttle: SignInThrottle,
  username: string,
  password: string,
): Promise<OpenedSession> {
  const name = username.trim().slice(0, LONGEST_USERNAME);
  const minutes = await throttle.minutesToWait(name, context.address);
  if (minutes !== null) throw requestError('TOO_MANY_ATTEMPTS', { minutes });
  // Counted before the password is tried, so that many tries at once cannot pass the count.
  await throttle.failed(name, context.address);
  const account = await accountForSignIn(await context.reading(), name);
  // Hashing takes its time; the connection serves others meanwhile.
  await context.end();
  const works = account !== null && !account.disabled && (context.demo || !account.demo);
  const hash = works ? account.password_hash : null;
  const fits = password.length <= LONGEST_PASSWORD && (await passwordFits(hash, password));
  if (!fits || !works) throw requestError('SIGN_IN_FAILED', {});
  await throttle.succeeded(name, context.address);
  const opened = await context.writing((scoped) => openSession(scoped, account.account_id));
  await context.become(opened.token);
  return opened;
}

/** 退出: ends the session that the request came with. True when there was one. */
export async function signOut(context: RequestContext): Promise<boolean> {
  const { session, viewer } = context;
  if (session === null || viewer === null) return false;
  await context.writing((scoped) => closeSession(scoped, session));
  await context.leave();
  return true;
}
