import { createRouter, createWebHistory } from 'vue-router';
import type { RouteRecordRaw } from 'vue-router';
import { ViewerDocument } from '@canbao/schema/documents';
import { apollo } from './apollo.ts';
import { viewer } from './session.ts';

declare module 'vue-router' {
  interface RouteMeta {
    /** opens without signing in */
    public?: boolean;
    title?: string;
    /** who has it in the navigation */
    for?: 'CLERK' | 'OFFICER' | 'EVERYBODY';
  }
}

const pages: RouteRecordRaw[] = [
  {
    path: '',
    name: 'home',
    component: () => import('../features/home/HomePage.vue'),
    meta: { title: '首页', for: 'EVERYBODY' },
  },
  {
    path: 'enrolment',
    name: 'enrolment',
    component: () => import('../features/enrolment/EnrolPage.vue'),
    meta: { title: '参保登记', for: 'CLERK' },
  },
  {
    path: 'roster',
    name: 'roster',
    component: () => import('../features/roster/RosterPage.vue'),
    meta: { title: '花名册', for: 'EVERYBODY' },
  },
  {
    path: 'notices',
    name: 'notices',
    component: () => import('../features/notice/NoticeListPage.vue'),
    meta: { title: '缴费通知单', for: 'EVERYBODY' },
  },
  {
    path: 'notices/:feeMonth',
    name: 'notice',
    component: () => import('../features/notice/NoticePage.vue'),
    meta: { title: '缴费通知单' },
  },
  {
    path: 'declarations',
    name: 'declarations',
    component: () => import('../features/declaration/DeclarationPage.vue'),
    meta: { title: '业务申报记录', for: 'EVERYBODY' },
  },
  {
    path: 'settlement',
    name: 'settlement',
    component: () => import('../features/settlement/SettlementPage.vue'),
    meta: { title: '结算征集', for: 'OFFICER' },
  },
  {
    path: 'policy',
    name: 'policy',
    component: () => import('../features/policy/PolicyPage.vue'),
    meta: { title: '政策参数', for: 'EVERYBODY' },
  },
];

export const router = createRouter({
  history: createWebHistory(),
  routes: [
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
    { path: '/', component: () => import('./HallLayout.vue'), children: pages },
    {
      path: '/:rest(.*)*',
      name: 'not-found',
      component: () => import('./NotFoundPage.vue'),
      meta: { public: true, title: '没有这个页面' },
    },
  ],
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
});

/** The pages that stand in the navigation, in its order. */
export const navigation = pages.filter((page) => page.meta?.for !== undefined);

router.beforeEach(async (to) => {
  if (viewer.value === undefined && to.meta.public !== true) {
    const { data } = await apollo.query({ query: ViewerDocument, fetchPolicy: 'network-only' });
    viewer.value = data.me ?? null;
  }
  if (to.meta.public === true || viewer.value) return true;
  return { name: 'sign-in', query: { next: to.fullPath } };
});

router.afterEach((to) => {
  document.title = to.meta.title === undefined ? '单位医保网厅' : `${to.meta.title} · 单位医保网厅`;
});
