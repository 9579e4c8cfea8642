import type { Reach } from '../database/entering.ts';
import type { EndUser } from './end-user.ts';

/** 角色: 单位经办人, 医保经办机构, 分析人员, 其他平台. */
export const ROLES = ['CLERK', 'OFFICER', 'ANALYST', 'PORTAL'] as const;
export type Role = (typeof ROLES)[number];

/** A unit as far as access goes. */
export interface ReachableUnit {
  readonly id: number;
  readonly unitNo: string;
  /** 统筹区, by its code: whose policy applies */
  readonly area: string;
}

/** Whoever is signed in, as the database told it for the token that came with the request. */
export interface Viewer {
  readonly accountId: number;
  readonly username: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly scopes: readonly string[];
  /** one of the demonstration's accounts */
  readonly demo: boolean;
  /** the units whose clerk the account is; of a portal, those to which it or its end user is limited */
  readonly units: readonly ReachableUnit[];
  /** sees every unit: officers, analysts, portals that nothing limits */
  readonly agency: boolean;
  /** for whom a portal asks; null for whoever asks for themselves */
  readonly endUser: EndUser | null;
}

export function hasRole(viewer: Pick<Viewer, 'roles'>, ...roles: readonly Role[]): boolean {
  return roles.some((role) => viewer.roles.includes(role));
}

/** Names and ID numbers are for those who do the unit's business, and portals with that scope; analysts see masks alone. */
export function seesIdentity(viewer: Pick<Viewer, 'roles' | 'scopes'>): boolean {
  return hasRole(viewer, 'CLERK', 'OFFICER') || (hasRole(viewer, 'PORTAL') && inScope(viewer, 'person'));
}

/** What the database shows to the viewer. */
export function reachOf({ units, agency, accountId }: Viewer): Reach {
  return { units: units.map(({ id }) => id), agency, account: accountId };
}

/** What a portal can be given to read; its scope is the kind with ":read" behind it. */
export type ScopeKind = 'unit' | 'person' | 'enrolment' | 'bill' | 'charge' | 'declaration' | 'event';

/** Portals read within their scopes; for everybody else the role decides. */
export function inScope(viewer: Pick<Viewer, 'roles' | 'scopes'>, kind: ScopeKind): boolean {
  return !hasRole(viewer, 'PORTAL') || viewer.scopes.includes(`${kind}:read`);
}

/** Alternatives, each of scopes that are needed together, as `@requiresScopes` has them. */
export type ScopeSets = readonly (readonly string[])[];

/** Whether the scopes that a portal was given hold one of the sets; for everybody else the role decides. */
export function holdsScopes(viewer: Viewer, sets: ScopeSets): boolean {
  return !hasRole(viewer, 'PORTAL') || sets.some((set) => set.every((scope) => viewer.scopes.includes(scope)));
}

/** A portal that may ask for end users alone, and has named none. */
export function lacksEndUser({ roles, agency, units, endUser }: Viewer): boolean {
  return roles.includes('PORTAL') && !agency && units.length === 0 && endUser === null;
}

/** What a portal can be given to write; its scope is the kind with ":write" behind it. */
export type WriteScopeKind = 'payment';

/**
 * The agency's officers, and portals within their scopes, bring in what others have done: in their own name, never for an end
 * user, whose own affair it would be.
 */
export function inWriteScope(viewer: Viewer, kind: WriteScopeKind): boolean {
  if (!viewer.agency) return false;
  return hasRole(viewer, 'OFFICER') || (hasRole(viewer, 'PORTAL') && viewer.scopes.includes(`${kind}:write`));
}
