import { shallowRef } from 'vue';
import { createRouter, createWebHistory } from 'vue-router';
import { remedyOf } from '../ui/fault.ts';
import { apollo } from './apollo.ts';
import { hasNewerApp } from './newer-app.ts';
import { PAGES } from './pages.ts';
import { PUBLIC_PAGES } from './public-pages.ts';
import { viewer, WHO_IS_SIGNED_IN } from './session.ts';
import type { Viewer } from './session.ts';
import { SHELL } from './texts.ts';
import { learnUnits, rememberUnit, unitForAddress } from './unit-choice.ts';

/** Why a page could not be opened at all, and which; the app offers to try again. */
export const unreachable = shallowRef<{ error: unknown; path: string } | null>(null);

export const router = createRouter({
  history: createWebHistory(),
  routes: [{ path: '/', component: () => import('./HallLayout.vue'), children: PAGES }, ...PUBLIC_PAGES],
  scrollBehavior: (to, from, saved) =>
    saved ?? (to.hash !== '' ? { el: to.hash } : to.path === from.path ? false : { top: 0 }),
});

let goingTo = '';

router.beforeEach(async (to) => {
  goingTo = to.fullPath;
  unreachable.value = null;
  if (to.meta.public === true) return true;
  viewer.value ??= await whoIsSignedIn();
  if (viewer.value === null) return { name: 'sign-in', query: { next: to.fullPath }, replace: true };
  await learnUnits();
  rememberUnit(to.query['unit']);
  const unit = unitForAddress();
  if (unit === null || to.query['unit'] === unit) return true;
  return { path: to.path, query: { ...to.query, unit }, hash: to.hash, replace: true };
});

router.onError(async (error: unknown, to) => {
  const { code } = remedyOf(error);
  // who is no longer signed in is on the way to signing in
  if (code === 'UNAUTHENTICATED') return;
  // a tab that stood open through an upgrade goes on with the new app, where it was going
  const outdated = code === 'NETWORK' && (await hasNewerApp());
  if (to.fullPath !== goingTo) return;
  if (outdated) window.location.assign(to.fullPath);
  else unreachable.value = { error, path: to.fullPath };
});

router.afterEach((to) => {
  document.title = SHELL.pageOf(to.meta.title);
});

async function whoIsSignedIn(): Promise<Viewer | null> {
  const { data } = await apollo.query({ query: WHO_IS_SIGNED_IN, fetchPolicy: 'network-only' });
  return data.me ?? null;
}
