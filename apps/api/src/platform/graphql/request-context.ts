import type { RefusalCode } from '@canbao/rules';
import type { Clock, Instant } from '../clock/clock.ts';
import { concluding, ENTER_NOBODY, Lane } from '../database/transaction.ts';
import type { SystemPool } from '../database/system-pool.ts';
import type { Access, Database, Scoped } from '../database/transaction.ts';
import type { Credentials } from '../identity/credentials.ts';
import { reachableUnit } from '../identity/reachable-unit.ts';
import { beginAs, sessionKey } from '../identity/session.ts';
import type { SessionKey } from '../identity/session.ts';
import { hasRole, inScope, inWriteScope } from '../identity/viewer.ts';
import type { ReachableUnit, Role, ScopeKind, Viewer, WriteScopeKind } from '../identity/viewer.ts';
import type { Log } from '../log/log.ts';
import type { WorkerProcess } from '../worker/worker-process.ts';
import { requestError } from './request-error.ts';

/** What words need beyond their own unit's rows, handed in by whoever opens the hall. */
export interface Services {
  /** canbao_system's connections, for settlement */
  readonly system: SystemPool;
  /** moves the demonstration's clock, and with it what depends on the date */
  readonly moveClock: (to: Instant) => Promise<void>;
  /** does what would keep requests waiting, in a process of its own */
  readonly worker: WorkerProcess;
  /** how long jobs and what belongs to them are kept */
  readonly jobHours: number;
  /** of how many people a statistic tells at least to those who may not see identities */
  readonly smallCell: number;
}

/** What every request of the server stands on. */
export interface ServerParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  /** whether demonstration data, accounts and clock are on */
  readonly demo: boolean;
  readonly services: Services;
}

/** What one request brought with it. */
export interface RequestParts {
  readonly credentials: Credentials | null;
  /** where it came from, for throttling alone */
  readonly address: string;
  /** leads from an answer to the log */
  readonly requestId: string;
  /** opens (token) or ends (null) the browser's session with the answer */
  readonly setSession: (token: string | null) => void;
}

/** One request: who asks, and the transactions in which everything that it reads and writes happens. */
export class RequestContext {
  readonly clock: Clock;
  readonly log: Log;
  readonly demo: boolean;
  readonly services: Services;
  readonly address: string;
  readonly requestId: string;
  readonly #setSession: (token: string | null) => void;
  readonly #database: Database;
  readonly #made = new Map<string, unknown>();
  #credentials: Credentials | null;
  #viewer: Viewer | null = null;
  #lane: Promise<Lane> | undefined;
  #beginning: Promise<unknown> | undefined;

  private constructor(server: ServerParts, request: RequestParts) {
    this.#database = server.database;
    this.clock = server.clock;
    this.log = server.log;
    this.demo = server.demo;
    this.services = server.services;
    this.#credentials = request.credentials;
    this.address = request.address;
    this.requestId = request.requestId;
    this.#setSession = request.setSession;
  }

  /** Begins a request. Whoever begins it ends it with {@link end}, whatever happens in between. */
  static async begin(server: ServerParts, request: RequestParts): Promise<RequestContext> {
    const context = new RequestContext(server, request);
    if (request.credentials === null) return context;
    try {
      await context.reading();
    } catch (error) {
      await context.end();
      throw error;
    }
    return context;
  }

  /** Who is signed in, or null. */
  get viewer(): Viewer | null {
    return this.#viewer;
  }

  /** The token that stands for the viewer; null for nobody. */
  get session(): SessionKey | null {
    return this.#credentials === null ? null : sessionKey(this.#credentials.token, this.demo);
  }

  /** 登录: from here on, in this request and in the browser's next ones, the holder of this token asks. */
  async become(token: string): Promise<Viewer> {
    await this.end();
    this.#made.clear();
    this.#credentials = { token, carrier: 'bearer' };
    this.#setSession(token);
    await this.reading();
    return this.signedIn();
  }

  /** 退出: the browser forgets its session, and nobody asks from here on. */
  async leave(): Promise<void> {
    await this.end();
    this.#made.clear();
    this.#credentials = null;
    this.#viewer = null;
    this.#setSession(null);
  }

  /** Who is signed in. Error: UNAUTHENTICATED. */
  signedIn(): Viewer {
    if (this.#viewer === null) throw requestError('UNAUTHENTICATED', {});
    return this.#viewer;
  }

  /** Who is signed in, provided that the account has one of the roles. Errors: UNAUTHENTICATED, FORBIDDEN. */
  signedInAs(...roles: readonly Role[]): Viewer {
    const viewer = this.signedIn();
    if (!hasRole(viewer, ...roles)) throw requestError('FORBIDDEN', {});
    return viewer;
  }

  /**
   * Who is signed in, provided that the account may read this kind of data: whoever does a unit's or the agency's business,
   * and portals within their scopes. Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  mayRead(kind: ScopeKind): Viewer {
    const viewer = this.signedIn();
    if (!inScope(viewer, kind)) throw requestError('FORBIDDEN', {});
    return viewer;
  }

  /**
   * Who is signed in, provided that the account may bring in this kind of data: officers, and portals within their scopes.
   * Errors: UNAUTHENTICATED, FORBIDDEN.
   */
  mayWrite(kind: WriteScopeKind): Viewer {
    const viewer = this.signedIn();
    if (!inWriteScope(viewer, kind)) throw requestError('FORBIDDEN', {});
    return viewer;
  }

  /**
   * The unit with this number, to read this kind of its data. Error: NOT_FOUND, the same for one that does not exist and one
   * that is not the viewer's; UNAUTHENTICATED; FORBIDDEN for a portal without the scope.
   */
  async requireUnit(unitNo: string, kind: ScopeKind = 'unit'): Promise<ReachableUnit> {
    const unit = await reachableUnit(this.mayRead(kind), unitNo, () => this.reading());
    if (unit === null) throw requestError('UNIT_NOT_FOUND', {}, 'NOT_FOUND' satisfies RefusalCode);
    return unit;
  }

  /** The transaction in which this request reads; within {@link writing} the one that writes. */
  async reading(): Promise<Scoped> {
    const lane = await this.#openLane();
    if (lane.access === null) this.#beginning = this.#begin(lane, 'read');
    await this.#beginning;
    return lane;
  }

  /** Runs the work in a transaction that writes: committed when it returns, rolled back when it throws. One at a time. */
  async writing<T>(work: (scoped: Scoped) => Promise<T>): Promise<T> {
    const lane = await this.#openLane();
    await this.#beginning;
    if (lane.access === 'write') throw new Error('a request writes in one transaction at a time');
    const before = this.#viewer;
    this.#beginning = this.#begin(lane, 'write');
    await this.#beginning;
    // The session has ended since the request began.
    if (before !== null) this.signedIn();
    this.#made.clear();
    return concluding(lane, () => work(lane));
  }

  /** What is made once a request: data loaders, for instance. Writing forgets it, because it makes what was read stale. */
  once<T>(name: string, make: () => T): T {
    if (!this.#made.has(name)) this.#made.set(name, make());
    return this.#made.get(name) as T;
  }

  /** Gives the connection back; reading or writing again takes another. */
  async end(): Promise<void> {
    const lane = this.#lane;
    this.#lane = undefined;
    if (lane === undefined) return;
    const opened = await lane.catch(() => null);
    await opened?.release();
  }

  #openLane(): Promise<Lane> {
    this.#lane ??= Lane.open(this.#database);
    return this.#lane;
  }

  async #begin(lane: Lane, access: Access): Promise<void> {
    const { session } = this;
    if (session === null) {
      await lane.begin(access, ENTER_NOBODY);
      return;
    }
    this.#viewer = await beginAs(lane, access, session);
  }
}
