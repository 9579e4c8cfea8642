import type { RouteRecordRaw } from 'vue-router';

/** The pages outside of the hall, which open without signing in. */
export const PUBLIC_PAGES: RouteRecordRaw[] = [
  {
    path: '/sign-in',
    name: 'sign-in',
    component: () => import('../features/sign-in/SignInPage.vue'),
    meta: { public: true, title: '登录' },
  },
  {
    path: '/verify/:code?',
    name: 'verify',
    component: () => import('../features/verify/VerifyPage.vue'),
    meta: { public: true, title: '单据验真' },
  },
  {
    path: '/:rest(.*)*',
    name: 'not-found',
    component: () => import('./NotFoundPage.vue'),
    meta: { public: true, title: '没有这个页面' },
  },
];
