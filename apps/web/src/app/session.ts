import type { ViewerQuery } from '@canbao/schema/documents';
import { computed, shallowRef } from 'vue';

export type Viewer = NonNullable<ViewerQuery['me']>;

/** Who is signed in; undefined until the server has been asked, null when nobody is. */
export const viewer = shallowRef<Viewer | null | undefined>(undefined);

export const isClerk = computed(() => viewer.value?.roles.includes('CLERK') ?? false);
export const isOfficer = computed(() => viewer.value?.roles.includes('OFFICER') ?? false);

let leave: () => void = () => undefined;

/** What happens when the server no longer knows the session: back to signing in, and to this page after it. */
export function whenSessionEnds(action: () => void): void {
  leave = action;
}

export function onSessionEnded(): void {
  viewer.value = null;
  leave();
}
