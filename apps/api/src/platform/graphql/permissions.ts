import { hasRole, holdsScopes, inScope, inWriteScope, lacksEndUser } from '../identity/viewer.ts';
import type { Role, ScopeKind, ScopeSets, Viewer, WriteScopeKind } from '../identity/viewer.ts';
import { requestError } from './request-error.ts';

/** What whoever asks may do. */
export abstract class Permissions {
  /** Who is signed in, or null. */
  abstract get viewer(): Viewer | null;

  /** Who is signed in. Error: UNAUTHENTICATED. */
  signedIn(): Viewer {
    if (this.viewer === null) throw requestError('UNAUTHENTICATED', {});
    return this.viewer;
  }

  /** Who is signed in, provided that the account has one of the roles. Errors: UNAUTHENTICATED, FORBIDDEN. */
  signedInAs(...roles: readonly Role[]): Viewer {
    const viewer = this.signedIn();
    if (!hasRole(viewer, ...roles)) throw requestError('FORBIDDEN', {});
    return viewer;
  }

  /**
   * Who is signed in, provided that the account may read this kind of data: whoever does a unit's or the agency's business,
   * and portals within their scopes. Errors: UNAUTHENTICATED, FORBIDDEN, END_USER_REQUIRED.
   */
  mayRead(kind: ScopeKind): Viewer {
    return this.#allowed((viewer) => inScope(viewer, kind));
  }

  /** As mayRead, for what `@requiresScopes` asks of portals. */
  requireScopes(sets: ScopeSets): Viewer {
    return this.#allowed((viewer) => holdsScopes(viewer, sets));
  }

  /**
   * Who is signed in, provided that the account may bring in this kind of data: officers, and portals within their scopes.
   * Errors: UNAUTHENTICATED, FORBIDDEN, END_USER_REQUIRED.
   */
  mayWrite(kind: WriteScopeKind): Viewer {
    return this.#allowed((viewer) => inWriteScope(viewer, kind));
  }

  #allowed(may: (viewer: Viewer) => boolean): Viewer {
    const viewer = this.signedIn();
    if (!may(viewer)) throw requestError('FORBIDDEN', {});
    if (lacksEndUser(viewer)) throw requestError('END_USER_REQUIRED', {});
    return viewer;
  }
}
