import { ViewerDocument } from '@canbao/schema/documents';
import type { ViewerQuery } from '@canbao/schema/documents';
import { computed, shallowRef } from 'vue';

export type Viewer = NonNullable<ViewerQuery['me']>;

/** Who is signed in; undefined until the server has been asked, null when nobody is. */
export const viewer = shallowRef<Viewer | null | undefined>(undefined);

export const isClerk = computed(() => viewer.value?.roles.includes('CLERK') ?? false);
export const isAnalyst = computed(() => viewer.value?.roles.includes('ANALYST') ?? false);
export const isOfficer = computed(() => viewer.value?.roles.includes('OFFICER') ?? false);

/** Analysts see figures, never who: they cannot search or sort by name. */
export const seesIdentity = computed(() => viewer.value?.roles.some((role) => role !== 'ANALYST') ?? false);

/**
 * Who a page is for: a role, whoever may submit something for a unit, whoever the server lets ask what they like (in a
 * clerk's browser it runs the pages' own operations alone), whoever may have something written in the background, or everybody who
 * is signed in.
 */
export type Audience = 'CLERK' | 'OFFICER' | 'CLERK_OR_OFFICER' | 'ASKS_FREELY' | 'HAS_JOBS' | 'EVERYBODY';

const ASKING_FREELY: readonly string[] = ['ANALYST', 'OFFICER', 'PORTAL'];

export function belongsTo(audience: Audience | undefined): boolean {
  if (audience === undefined || audience === 'EVERYBODY') return true;
  if (audience === 'CLERK_OR_OFFICER') return isClerk.value || isOfficer.value;
  if (audience === 'HAS_JOBS') return isClerk.value || isOfficer.value || isAnalyst.value;
  if (audience === 'ASKS_FREELY') return viewer.value?.roles.some((role) => ASKING_FREELY.includes(role)) ?? false;
  return viewer.value?.roles.includes(audience) ?? false;
}

/** The question that tells who is signed in. */
export const WHO_IS_SIGNED_IN = ViewerDocument;

let leave: () => void = () => undefined;

/** What happens when the server no longer knows the session: back to signing in, and to this page after it. */
export function whenSessionEnds(action: () => void): void {
  leave = action;
}

export function onSessionEnded(): void {
  viewer.value = null;
  leave();
}

/** Where to go after signing in: a place of this app, never an address of somebody else's. */
export function placeAfterSignIn(next: unknown): string {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in') ? next : '/';
}
