import type { RefusalCode } from '@canbao/rules';
import type { Clock } from '../clock/clock.ts';
import type { SlowLane } from '../database/slow-lane.ts';
import { concluding, ENTER_NOBODY, Lane } from '../database/transaction.ts';
import type { Access, Database, Scoped } from '../database/transaction.ts';
import type { Credentials } from '../identity/credentials.ts';
import type { ExpectedViewers } from '../identity/expected-viewers.ts';
import type { QueryLimits } from '../identity/query-limits.ts';
import type { QueryRates } from '../identity/query-rates.ts';
import { reachableUnit } from '../identity/reachable-unit.ts';
import { beginAs, isIssuedToken, sessionKey } from '../identity/session.ts';
import type { SessionKey } from '../identity/session.ts';
import type { TokenUse } from '../identity/token-use.ts';
import { hasRole } from '../identity/viewer.ts';
import type { ReachableUnit, ScopeKind, Viewer } from '../identity/viewer.ts';
import type { Log } from '../log/log.ts';
import { asEndUser } from './as-end-user.ts';
import { Permissions } from './permissions.ts';
import { requestError } from './request-error.ts';
import type { RequestParts, ServerParts, Services } from './request-parts.ts';

/** One request: who asks, and the transactions in which everything that it reads and writes happens. */
export class RequestContext extends Permissions {
  readonly clock: Clock;
  readonly log: Log;
  readonly demo: boolean;
  readonly services: Services;
  readonly address: string;
  readonly requestId: string;
  readonly #setSession: (token: string | null) => void;
  readonly #database: Database;
  readonly #slowLane: SlowLane;
  readonly #rates: QueryRates;
  readonly #tokenUse: TokenUse;
  readonly queryLimits: QueryLimits;
  readonly #expected: ExpectedViewers | null;
  readonly #made = new Map<string, unknown>();
  readonly #assertion: string | null;
  #credentials: Credentials | null;
  #session: SessionKey | null = null;
  #viewer: Viewer | null = null;
  /** whom the viewer is taken for while the database still looks the session up */
  #guess: Viewer | null = null;
  #lane: Promise<Lane> | undefined;
  #beginning: Promise<unknown> | undefined;

  private constructor(server: ServerParts, request: RequestParts, expected: ExpectedViewers | null) {
    super();
    this.#expected = expected;
    this.#database = server.database;
    this.#slowLane = server.slowLane;
    this.#rates = server.rates;
    this.#tokenUse = server.tokenUse;
    this.queryLimits = server.queryLimits;
    this.clock = server.clock;
    this.log = server.log;
    this.demo = server.demo;
    this.services = server.services;
    this.#credentials = request.credentials;
    this.#assertion = request.assertion;
    this.address = request.address;
    this.requestId = request.requestId;
    this.#setSession = request.setSession;
  }

  /**
   * Begins a request. Whoever begins it ends it with {@link end}, whatever happens in between. With `expected` it may begin on
   * a guess who asks; then its outcome counts only if {@link isAsExpected}.
   * Errors: UNAUTHENTICATED, END_USER_REFUSED for an assertion that cannot be gone by.
   * @throws TooOften when an analyst or a portal must wait
   */
  static async begin(
    server: ServerParts,
    request: RequestParts,
    expected: ExpectedViewers | null = null,
  ): Promise<RequestContext> {
    const context = new RequestContext(server, request, expected);
    const { session } = context;
    if (session === null || request.credentials === null) {
      if (request.assertion !== null) throw requestError('UNAUTHENTICATED', {});
      return context;
    }
    const { token } = request.credentials;
    server.rates.requireWaited(token);
    try {
      // For whom a portal asks is not to be guessed.
      const guess = request.assertion === null ? (expected?.of(session) ?? null) : null;
      if (guess === null) await context.reading();
      else await context.#beginOnGuess(guess);
      if (context.#principal !== null) await server.rates.admit(context.#principal, token);
    } catch (error) {
      await context.end();
      throw error;
    }
    return context;
  }

  /** Whether whoever asks is the one as whom the request began; waits for the database to say so. */
  async isAsExpected(): Promise<boolean> {
    if (this.#guess === null) return true;
    await this.#beginning;
    // Somebody else who waited has seen it meanwhile.
    if (this.#guess === null) return true;
    if (JSON.stringify(this.#viewer) !== JSON.stringify(this.#guess)) return false;
    this.#guess = null;
    return true;
  }

  /** Who is signed in, or null. */
  override get viewer(): Viewer | null {
    return this.#viewer;
  }

  /** The token that stands for the viewer; null for nobody. */
  get session(): SessionKey | null {
    if (this.#credentials === null) return null;
    this.#session ??= sessionKey(this.#credentials.token, this.demo);
    return this.#session;
  }

  /** Whether the viewer came with a token that was issued for programs, and not by signing in. */
  get holdsIssuedToken(): boolean {
    return this.#viewer !== null && this.#credentials !== null && isIssuedToken(this.#credentials.token);
  }

  /** Counts what is about to be asked against what an analyst or a portal may ask in a minute. */
  async spend(cost: number): Promise<void> {
    if (this.#principal !== null) await this.#rates.spend(this.#principal, cost);
  }

  /** 登录: from here on, in this request and in the browser's next ones, the holder of this token asks. */
  async become(token: string): Promise<Viewer> {
    await this.end();
    this.#made.clear();
    this.#credentials = { token, carrier: 'bearer' };
    this.#session = null;
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
    // On a guess, what is asked goes out behind the session's own question without waiting for its answer.
    if (this.#guess === null) await this.#beginning;
    return lane;
  }

  /**
   * Reads what goes through all that the viewer sees: on the slow lane for those who see every unit, and as of when their turn
   * comes. With `alone` nothing else is asked, and nothing is held meanwhile. Error: UNAUTHENTICATED.
   * @throws NoTurn
   */
  async readingAtLength<T>(alone: boolean, work: (scoped: Scoped) => Promise<T>): Promise<T> {
    if (!this.signedIn().agency) return work(await this.reading());
    if (!(await this.isAsExpected())) throw requestError('UNAUTHENTICATED', {});
    if (alone) await this.end();
    return this.#slowLane.take(async (lane) => {
      await this.#begin(lane, 'read');
      this.signedIn();
      return work(lane);
    });
  }

  /** Runs the work in a transaction that writes: committed when it returns, rolled back when it throws. One at a time. */
  async writing<T>(work: (scoped: Scoped) => Promise<T>): Promise<T> {
    const lane = await this.#openLane();
    await this.#beginning;
    if (!(await this.isAsExpected())) throw requestError('UNAUTHENTICATED', {});
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

  /** As whom an analyst or a portal is counted: a token that was issued by itself, sessions together as their account. */
  get #principal(): string | null {
    const [viewer, credentials] = [this.#viewer, this.#credentials];
    if (viewer === null || credentials === null || !hasRole(viewer, 'ANALYST', 'PORTAL')) return null;
    return this.holdsIssuedToken ? credentials.token : `account ${viewer.accountId}`;
  }

  async #beginOnGuess(guess: Viewer): Promise<void> {
    const lane = await this.#openLane();
    this.#viewer = this.#guess = guess;
    this.#beginning = this.#begin(lane, 'read');
    // Whoever waits for it is told; nobody may, when the question is refused before.
    this.#beginning.catch(() => undefined);
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
    const known = this.#viewer?.endUser ?? null;
    this.#viewer = await beginAs(lane, access, session, this.queryLimits.seconds);
    this.#expected?.remember(session, this.#viewer);
    if (this.holdsIssuedToken) this.#tokenUse.note(session.hash);
    if (this.#assertion === null) return;
    const portal = this.signedIn();
    this.#viewer = null;
    this.#viewer = await asEndUser(lane, portal, this.#assertion, known);
  }
}
