import type { RefusalCode } from '@canbao/rules';
import { Clock } from '../clock/clock.ts';
import type { Instant } from '../clock/clock.ts';
import { knownAt } from '../database/known-at.ts';
import { ENTER_NOBODY } from '../database/entering.ts';
import { concluding, Lane } from '../database/transaction.ts';
import type { Access, Scoped } from '../database/transaction.ts';
import type { Credentials } from '../identity/credentials.ts';
import type { ExpectedViewers } from '../identity/expected-viewers.ts';
import type { QueryLimits } from '../identity/query-limits.ts';
import { reachableUnit } from '../identity/reachable-unit.ts';
import { beginAs, isIssuedToken, sessionKey, viewerFrom } from '../identity/session.ts';
import type { SessionKey } from '../identity/session.ts';
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
  readonly #server: ServerParts;
  readonly #request: RequestParts;
  readonly queryLimits: QueryLimits;
  /** the past moment that is asked about; null: as things are */
  readonly known: Instant | null;
  /** the request of which one about the past is part */
  readonly present: RequestContext | null;
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

  private constructor(
    server: ServerParts,
    request: RequestParts,
    expected: ExpectedViewers | null,
    past: { present: RequestContext; known: Instant } | null = null,
  ) {
    super();
    [this.#server, this.#request, this.#expected] = [server, request, expected];
    [this.present, this.known] = [past?.present ?? null, past?.known ?? null];
    this.clock = past === null ? server.clock : new Clock(past.known, () => past.known);
    ({ log: this.log, demo: this.demo, services: this.services, queryLimits: this.queryLimits } = server);
    ({ address: this.address, requestId: this.requestId } = request);
    [this.#credentials, this.#assertion] = [request.credentials, request.assertion];
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
    if (this.#guess !== null) await this.#beginning;
    // There was none, or somebody else who waited has seen it meanwhile.
    if (this.#guess === null) return true;
    if (this.#viewer !== this.#guess) return false;
    this.#guess = null;
    return true;
  }

  /** Where the hall is, as whoever asks has reached it, for what leads back to it: "https://host:port". */
  get origin(): string {
    return this.#request.origin();
  }

  /** Who is signed in, or null. */
  override get viewer(): Viewer | null {
    return this.present === null ? this.#viewer : this.present.viewer;
  }

  /** The same request about what was known at a moment, where its clock stands too; it reads alone. Null: as things are. */
  knownAt(known: Instant | null): RequestContext {
    if (known === null) return this;
    const make = (): RequestContext => new RequestContext(this.#server, this.#request, null, { present: this, known });
    return this.once(`known at ${known}`, make);
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
    if (this.#principal !== null) await this.#server.rates.spend(this.#principal, cost);
  }

  /** 登录: from here on, in this request and in the browser's next ones, the holder of this token asks. */
  async become(token: string): Promise<Viewer> {
    await this.end();
    this.#made.clear();
    [this.#credentials, this.#session] = [{ token, carrier: 'bearer' }, null];
    this.#request.setSession(token);
    await this.reading();
    return this.signedIn();
  }

  /** 退出: the browser forgets its session, and nobody asks from here on. */
  async leave(): Promise<void> {
    await this.end();
    this.#made.clear();
    [this.#credentials, this.#viewer] = [null, null];
    this.#request.setSession(null);
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
    if (this.known !== null) return knownAt(await this.present!.reading(), this.known);
    const lane = await this.#openLane();
    if (lane.access === null) this.#beginning = this.#begin(lane, 'read');
    // On a guess, what is asked goes out behind the session's own question without waiting for its answer.
    if (this.#guess === null) await this.#beginning;
    return lane;
  }

  /** Begins to read on a lane that is not this request's own. Error: UNAUTHENTICATED. */
  async readingOn(lane: Lane): Promise<Scoped> {
    await this.#begin(lane, 'read');
    this.signedIn();
    return lane;
  }

  /** Runs the work in a transaction that writes: committed when it returns, rolled back when it throws. One at a time. */
  async writing<T>(work: (scoped: Scoped) => Promise<T>): Promise<T> {
    if (this.known !== null) throw new Error('what was known stays as it was');
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
    this.#lane ??= Lane.open(this.#server.database);
    return this.#lane;
  }

  async #begin(lane: Lane, access: Access): Promise<void> {
    const { session } = this;
    if (session === null) {
      await lane.begin(access, ENTER_NOBODY);
      return;
    }
    const known = this.#viewer?.endUser ?? null;
    const told = await beginAs(lane, access, session, this.queryLimits.seconds, this.clock.now());
    this.#viewer = this.#expected === null ? viewerFrom(told) : this.#expected.recognize(session, told);
    if (this.holdsIssuedToken) this.#server.tokenUse.note(session.hash);
    if (this.#assertion === null) return;
    const portal = this.signedIn();
    this.#viewer = null;
    this.#viewer = await asEndUser(lane, portal, this.#assertion, known);
  }
}
