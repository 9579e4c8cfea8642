import type { Reach } from '../database/transaction.ts';

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
  /** the units whose clerk the account is */
  readonly units: readonly ReachableUnit[];
  /** sees every unit: officers, analysts, portals */
  readonly agency: boolean;
}

export function hasRole(viewer: Viewer, ...roles: readonly Role[]): boolean {
  return roles.some((role) => viewer.roles.includes(role));
}

/** Names and ID numbers are for those who do the unit's business, and portals with that scope; analysts see masks alone. */
export function seesIdentity(viewer: Viewer): boolean {
  return hasRole(viewer, 'CLERK', 'OFFICER') || (hasRole(viewer, 'PORTAL') && inScope(viewer, 'person'));
}

/** What the database shows to the viewer. */
export function reachOf({ units, agency, accountId }: Viewer): Reach {
  return { units: units.map(({ id }) => id), agency, account: accountId };
}

/** What a portal can be given to read; its scope is the kind with ":read" behind it. */
export type ScopeKind = 'unit' | 'person' | 'enrolment' | 'bill' | 'charge' | 'declaration' | 'event';

/** Portals read within their scopes; for everybody else the role decides. */
export function inScope(viewer: Viewer, kind: ScopeKind): boolean {
  return !hasRole(viewer, 'PORTAL') || viewer.scopes.includes(`${kind}:read`);
}

/** What a portal can be given to write; its scope is the kind with ":write" behind it. */
export type WriteScopeKind = 'payment';

/** The agency's officers, and portals within their scopes, bring in what others have done. */
export function inWriteScope(viewer: Viewer, kind: WriteScopeKind): boolean {
  return hasRole(viewer, 'OFFICER') || (hasRole(viewer, 'PORTAL') && viewer.scopes.includes(`${kind}:write`));
}
